import { describe, expect, it } from 'vitest';
import { prepared, textsOnSubjects } from '../../../../tests/builders/texts.ts';
import { prepareText } from '../../server/text/prepare.ts';
import { similarTexts } from './similar.ts';

const prepare = (...texts: string[]) => texts.map((text, i) => prepareText(String(i), text, 'en'));

describe('similar texts', () => {
  it('are on the same subject, the nearest first, with the words that carry it', () => {
    const texts = textsOnSubjects(40, 'en');
    const label = new Map(texts.map((text) => [text.id, text.label]));
    const found = similarTexts(prepared(texts, 'en'));
    expect(found.size).toBe(40);
    for (const [id, near] of found) {
      expect(near).toHaveLength(5);
      const scores = near.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(near.filter((one) => label.get(one.id) === label.get(id)).length).toBeGreaterThanOrEqual(4);
      for (const { score, confidence } of near) {
        expect(score > 0 && score <= 1 && confidence > 0 && confidence < 1).toBe(true);
      }
    }
  });

  it('names the shared words, and words that mean something alike', () => {
    const texts = prepare(
      'We waited an hour at the counter.',
      'There was a long queue at the counter.',
      'The professor explained the formula on the blackboard.',
      'The lecturer clarified the equation.'
    );
    const found = similarTexts(texts, { top: 1 });
    expect(found.get('0')).toMatchObject([{ id: '1' }]);
    expect(found.get('0')?.[0]?.terms).toEqual(expect.arrayContaining(['counter', 'waited ~ queue']));
    expect(found.get('2')).toMatchObject([{ id: '3' }]);
    expect(found.get('2')?.[0]?.terms).toContain('explained ~ clarified');
  });

  it('do not depend on the order of the texts', () => {
    const texts = prepared(textsOnSubjects(40));
    const found = similarTexts(texts.toReversed());
    expect([...found.keys()].toSorted()).toEqual(texts.map(({ id }) => id).toSorted());
    for (const [id, near] of similarTexts(texts)) expect(found.get(id)).toEqual(near);
  });

  it('can be asked of some only, and finds none for what is like no other', () => {
    const texts = prepare('apple pie', 'apple tart', 'zzqqvv');
    expect([...similarTexts(texts, { only: new Set(['2']) })]).toEqual([['2', []]]);
    expect(similarTexts([]).size).toBe(0);
    expect(similarTexts(prepare('alone')).get('0')).toEqual([]);
  });
});
