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
    sentBack,
    answers: submitted ?? emptyAnswers,
    standing: standingOf(version, reviews, reachable).standing
  };
}

export const listStatuses = [
  'unjudged',
  'sent_back',
  ...statuses.filter((status) => status !== 'draft')
] as const;
export type ListStatus = (typeof listStatuses)[number];

export interface Filter {
  /** What to look for: every word must be found; `#12` or `12` alone is a number. */
  text: string;
  polarity: Polarity | null;
  status: ListStatus | null;
}

/** As in the address: `?q=vraag&polarity=effective&status=submitted`. */
export function readFilter(params: URLSearchParams): Filter {
  return {
    text: params.get('q') ?? '',
    polarity: polarities.find((one) => one === params.get('polarity')) ?? null,
    status: listStatuses.find((one) => one === params.get('status')) ?? null
  };
}

export function filterQuery({ text, polarity, status }: Filter): string {
  const params = new URLSearchParams();
  if (text.trim()) params.set('q', text.trim());
  if (polarity) params.set('polarity', polarity);
  if (status) params.set('status', status);
  return params.size > 0 ? `?${params}` : '';
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function hasStatus(row: IncidentRow, status: ListStatus): boolean {
  if (status === 'unjudged') {
    const judged = row.standing === 'passes' || row.standing === 'not_yet';
    return !judged && row.status !== 'excluded' && row.status !== 'accepted';
  }
  if (status === 'sent_back') return row.sentBack;
  return row.status === status;
}

/** The rows that meet the filter, in order of number. Case and accents do not count. */
export function filtered(
  rows: readonly IncidentRow[],
  filter: Filter,
  authors: ReadonlyMap<string, string>
): IncidentRow[] {
  const text = plain(filter.text.trim());
  const number = /^#?(\d+)$/.exec(text)?.[1];
  const words = text.split(/\s+/).filter(Boolean);
  return rows
    .filter((row) => {
      if (filter.polarity && row.polarity !== filter.polarity) return false;
      if (filter.status && !hasStatus(row, filter.status)) return false;
      if (number !== undefined && row.number === Number(number)) return true;
      if (words.length === 0) return true;
      const content = plain(
        [...answerFields.map((field) => row.answers[field]), authors.get(row.authorId) ?? ''].join('\n')
      );
      return words.every((word) => content.includes(word));
    })
    .sort((a, b) => a.number - b.number);
}
