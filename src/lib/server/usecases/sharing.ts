import { uuidv7 } from 'uuidv7';
import { refuse } from '../../domain/errors.ts';
import type { Language } from '../../domain/language.ts';
import { isOpen, type ShareKind, type ShareLink } from '../../domain/sharing.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import { newToken } from '../auth/secrets.ts';
import { findShareLink, insertShareLink, revokeLink, shareLinksOf } from '../store/share-links.ts';
import { findWorkshop } from '../store/workshops.ts';
import type { App } from './app.ts';
import { changeAs, enter, mustSee, type Visitor } from './enter.ts';

export interface ShareInput {
  kind: ShareKind;
  /** Of a document. */
  format?: string | null;
  /** UTC milliseconds, in the future; null: until it is revoked. */
  endsAt: number | null;
}

/**
 * Makes a link that opens one thing of the workshop to whoever has it.
 * @throws Refusal `not_found`; `invalid_input` for an end that is past
 */
export async function makeShareLink(
  app: App,
  visitor: Visitor,
  code: string,
  { kind, format = null, endsAt }: ShareInput
): Promise<ShareLink> {
  return changeAs(app, visitor, code, async (change, actor) => {
    const { workshop, at } = change;
    mustSee(actor, 'workshop.share', workshop);
    if (endsAt !== null && !(endsAt > at)) refuse('invalid_input', 'endsAt');
    const link: ShareLink = {
      id: uuidv7(),
      workshopId: workshop.id,
      kind,
      token: newToken(),
      format,
      createdAt: at,
      endsAt,
      revokedAt: null
    };
    await insertShareLink(change, link);
    await change.log({ type: 'share.made', subjectId: link.id, audience: 'facilitators', data: { kind } });
    return link;
  });
}

/** From now on the link opens nothing. @throws Refusal `not_found` */
export async function revokeShareLink(app: App, visitor: Visitor, code: string, id: string): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    mustSee(actor, 'workshop.share', change.workshop);
    if (!(await revokeLink(change, change.workshop.id, id, change.at))) refuse('not_found');
    await change.log({ type: 'share.revoked', subjectId: id, audience: 'facilitators' });
  });
}

/** The links of a workshop, those that no longer open too. @throws Refusal `not_found` */
export async function shareLinks(
  app: App,
  visitor: Visitor,
  code: string,
  kind?: ShareKind
): Promise<ShareLink[]> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'workshop.share', workshop);
  return shareLinksOf(app.store, workshop.id, kind);
}

/**
 * What a link opens.
 * @param from the visitor's address: nobody may go on guessing
 * @throws Refusal `not_found` for a link that never was, has ended or was revoked, alike; `too_many_requests`
 */
export async function openShareLink(
  app: App,
  token: string,
  kind: ShareKind,
  from: string
): Promise<{ link: ShareLink; workshop: Workshop }> {
  if (await app.limits.codes.exceeded(from)) refuse('too_many_requests');
  const link = await findShareLink(app.store, token);
  const workshop =
    link?.kind === kind && isOpen(link, app.now()) ? await findWorkshop(app.store, link.workshopId) : null;
  if (!link || !workshop) {
    if (!link) await app.limits.codes.failed(from);
    refuse('not_found');
  }
  return { link, workshop };
}

/** The language of the workshop that a link belongs to; null for a link that never was. */
export async function sharedLanguage(app: App, token: string): Promise<Language | null> {
  const link = await findShareLink(app.store, token);
  return (link && (await findWorkshop(app.store, link.workshopId)))?.language ?? null;
}
