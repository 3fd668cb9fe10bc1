import { describe, expect, it } from 'vitest';
import { fill } from './fill.ts';
import { judgedMessages } from './judged.ts';
import { memberMessages } from './members.ts';
import { qualityMessages } from './quality.ts';
import { writingMessages } from './writing.ts';

const values = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([braces]) => braces).sort();

function sentences(messages: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string'
        ? [[`${path}${key}`, value] as const]
        : [...sentences(value as object, `${path}${key}.`)]
    )
  );
}

describe('fill', () => {
  it('puts values in', () => {
    expect(fill('{done} of {asked}', { done: 1, asked: 2 })).toBe('1 of 2');
  });

  it('takes a value for what it is, and leaves alone what it does not know', () => {
    expect(fill('{job} {other}', { job: '$& {n}' })).toBe('$& {n} {other}');
  });

  it.each([
    ['members', memberMessages],
    ['writing', writingMessages],
    ['judged', judgedMessages],
    ['quality', qualityMessages]
  ])('has the same values in both languages: %s', (_name, { nl, en }) => {
    const english = sentences(en);
    for (const [key, sentence] of sentences(nl)) {
      expect(values(english.get(key) ?? ''), key).toEqual(values(sentence));
    }
  });
});
