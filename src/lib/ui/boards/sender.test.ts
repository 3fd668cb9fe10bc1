import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Move } from '$lib/domain/boards/move';
import { Sender } from './sender';

const move = (id: string): Move => ({ kind: 'remove_category', id });
const answer = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const accepted = (seq: number) => answer({ accepted: true, seq });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('sending moves', () => {
  it('sends one after another, in order', async () => {
    const sent: string[] = [];
    const sender = new Sender(async ({ key }) => {
      sent.push(`begin ${key}`);
      await new Promise((done) => setTimeout(done, 20));
      sent.push(`end ${key}`);
      return accepted(sent.length);
    }, vi.fn());
    const both = Promise.all([sender.send('k1', move('a')), sender.send('k2', move('b'))]);
    await vi.runAllTimersAsync();
    expect((await both).every((outcome) => outcome.accepted)).toBe(true);
    expect(sent).toEqual(['begin k1', 'end k1', 'begin k2', 'end k2']);
  });

  it('keeps a move that does not arrive and tries again under the same key', async () => {
    const post = vi
      .fn<(body: { key: string }) => Promise<Response>>()
      .mockRejectedValueOnce(new TypeError('offline'))
      .mockResolvedValueOnce(answer({}, 503))
      .mockResolvedValue(accepted(7));
    const tell = vi.fn();
    const sender = new Sender(post, tell);
    const outcome = sender.send('k', move('a'));
    const flushed = sender.flushed();
    await vi.runAllTimersAsync();
    expect(await outcome).toEqual({ accepted: true, seq: 7 });
    await flushed;
    expect(post.mock.calls.map(([{ key }]) => key)).toEqual(['k', 'k', 'k']);
    expect(tell.mock.calls.map(([waiting]) => waiting as boolean)).toEqual([true, true, false]);
  });

  it('tries at once when the connection is back', async () => {
    const post = vi.fn().mockRejectedValueOnce(new TypeError('offline')).mockResolvedValue(accepted(1));
    const sender = new Sender(post, vi.fn());
    const outcome = sender.send('k', move('a'));
    await vi.advanceTimersByTimeAsync(0);
    sender.retry();
    await vi.advanceTimersByTimeAsync(0);
    expect(await outcome).toEqual({ accepted: true, seq: 1 });
  });

  it('gives a refusal back, and goes on with the next', async () => {
    const post = vi
      .fn()
      .mockResolvedValueOnce(answer({ message: 'phase_closed', code: 'phase_closed' }, 409))
      .mockResolvedValue(accepted(3));
    const sender = new Sender(post, vi.fn());
    const both = Promise.all([sender.send('k1', move('a')), sender.send('k2', move('b'))]);
    await vi.runAllTimersAsync();
    expect(await both).toEqual([
      { accepted: false, reason: 'phase_closed' },
      { accepted: true, seq: 3 }
    ]);
  });
});
