import { uuidv7 } from 'uuidv7';
import { refuse } from '../../domain/errors.ts';
import type { DocumentChoice } from '../../domain/job-analysis/document.ts';
import {
  isHeadingKey,
  isOwnKey,
  longestHeading,
  longestStatement,
  orderOf,
  type DocumentEdit,
  type EditPlace
} from '../../domain/job-analysis/edits.ts';
import type { Actor } from '../../domain/policy.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import { findDocumentEdit, insertDocumentEdit, latestDocumentEdit } from '../store/document-edits.ts';
import type { Change } from '../store/store.ts';
import type { App } from './app.ts';
import { changeAs, mustBeAble, mustSee, type Visitor } from './enter.ts';

/** The change that one started from; null: nobody had changed it. */
type From = string | null;
/** The change that counts from now on; whoever goes on starts from it. */
export interface Edited {
  id: string;
  key: string;
}

/** @throws Refusal `not_found`, `forbidden`, `phase_closed` */
export function mustEdit(actor: Actor, workshop: Workshop): void {
  mustSee(actor, 'jobAnalysis.see', workshop);
  mustBeAble(
    actor,
    'jobAnalysis.edit',
    workshop,
    actor.kind === 'facilitator' ? 'phase_closed' : 'forbidden'
  );
}

type Written = Pick<DocumentEdit, 'kind' | 'key'> & Partial<Pick<DocumentEdit, 'text' | 'basis' | 'place'>>;

/**
 * @param from what one started from
 * @param write what to write, given what counts now
 * @throws Refusal `outdated` when someone else changed the same since
 */
async function edit(
  app: App,
  visitor: Visitor,
  { code, choice, sentKey }: { code: string; choice: DocumentChoice; sentKey: string | undefined },
  of: Pick<DocumentEdit, 'kind' | 'key'>,
  from: From,
  write: (
    latest: DocumentEdit | null,
    change: Change
  ) => Omit<Written, 'kind' | 'key'> | Promise<Omit<Written, 'kind' | 'key'>>
): Promise<Edited> {
  return changeAs(
    app,
    visitor,
    code,
    async (change, actor) => {
      const { workshop } = change;
      mustEdit(actor, workshop);
      if (of.key.length > 400) refuse('invalid_input', 'key');
      const latest = await latestDocumentEdit(change, workshop.id, choice, of);
      if ((latest?.id ?? null) !== from) refuse('outdated', 'text');
      const written = { text: null, basis: null, place: null, ...(await write(latest, change)) };
      const id = uuidv7();
      // Two changes of one moment still follow one another.
      const at = Math.max(change.at, latest?.at ?? 0);
      const row = { id, workshopId: workshop.id, ...choice, ...of, ...written, actorId: actor.id, at };
      await insertDocumentEdit(change, row);
      const { format, language } = choice;
      const audience = workshop.phase === 'report' ? 'everyone' : 'facilitators';
      const data = { format, language, kind: of.kind };
      await change.log({ type: 'document.changed', subjectId: id, audience, data });
      return { id, key: of.key };
    },
    sentKey
  );
}

function readText(typed: string, max: number): string {
  const text = typed.replace(/\r\n?/g, '\n').trim();
  if (text === '') refuse('empty_field', 'text');
  if (text.length > max) refuse('too_long', 'text', { max });
  return text;
}

export interface StatementText {
  key: string;
  text: string;
  /** The derived text that one saw; null where nothing is derived. */
  basis: string | null;
  /** Where it stands, and whether it rests on evidence: it stays there when its derivation goes. */
  place: EditPlace | null;
  from: From;
}

/**
 * Words a statement, or a paragraph of one's own, otherwise.
 * @param sentKey idempotency key from the browser
 * @throws Refusal `outdated`, `empty_field`, `too_long`, `phase_closed`, `forbidden`, `not_found`
 */
export async function editStatement(
  app: App,
  visitor: Visitor,
  code: string,
  choice: DocumentChoice,
  given: StatementText,
  sentKey?: string
): Promise<Edited> {
  const { key, basis, place, from } = given;
  const kind = isOwnKey(key) ? 'own' : 'text';
  return edit(app, visitor, { code, choice, sentKey }, { kind, key }, from, (latest) => {
    const text = readText(given.text, longestStatement);
    if (kind === 'text') return { text, basis, place };
    return { text, place: (latest ?? refuse('not_found')).place };
  });
}

