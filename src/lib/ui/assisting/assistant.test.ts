import { expect, it, vi } from 'vitest';
import { readQuestion, type Question } from '$lib/domain/boards/assisting';
import { Assistant } from './assistant';

const { signal } = new AbortController();

it('asks so that the server understands', async () => {
  const ask = vi.fn((_: URLSearchParams) => Promise.resolve(Response.json([])));
  const assistant = new Assistant({ ask, tell: vi.fn(), on: () => true });
  const questions: Question[] = [
    { kind: 'grouping', frame: 'competency' },
    { kind: 'similar', cardId: 'i1' },
    { kind: 'category', frame: 'task' },
    { kind: 'terms', categoryId: 'a' }
  ];
  for (const question of questions) expect(await assistant.ask(question, signal)).toEqual([]);
  expect(ask.mock.calls.map(([query]) => readQuestion(Object.fromEntries(query)))).toEqual(questions);
});

it('has no answer when the server refuses or cannot be reached', async () => {
  const refused = () => Promise.resolve(new Response(null, { status: 409 }));
  const gone = () => Promise.reject(new Error('no connection'));
  for (const ask of [refused, gone]) {
    const assistant = new Assistant({ ask, tell: gone, on: () => true });
    expect(await assistant.ask({ kind: 'similar', cardId: 'a' }, signal)).toBeNull();
    assistant.answered('similar', true);
  }
});
