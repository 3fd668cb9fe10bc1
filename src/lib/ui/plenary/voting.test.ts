import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openCriteria, Voting, type SendVotes } from './voting.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const sender = (...answers: string[]) => {
  const send = vi.fn<SendVotes>(() => Promise.resolve(answers.shift() ?? 'done'));
  return { send, voting: new Voting(send) };
};

describe('Voting', () => {
  it('shows a choice at once and sends the choices of one moment together', async () => {
    const { send, voting } = sender();
    voting.choose('i', 1, 'context', 'met');
    voting.choose('i', 1, 'specific', 'not');
    expect(voting.of('i', 1)).toEqual({ context: 'met', specific: 'not' });
    expect(voting.status).toBe('saving');
    await vi.advanceTimersByTimeAsync(300);
    expect(send.mock.calls).toEqual([['i', 1, { context: 'met', specific: 'not' }]]);
    expect(voting.status).toBe('saved');
  });

  it('tries again without a connection, with the latest choice', async () => {
    const { send, voting } = sender('unreachable');
    voting.choose('i', 1, 'context', 'met');
    await vi.advanceTimersByTimeAsync(300);
    expect(voting.status).toBe('unsaved');
    voting.choose('i', 1, 'context', 'partly');
    await vi.advanceTimersByTimeAsync(300);
    expect(send).toHaveBeenLastCalledWith('i', 1, { context: 'partly' });
    expect(voting.status).toBe('saved');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('sends a choice made while another is under way after it', async () => {
    let arrive = (_: string) => {};
    const send = vi.fn<SendVotes>(() => new Promise((resolve) => (arrive = resolve)));
    const voting = new Voting(send);
    voting.choose('i', 1, 'context', 'met');
    await vi.advanceTimersByTimeAsync(300);
    voting.choose('i', 1, 'context', 'not');
    await vi.advanceTimersByTimeAsync(300);
    expect(send).toHaveBeenCalledTimes(1);
    arrive('done');
    await vi.advanceTimersByTimeAsync(10);
    expect(send).toHaveBeenLastCalledWith('i', 1, { context: 'not' });
    // What the server says meanwhile is older than what was chosen.
    voting.load([{ incidentId: 'i', version: 1, votes: { context: 'met' } }]);
    expect(voting.of('i', 1)).toEqual({ context: 'not' });
  });

  it('says so when it came too late, and takes what the server has', async () => {
    const { voting } = sender('votes_revealed');
    voting.choose('i', 1, 'context', 'met');
    voting.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(voting.status).toBe('refused');
    voting.load([]);
    expect(voting.of('i', 1)).toEqual({});
    voting.turn();
    expect(voting.status).toBe('idle');
  });
});

describe('openCriteria', () => {
  it('counts what is not judged', () => {
    expect(openCriteria({})).toBe(4);
    expect(openCriteria({ context: 'not', specific: 'met' })).toBe(2);
  });
});
