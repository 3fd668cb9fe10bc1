import { flagsOf, type AllFlags } from '$lib/domain/incidents/flags';
import type { IncidentView } from '$lib/domain/live/events';
import type { Answers, Polarity, Status } from '$lib/domain/incidents/incident';
import { answerFields, emptyAnswers, polarities, statuses } from '$lib/domain/incidents/incident';
import { standingOf, type Standing } from '$lib/domain/incidents/standing';

/** An incident in the facilitator's list. */
export interface IncidentRow {
  id: string;
  number: number;
  authorId: string;
  polarity: Polarity;
  status: Status;
  version: number;
  sentBack: boolean;
  answers: Answers;
  standing: Standing;
}

/**
 * Null for one that was never submitted.
 * @param reachable peers that review each incident
 */
export function incidentRow(view: IncidentView, reachable: number): IncidentRow | null {
  const { id, number, authorId, polarity, status, sentBack, submitted, version, reviews } = view;
  if (number === null) return null;
  return {
    id,
    number,
    authorId,
    polarity,
    status,
    version,
    sentBack,
    answers: submitted ?? emptyAnswers,
    standing: standingOf(version, reviews, reachable).standing
  };
}

export const listStatuses = [
  'unjudged',
  'passes',
  'not_yet',
  'sent_back',
  ...statuses.filter((status) => status !== 'draft')
] as const;
export type ListStatus = (typeof listStatuses)[number];

/** What the writing advice draws attention to. */
export const flagKinds = ['privacy', 'doubt'] as const;
export type FlagKind = (typeof flagKinds)[number];

export interface Filter {
  /** What to look for: every word must be found; `#12` or `12` alone is a number. */
  text: string;
  polarity: Polarity | null;
  status: ListStatus | null;
  flag: FlagKind | null;
  /** The id of a participant: their incidents only. */
  author: string | null;
}
export const noFilter: Filter = { text: '', polarity: null, status: null, flag: null, author: null };

/** As in the address: `?q=vraag&polarity=effective&status=submitted`. */
export function readFilter(params: URLSearchParams): Filter {
  return {
    text: params.get('q') ?? '',
    polarity: polarities.find((one) => one === params.get('polarity')) ?? null,
    status: listStatuses.find((one) => one === params.get('status')) ?? null,
    flag: flagKinds.find((one) => one === params.get('flag')) ?? null,
    author: params.get('author') || null
  };
}

export function filterQuery({ text, polarity, status, flag, author }: Filter): string {
  const params = new URLSearchParams();
  if (text.trim()) params.set('q', text.trim());
  if (polarity) params.set('polarity', polarity);
  if (status) params.set('status', status);
  if (flag) params.set('flag', flag);
  if (author) params.set('author', author);
  return params.size > 0 ? `?${params}` : '';
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function hasStatus(row: IncidentRow, status: ListStatus): boolean {
  if (status === 'unjudged') {
    const judged = row.standing === 'passes' || row.standing === 'not_yet';
    return !judged && row.status !== 'excluded' && row.status !== 'accepted';
  }
  if (status === 'passes' || status === 'not_yet')
    return row.standing === status && row.status !== 'excluded';
  if (status === 'sent_back') return row.sentBack;
  return row.status === status;
}

function hasFlag(row: IncidentRow, flag: FlagKind, flags: AllFlags): boolean {
  const found = row.status === 'excluded' ? null : flagsOf(row, flags);
  if (!found) return false;
  return flag === 'privacy' ? found.privacy : found.doubts.length > 0;
}

/** Folding a thousand texts takes longer than looking through them: once for each. */
const folded = new WeakMap<Answers, string>();
function foldedText(answers: Answers): string {
  const known = folded.get(answers) ?? plain(answerFields.map((field) => answers[field]).join('\n'));
  folded.set(answers, known);
  return known;
}

/** The rows that meet the filter, in order of number. Case and accents do not count. */
export function filtered(
  rows: readonly IncidentRow[],
  filter: Filter,
  authors: ReadonlyMap<string, string>,
  flags: AllFlags = {}
): IncidentRow[] {
  const text = plain(filter.text.trim());
  const number = /^#?(\d+)$/.exec(text)?.[1];
  const words = text.split(/\s+/).filter(Boolean);
  return rows
    .filter((row) => {
      if (filter.polarity && row.polarity !== filter.polarity) return false;
      if (filter.status && !hasStatus(row, filter.status)) return false;
      if (filter.flag && !hasFlag(row, filter.flag, flags)) return false;
      if (filter.author && row.authorId !== filter.author) return false;
      if (number !== undefined && row.number === Number(number)) return true;
      if (words.length === 0) return true;
      const content = `${foldedText(row.answers)}\n${plain(authors.get(row.authorId) ?? '')}`;
      return words.every((word) => content.includes(word));
    })
    .sort((a, b) => a.number - b.number);
}