/** Words the title of a section, or a heading in it, otherwise. */
export async function editHeading(
  app: App,
  visitor: Visitor,
  code: string,
  choice: DocumentChoice,
  { key, text, basis, from }: Omit<StatementText, 'place'>,
  sentKey?: string
): Promise<Edited> {
  if (!isHeadingKey(key)) refuse('invalid_input', 'key');
  return edit(app, visitor, { code, choice, sentKey }, { kind: 'text', key }, from, () => ({
    text: readText(text, longestHeading),
    basis
  }));
}

/** Leaves a statement or a paragraph of one's own out, or shows it again. */
export async function hideStatement(
  app: App,
  visitor: Visitor,
  code: string,
  choice: DocumentChoice,
  { key, hidden, from }: { key: string; hidden: boolean; from: From },
  sentKey?: string
): Promise<Edited> {
  return edit(app, visitor, { code, choice, sentKey }, { kind: 'hidden', key }, from, () => ({
    text: hidden ? '' : null
  }));
}

/** Adds a paragraph of one's own. @returns its key */
export async function addParagraph(
  app: App,
  visitor: Visitor,
  code: string,
  choice: DocumentChoice,
  { text, place }: { text: string; place: EditPlace },
  sentKey?: string
): Promise<Edited> {
  if (!('section' in place)) refuse('invalid_input', 'place');
  return edit(app, visitor, { code, choice, sentKey }, { kind: 'own', key: `own/${uuidv7()}` }, null, () => ({
    text: readText(text, longestStatement),
    place
  }));
}

/**
 * Puts the statements of a section in another order, or a paragraph of one's own elsewhere.
 * @param moved `of` is the key of the paragraph, or of the section
 */
export async function reorder(
  app: App,
  visitor: Visitor,
  code: string,
  choice: DocumentChoice,
  { of, place, from }: { of: string; place: EditPlace; from: From },
  sentKey?: string
): Promise<Edited> {
  const own = isOwnKey(of);
  if (own !== 'section' in place) refuse('invalid_input', 'place');
  const name = own ? ({ kind: 'own', key: of } as const) : ({ kind: 'order', key: orderOf(of) } as const);
  return edit(app, visitor, { code, choice, sentKey }, name, from, (latest) => ({
    text: own ? (latest ?? refuse('not_found')).text : null,
    place
  }));
}

/**
 * Answers a newer derived text beside an edited one: it counts from now on, or the edited text stays.
 * @param proposal the derived text that one saw; null when nothing is derived any more
 */
export async function resolveProposal(
  app: App,
  visitor: Visitor,
  code: string,
  choice: DocumentChoice,
  given: { key: string; accept: boolean; proposal: string | null; from: From },
  sentKey?: string
): Promise<Edited> {
  const { key, accept, proposal, from } = given;
  return edit(app, visitor, { code, choice, sentKey }, { kind: 'text', key }, from, (latest) => {
    const { text, place } = latest ?? refuse('not_found');
    return accept ? { place } : { text, basis: proposal, place };
  });
}

/**
 * Makes an earlier change count again, as a new one; when the evidence changed since, that is proposed again.
 * @param id of the earlier change; null for the derived text
 */
export async function restore(
  app: App,
  visitor: Visitor,
  code: string,
  choice: DocumentChoice,
  given: Pick<DocumentEdit, 'kind' | 'key'> & { id: string | null; from: From },
  sentKey?: string
): Promise<Edited> {
  const { kind, key, id, from } = given;
  return edit(app, visitor, { code, choice, sentKey }, { kind, key }, from, async (latest, change) => {
    if (id === null) return { place: kind === 'order' ? null : (latest?.place ?? null) };
    const earlier = (await findDocumentEdit(change, change.workshop.id, id)) ?? refuse('not_found');
    const same = earlier.kind === kind && earlier.key === key;
    const { format, language } = earlier;
    if (!same || format !== choice.format || language !== choice.language) refuse('not_found');
    const { text, basis, place } = earlier;
    return { text, basis, place };
  });
}
