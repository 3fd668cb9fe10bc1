import { statementsIn } from '../../src/lib/domain/job-analysis/blocks.ts';
import { moved, placeAfter, placeOf } from '../../src/lib/domain/job-analysis/moving.ts';
import { nameOf } from '../../src/lib/domain/job-analysis/edits.ts';
import type { Language } from '../../src/lib/domain/language.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import {
  addParagraph,
  editStatement,
  hideStatement,
  reorder
} from '../../src/lib/server/usecases/document-edits.ts';
import { editHeads } from '../../src/lib/server/usecases/edit-history.ts';
import { jobAnalysis } from '../../src/lib/server/usecases/job-analysis.ts';
import type { Facilitator } from './people.ts';

interface Told {
  what: 'text' | 'hide' | 'own' | 'move';
  /** Picks a statement by a number. */
  at: number;
  text: string;
  language: Language;
}

/** A facilitator changes something of the job analysis as it stands. */
export async function anEditAtRandom(
  app: App,
  { visitor }: Facilitator,
  code: string,
  { what, at, text, language }: Told
): Promise<void> {
  const choice = { format: 'citReport', language } as const;
  const document = await jobAnalysis(app, visitor, code, choice, 'edit');
  const heads = await editHeads(app, visitor, code, choice);
  const places = document.sections.flatMap((section) =>
    section.blocks.flatMap(statementsIn).map(({ key, text: shown }) => ({ section, key, shown }))
  );
  const { section, key, shown } = places[at % places.length] ?? places[0]!;
  const own = key.startsWith('own/');
  const from = (kind: 'text' | 'hidden' | 'own' | 'order', of: string) =>
    heads[nameOf({ kind, key: of })] ?? null;
  if (what === 'hide')
    await hideStatement(app, visitor, code, choice, { key, hidden: true, from: from('hidden', key) });
  if (what === 'own') {
    const place = placeAfter(section, (at % (section.blocks.length + 1)) - 1);
    if (place) await addParagraph(app, visitor, code, choice, { text, place });
  }
  if (what === 'text') {
    const given = { key, text, basis: own ? null : shown, place: own ? null : placeOf(section, key) };
    await editStatement(app, visitor, code, choice, { ...given, from: from(own ? 'own' : 'text', key) });
  }
  const place = what === 'move' ? (moved(section, key, 1) ?? moved(section, key, -1)) : null;
  if (place) {
    const of = own ? key : section.key;
    const head = own ? from('own', key) : from('order', `order/${section.key}`);
    await reorder(app, visitor, code, choice, { of, place, from: head });
  }
}
