import { describe, expect, it } from 'vitest';
import type { Assigned } from '../suggestions/assign.ts';
import type { Grouping, ProposedGroup } from '../suggestions/group.ts';
import {
  groupingInWords,
  mayLearn,
  readAnswered,
  readQuestion,
  similarInWords,
  strengthOf,
  suggestedInWords,
  textOf
} from './assisting.ts';
import type { ShownCard } from './view.ts';

const pile = (members: string[], confidence: number | null): ProposedGroup => ({
  members,
  terms: ['rij'],
  cohesion: confidence,
  confidence
});
const grouping = (groups: ProposedGroup[], stability: number | null): Grouping => ({
  groups,
  apart: ['z'],
  stability
});

describe('what the machine says to a group', () => {
  it('is said in words, or not at all', () => {
    expect([0.9, 0.6, 0.5, 0.3, 0.24].map(strengthOf)).toEqual(['strong', 'strong', 'fair', 'weak', null]);
  });

  it('leaves apart what it has no confidence in', () => {
    const found = groupingInWords(grouping([pile(['a', 'b'], 0.5), pile(['c', 'd'], 0.1)], 0.8));
    expect(found).toEqual({
      silent: null,
      piles: [{ cardIds: ['a', 'b'], terms: ['rij'], strength: 'fair' }],
      apart: ['z', 'c', 'd'],
      stability: 'strong'
    });
  });

  it('is nothing when the groups are a matter of chance, or none is any good', () => {
    const unsure = { silent: 'unsure' };
    expect(groupingInWords(grouping([pile(['a', 'b'], 0.5)], 0.1))).toEqual(unsure);
    expect(groupingInWords(grouping([pile(['a', 'b'], 0.5)], null))).toEqual(unsure);
    expect(groupingInWords(grouping([pile(['a', 'b'], 0.2), pile(['c'], null)], 0.8))).toEqual(unsure);
  });

  it('names similar cards and categories above a threshold only', () => {
    const near = { score: 0.9, terms: ['rij'] };
    const neighbours = [
      { id: 'a', confidence: 0.7, ...near },
      { id: 'b', confidence: 0.2, ...near }
    ];
    expect(similarInWords(neighbours)).toEqual([{ cardId: 'a', strength: 'strong', terms: ['rij'] }]);
    const assigned = (fits: boolean, ...confidences: number[]): Assigned => ({
      id: 'a',
      fits,
      suggestions: confidences.map((confidence, i) => ({ label: `c${i}`, confidence, terms: [] }))
    });
    const told = (one: Assigned) => suggestedInWords(one).map(({ categoryId }) => categoryId);
    expect(told(assigned(true, 0.5, 0.2, 0.1, 0.05))).toEqual(['c0', 'c1']);
    expect(told(assigned(true, 0.3, 0.28, 0.26, 0.16))).toEqual(['c0', 'c1', 'c2']);
    expect(told(assigned(false, 0.9))).toEqual([]);
  });

  it('is learned from enough examples of at least two categories', () => {
    expect(mayLearn([4, 2])).toBe(true);
    expect(mayLearn([5, 1])).toBe(false);
    expect(mayLearn([2, 2, 1])).toBe(false);
    expect(mayLearn([9])).toBe(false);
  });

  it('is about the text of the card alone', () => {
    const card: ShownCard = {
      cardId: 'u',
      incidentId: 'i',
      number: 1,
      polarity: 'effective',
      answers: { circumstances: 'In de les.', behaviour: 'Legt uit, wacht.', consequences: 'Het lukt.' },
      version: 1,
      authorGroup: null,
      part: null
    };
    expect(textOf(card)).toBe('In de les.\nLegt uit, wacht.\nHet lukt.');
    const part = { letter: 'b', spans: [{ field: 'behaviour' as const, start: 0, end: 8 }] };
    expect(textOf({ ...card, part })).toBe('Legt uit');
  });
});

describe('what comes from outside', () => {
  it('is a question that the machine knows', () => {
    expect(readQuestion({ kind: 'grouping', frame: 'task' })).toEqual({ kind: 'grouping', frame: 'task' });
    expect(readQuestion({ kind: 'similar', card: 'a' })).toEqual({ kind: 'similar', cardId: 'a' });
    for (const wrong of [{ kind: 'grouping' }, { kind: 'similar' }, { kind: 'x', card: 'a' }, {}])
      expect(() => readQuestion(wrong as Record<string, string>)).toThrow('invalid_input');
  });

  it('is what became of a proposal', () => {
    const said = { kind: 'grouping', accepted: false, n: 3 };
    expect(readAnswered(said)).toEqual(said);
    for (const wrong of [null, {}, { ...said, n: 0 }, { ...said, n: 1.5 }, { ...said, accepted: 'yes' }])
      expect(() => readAnswered(wrong)).toThrow('invalid_input');
  });
});
