import { describe, expect, test } from 'vitest';
import { answerKey, isAnswered, ratingCards } from './cards.ts';
import type { RatingScale } from './scales.ts';

const category = (id: string) => ({ id, label: id, definition: '' });
const answers = { circumstances: 'c', behaviour: 'b', consequences: 'g' };
const cards = (...open: RatingScale[]) =>
  ratingCards({
    open,
    tasks: ['t1', 't2'].map(category),
    competencies: ['k1', 'k2'].map(category),
    incidents: [{ id: 'i1', answers }]
  });

describe('the cards of a participant', () => {
  test('ask what is open, one thing at a time', () => {
    expect(
      cards('frequency', 'importance').map(({ key, questions }) => [key, questions.map(answerKey)])
    ).toEqual(['t1', 't2'].map((id) => [`task.${id}`, [`importance ${id}`, `frequency ${id}`]]));
    expect(cards()).toEqual([]);
  });

  test('ask the importance of competencies while it is asked when they are needed', () => {
    expect(
      cards('importance', 'entry')
        .filter(({ kind }) => kind === 'competency')
        .map(({ questions }) => questions.map(answerKey))
    ).toEqual(['k1', 'k2'].map((id) => [`importance ${id}`, `entry ${id}`]));
  });

  test('ask of each task which competencies it needs', () => {
    expect(cards('link').map(({ key, questions }) => [key, questions.map(answerKey)])).toEqual([
      ['links.t1', ['link t1 k1', 'link t1 k2']],
      ['links.t2', ['link t2 k1', 'link t2 k2']]
    ]);
  });

  test('show an incident without its polarity, and sixteen demands', () => {
    expect(cards('effectiveness')).toEqual([
      {
        kind: 'incident',
        key: 'incident.i1',
        answers,
        questions: [{ scale: 'effectiveness', subjectId: 'i1' }]
      }
    ]);
    expect(cards('emotion')).toHaveLength(16);
  });

  test('are answered when every question is, 0 being an answer', () => {
    const [card] = cards('importance', 'frequency');
    expect(isAnswered(card!, { 'importance t1': 0 })).toBe(false);
    expect(isAnswered(card!, { 'importance t1': 0, 'frequency t1': 3 })).toBe(true);
  });
});
