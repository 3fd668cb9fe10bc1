import { uuidv7 } from 'uuidv7';
import { askedDifferently } from '../../domain/credibility/record.ts';
import { refuse } from '../../domain/errors.ts';
import { isReviewerCount } from '../../domain/incidents/allocation.ts';
import { isLanguage, type Language } from '../../domain/language.ts';
import type { LogEntry } from '../../domain/live/live.ts';
import type { Account } from '../../domain/people/people.ts';
import { thresholds } from '../../domain/retranslation/round.ts';
import {
  boardSets,
  coreLimits,
  defaultSettings,
  phasesOf,
  workshopLimits,
  type Workshop,
  type WorkshopSettings
} from '../../domain/workshops/workshop.ts';
import { newJoinCode, readCode } from '../auth/secrets.ts';
import type { Change, Reader } from '../store/store.ts';
import {
  findWorkshopByCode,
  insertWorkshop,
  updateWorkshop,
  workshopsOf,
  deleteWorkshop
} from '../store/workshops.ts';
import type { App } from './app.ts';
import { changeAs, mustBeAble, type Visitor } from './enter.ts';
import { planReviews } from './review-plan.ts';

export interface WorkshopInput {
  title: string;
  jobTitle: string;
  aim: string;
  language: Language;
  settings?: Partial<WorkshopSettings>;
}

function checked(input: WorkshopInput): WorkshopInput & { settings: WorkshopSettings } {
  const jobTitle = input.jobTitle.trim();
  const title = input.title.trim() || jobTitle;
  const aim = input.aim.trim();
  if (jobTitle === '') refuse('empty_field', 'jobTitle');
  if (jobTitle.length > workshopLimits.jobTitle)
    refuse('too_long', 'jobTitle', { max: workshopLimits.jobTitle });
  if (title.length > workshopLimits.title) refuse('too_long', 'title', { max: workshopLimits.title });
  if (aim.length > workshopLimits.aim) refuse('too_long', 'aim', { max: workshopLimits.aim });
  if (!isLanguage(input.language)) refuse('invalid_input', 'language');
  const settings = { ...defaultSettings, ...input.settings };
  const { effective, ineffective } = settings.quota;
  for (const n of [effective, ineffective]) {
    if (!Number.isInteger(n) || n < 0 || n > workshopLimits.quota) refuse('invalid_input', 'quota');
  }
  if (effective + ineffective === 0) refuse('invalid_input', 'quota');
  settings.focus = settings.focus?.trim() ?? '';
  if (settings.focus.length > workshopLimits.focus)
    refuse('too_long', 'focus', { max: workshopLimits.focus });
  if (!boardSets.includes(settings.boardSet)) refuse('invalid_input', 'boardSet');
  const { core = 0 } = settings;
  const { fewest, most } = coreLimits;
  if (core !== 0 && !(Number.isInteger(core) && core >= fewest && core <= most))
    refuse('invalid_input', 'core');
  if (settings.threshold !== undefined && !thresholds.includes(settings.threshold))
    refuse('invalid_input', 'threshold');
  if (!isReviewerCount(settings.reviewers)) refuse('invalid_input', 'reviewers');
  return { title, jobTitle, aim, language: input.language, settings };
}

/**
 * Makes a workshop, in the lobby, with this account as its facilitator.
 * @throws Refusal `empty_field`, `too_long` or `invalid_input`, with the field
 */
export async function createWorkshop(app: App, account: Account, input: WorkshopInput): Promise<Workshop> {
  const values = checked(input);
  const id = uuidv7();
  await app.store.write(async (writer) => {
    const workshop: Workshop = {
      ...values,
      id,
      joinCode: await freeJoinCode(writer),
      phase: 'lobby',
      phaseEndsAt: null,
      calibration: 'none',
      screen: null,
      createdAt: app.now(),
      seq: 0
    };
    await insertWorkshop(writer, workshop, account.id);
  });
  return app.store.change(id, { actorId: account.id }, async (change) => {
    await change.log({ type: 'workshop.created', subjectId: id, audience: 'everyone' });
    return { ...change.workshop, seq: change.workshop.seq + 1 };
  });
}

export async function freeJoinCode(reader: Reader): Promise<string> {
  for (;;) {
    const code = newJoinCode();
    if (!(await findWorkshopByCode(reader, code))) return code;
  }
}

/** @throws Refusal as `createWorkshop`; `aim_missing` past the lobby; `not_found`, `forbidden` */
export async function describeWorkshop(
  app: App,
  visitor: Visitor,
  code: string,
  input: WorkshopInput
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    mustBeAble(actor, 'workshop.manage', change.workshop);
    const values = checked({ ...input, settings: { ...change.workshop.settings, ...input.settings } });
    const { phase } = change.workshop;
    if (phase !== 'lobby' && values.aim === '') refuse('aim_missing', 'aim');
    if (!phasesOf(values.settings).includes(phase)) refuse('invalid_input', 'retranslate');
    await updateWorkshop(change, change.workshop.id, values);
    // Which of the questions changed: the account of the method tells it.
    const asked = askedDifferently(change.workshop, values).join(' ');
    await logWorkshop(change, 'workshop.changed', asked === '' ? {} : { asked });
    await planReviews({ ...change, workshop: { ...change.workshop, ...values } });
  });
}

export async function logWorkshop(
  change: Change,
  type: 'workshop.changed' | 'workshop.phase_moved',
  data: LogEntry['data'] = {}
): Promise<void> {
  await change.log({ type, subjectId: change.workshop.id, audience: 'everyone', data });
}

/**
 * Before a workshop is deleted its join code is typed by hand.
 * @throws Refusal `confirmation_wrong`
 */
export function checkConfirmation(code: string, typed: string): void {
  if (readCode(typed) !== readCode(code)) refuse('confirmation_wrong', 'confirmation');
}

/** Deletes everything of the workshop: people, texts, boards, log; its streams end. */
export async function removeWorkshop(app: App, visitor: Visitor, code: string): Promise<void> {
  const id = await changeAs(app, visitor, code, async (change, actor) => {
    mustBeAble(actor, 'workshop.manage', change.workshop);
    await deleteWorkshop(change, change.workshop.id);
    return change.workshop.id;
  });
  app.hub.endWorkshop(id);
}

export async function listWorkshops(app: App, account: Account): ReturnType<typeof workshopsOf> {
  return workshopsOf(app.store, account.id);
}
