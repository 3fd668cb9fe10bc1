import { expect, it, vi } from 'vitest';
import { SharedAnswers } from './shared-answers.ts';

const slow = () => {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const ask = vi.fn((signal: AbortSignal) => {
    signal.addEventListener('abort', () => reject(new Error('given up')));
    return promise;
  });
  return { ask, resolve };
};

it('answers a question once for all who ask it, and again for who comes later', async () => {
  const shared = new SharedAnswers();
  const { ask, resolve } = slow();
  const both = Promise.all([shared.get('a', ask), shared.get('a', ask, new AbortController().signal)]);
  resolve('yes');
  expect(await both).toEqual(['yes', 'yes']);
  expect(await shared.get('a', ask)).toBe('yes');
  expect(ask).toHaveBeenCalledTimes(1);
});

it('goes on while somebody waits, and is given up when nobody does', async () => {
  const shared = new SharedAnswers();
  const { ask } = slow();
  const [one, two] = [new AbortController(), new AbortController()];
  const first = shared.get('a', ask, one.signal).catch((error: Error) => error.name);
  const second = shared.get('a', ask, two.signal).catch((error: Error) => error.name);
  one.abort();
  expect(await first).toBe('AbortError');
  const [signal] = ask.mock.calls[0] ?? [];
  expect(signal?.aborted).toBe(false);
  two.abort();
  expect(await second).toBe('AbortError');
  expect(signal?.aborted).toBe(true);
  // Nothing of it is left.
  const again = slow();
  again.resolve('yes');
  expect(await shared.get('a', again.ask)).toBe('yes');
});

it('asks again what failed', async () => {
  const shared = new SharedAnswers();
  await expect(shared.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await shared.get('a', () => Promise.resolve('yes'))).toBe('yes');
});
