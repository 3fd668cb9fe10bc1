import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { staticFolder } from '../../../../tests/builders/sentence-models.ts';
import { textsOnSubjects } from '../../../../tests/builders/texts.ts';
import { answerTextJob, type TextJob } from './jobs.ts';
import { TextEngine } from './text-engine.ts';

let engine: TextEngine;
const open = (model: string | null = null) =>
  (engine = new TextEngine(resolve('workers', 'texts.ts'), model, { size: 1 }));
afterEach(() => engine.close());

const texts = textsOnSubjects(40, 'en').map(({ id, text }) => ({ id, text }));
const grouping: TextJob & { kind: 'group' } = { kind: 'group', language: 'en', texts, groups: 4 };

describe('the text engine', () => {
  it('answers in a worker what the same question gives here', async () => {
    const shares: number[] = [];
    const answer = await open().ask(grouping, { onProgress: (share) => shares.push(share) });
    expect(answer).toEqual(await answerTextJob(grouping));
    expect(answer.groups).toHaveLength(4);
    expect(shares.length).toBeGreaterThan(5);
    expect(shares.at(-1)).toBe(1);
  });

  it('answers every kind of question', async () => {
    open();
    const similar = await engine.ask({ kind: 'similar', language: 'en', texts, top: 2, only: ['t0'] });
    expect([...similar.keys()]).toEqual(['t0']);
    const examples = textsOnSubjects(20, 'en', 5).map((one) => ({ ...one, id: `e${one.id}` }));
    const assigned = await engine.ask({ kind: 'assign', language: 'en', texts, examples, top: 1 });
    expect(assigned[0]?.suggestions[0]?.label).toBe('till');
    const category = (group: string, label: string, incidents: string[]) => ({
      group,
      category: label,
      label,
      incidents
    });
    const categories = [category('A', 'paying', ['t0', 't4']), category('B', 'money', ['t0', 't4', 't8'])];
    const matches = await engine.ask({ kind: 'match', language: 'en', texts, categories });
    expect(matches[0]?.relation).toBe('merge');
  });

  it('can be stopped half-way, and goes on with the next question', async () => {
    open();
    const stop = new AbortController();
    const many = {
      ...grouping,
      groups: null,
      texts: textsOnSubjects(3000, 'en').map(({ id, text }) => ({ id, text }))
    };
    const asked = engine.ask(many, {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('never mind'))
    });
    await expect(asked).rejects.toThrow('never mind');
    await expect(engine.ask(grouping, { signal: stop.signal })).rejects.toThrow('never mind');
    expect((await engine.ask(grouping)).groups).toHaveLength(4);
  });

  it('uses the sentence model of the host', async () => {
    const plain = await open().ask({ ...grouping, groups: 2 });
    await engine.close();
    const withModel = await open(staticFolder()).ask({ ...grouping, groups: 2 });
    expect(withModel.groups.flatMap(({ members }) => members)).toHaveLength(40);
    expect(plain.groups.map(({ cohesion }) => cohesion)).not.toEqual(
      withModel.groups.map(({ cohesion }) => cohesion)
    );
  });
});
