import * as v from 'valibot';
import { documentFormats } from '$lib/domain/job-analysis/document';
import { editKinds } from '$lib/domain/job-analysis/edits';
import { languages } from '$lib/domain/language';

const key = v.pipe(v.string(), v.maxLength(400));
const from = v.nullable(v.string());
const text = v.string();
const basis = v.nullable(v.string());
const place = v.union([
  v.object({ section: key, after: v.nullable(key), supported: v.optional(v.boolean()) }),
  v.object({ order: v.pipe(v.array(key), v.maxLength(5000)) })
]);

/** A change of the document, as the page sends it. */
export const editRequest = v.object({
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  choice: v.object({ format: v.picklist(documentFormats), language: v.picklist(languages) }),
  change: v.variant('what', [
    v.object({ what: v.literal('statement'), key, text, basis, place: v.nullable(place), from }),
    v.object({ what: v.literal('heading'), key, text, basis, from }),
    v.object({ what: v.literal('hide'), key, hidden: v.boolean(), from }),
    v.object({ what: v.literal('add'), text, place }),
    v.object({ what: v.literal('reorder'), of: key, place, from }),
    v.object({
      what: v.literal('resolve'),
      key,
      accept: v.boolean(),
      proposal: v.nullable(v.string()),
      from
    }),
    v.object({
      what: v.literal('restore'),
      kind: v.picklist(editKinds),
      key,
      id: v.nullable(v.string()),
      from
    })
  ])
});
export type EditRequest = v.InferOutput<typeof editRequest>;
