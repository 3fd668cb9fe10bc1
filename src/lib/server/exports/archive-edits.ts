import * as v from 'valibot';
import { documentFormats } from '../../domain/job-analysis/document.ts';
import { editKinds } from '../../domain/job-analysis/edits.ts';
import { languages } from '../../domain/language.ts';

/**
 * What people changed of the documents, oldest first. In `key` and `place` ids stand in braces (`task/{c3}`), and
 * count within the archive.
 */
export const editsSchema = v.optional(
  v.array(
    v.object({
      id: v.string(),
      format: v.picklist(documentFormats),
      language: v.picklist(languages),
      key: v.string(),
      kind: v.picklist(editKinds),
      text: v.nullable(v.string()),
      basis: v.nullable(v.string()),
      place: v.nullable(
        v.union([
          v.object({
            section: v.string(),
            after: v.nullable(v.string()),
            supported: v.optional(v.boolean())
          }),
          v.object({ order: v.array(v.string()) })
        ])
      ),
      by: v.nullable(v.string()),
      at: v.pipe(v.number(), v.integer())
    })
  ),
  []
);
export type PackedEdit = v.InferOutput<typeof editsSchema>[number];
