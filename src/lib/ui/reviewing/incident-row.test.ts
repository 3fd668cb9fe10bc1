import { describe, expect, it } from 'vitest';
import { emptyDetails } from '$lib/domain/incidents/details';
import type { IncidentView } from '$lib/domain/live/events';
import { noRemarks, type Review } from '$lib/domain/incidents/review';
import { filtered, filterQuery, incidentRow, readFilter, type IncidentRow } from './incident-row';

const answers = {
  circumstances: 'In het practicum.',
  behaviour: 'De professor nam de tijd voor één vraag.',
  consequences: 'De student begreep het.'
};
const view = (changes: Partial<IncidentView> = {}): IncidentView => ({
  id: 'i',
  workshopId: 'w',
  authorId: 'an',
  number: 7,
  polarity: 'effective',
  status: 'submitted',
  working: answers,
  revision: 1,
  submitted: answers,
  version: 1,
  sentBack: false,
  exclusion: null,
  createdAt: 0,
  submittedAt: 0,
  reviews: [],
  earlier: [],
  decisions: [],
  details: emptyDetails,
  typedAt: null,
  ...changes
});
const review = (version: number, met: boolean): Review => ({
  id: `r${version}`,
  incidentId: 'i',
  version,
  source: 'facilitator',
  judgements: {
    specific: 'met',
    behaviour: met ? 'met' : 'not',
    context: 'met',
    consequences: 'partly'
  },
  remark: '',
  remarks: noRemarks,
  outcome: 'none',
  at: 0
});

describe('a row of the list', () => {
  it('is not made of a draft', () => {
    expect(incidentRow(view({ number: null, submitted: null, version: 0 }), 0)).toBeNull();
  });

  it('says what was judged of the latest version', () => {
    const judged = (changes: Partial<IncidentView>) => incidentRow(view(changes), 3)?.standing;
    expect(judged({})).toBe('unjudged');
    expect(judged({ reviews: [review(1, true)] })).toBe('passes');
    expect(judged({ reviews: [review(1, false)] })).toBe('not_yet');
    expect(judged({ version: 2, reviews: [review(1, true)] })).toBe('outdated');
    expect(judged({ reviews: [{ ...review(1, true), source: 'peer' }] })).toBe('too_few');
    expect(judged({ version: 2, reviews: [review(1, false), review(2, true)] })).toBe('passes');
  });
});

describe('the filter', () => {
  const row = (changes: Partial<IncidentView>) => incidentRow(view(changes), 3) as IncidentRow;
  const rows = [
    row({ id: 'c', number: 12, authorId: 'bo', polarity: 'ineffective' }),
    row({ id: 'a', number: 1, status: 'accepted' }),
    row({ id: 'b', number: 2, sentBack: true, reviews: [review(1, false)] })
  ];
  const authors = new Map([
    ['an', 'Chloé'],
    ['bo', 'Bram']
  ]);
  const ids = (query: string) =>
    filtered(rows, readFilter(new URLSearchParams(query)), authors).map(({ id }) => id);

  it('lets everything through, in order of number', () => {
    expect(ids('')).toEqual(['a', 'b', 'c']);
  });

  it('finds every word in the text or the name, whatever the case and the accents', () => {
    expect(ids('q=een+VRAAG')).toEqual(['a', 'b', 'c']);
    expect(ids('q=chloe+practicum')).toEqual(['a', 'b']);
    expect(ids('q=nergens')).toEqual([]);
  });

  it('finds a number', () => {
    expect(ids('q=12')).toEqual(['c']);
    expect(ids('q=%232')).toEqual(['b']);
  });

  it('keeps a kind and a status', () => {
    expect(ids('polarity=ineffective')).toEqual(['c']);
    expect(ids('status=accepted')).toEqual(['a']);
    expect(ids('status=sent_back')).toEqual(['b']);
    expect(ids('status=unjudged')).toEqual(['c']);
  });

  it('keeps what passes, what was flagged in this very version, and one author', () => {
    expect(ids('status=not_yet')).toEqual(['b']);
    expect(ids('author=bo')).toEqual(['c']);
    const flags = {
      a: { version: 1, privacy: true, doubts: [] },
      b: { version: 1, privacy: false, doubts: ['context' as const] },
      c: { version: 7, privacy: true, doubts: [] }
    };
    const flagged = (query: string) =>
      filtered(rows, readFilter(new URLSearchParams(query)), authors, flags).map(({ id }) => id);
    expect(flagged('flag=privacy')).toEqual(['a']);
    expect(flagged('flag=doubt')).toEqual(['b']);
    expect(ids('flag=doubt')).toEqual([]);
  });

  it('goes into the address and back', () => {
    for (const query of ['', '?q=vraag', '?q=a+b&polarity=effective&status=sent_back&flag=doubt&author=x']) {
      expect(filterQuery(readFilter(new URLSearchParams(query)))).toBe(query);
    }
    expect(filterQuery(readFilter(new URLSearchParams('polarity=nonsense&status=draft')))).toBe('');
  });
});
