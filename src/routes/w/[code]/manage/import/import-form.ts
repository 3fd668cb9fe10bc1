import { refuse } from '$lib/domain/errors';
import type { Matching } from '$lib/domain/incidents/importing/matching';
import { importLimits } from '$lib/domain/incidents/importing/matching';
import { polarities } from '$lib/domain/incidents/incident';
import type { ImportChoices } from '$lib/server/usecases/importing';
import * as v from 'valibot';
import { field } from '../../../../field';

const column = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));
const matching = v.object({
  incidents: v.pipe(
    v.array(
      v.object({
        circumstances: column,
        behaviour: column,
        consequences: column,
        polarity: v.union([column, v.picklist(polarities)])
      })
    ),
    v.maxLength(importLimits.inRow)
  ),
  author: column,
  values: v.record(v.string(), v.picklist(polarities))
});

function readMatching(json: string): Matching {
  try {
    return v.parse(matching, JSON.parse(json));
  } catch {
    return refuse('invalid_input', 'matching');
  }
}

export interface ImportForm {
  bytes: Uint8Array;
  choices: ImportChoices;
  key: string | undefined;
}

/** @throws Refusal `empty_field` without a file, `invalid_input` for a matching that makes no sense */
export async function readImportForm(form: FormData): Promise<ImportForm> {
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return refuse('empty_field', 'file');
  return {
    bytes: new Uint8Array(await file.arrayBuffer()),
    choices: {
      matching: readMatching(field(form, 'matching')),
      leaveOut: field(form, 'leaveOut') === 'on',
      keepNames: field(form, 'keepNames') === 'on'
    },
    key: field(form, 'key') || undefined
  };
}
