import { describe, expect, it } from 'vitest';
import type { ReadingView } from '$lib/domain/plenary/reading';
import { ReadingState } from './reading.svelte';

const view = (incidentId: string, voted = 0): ReadingView => ({
  incidentId,
  number: 1,
  polarity: 'effective',
  text: {
    version: 1,
    writer: 'author',
    answers: { circumstances: 'c', behaviour: 'b', consequences: 'g' }
  },
  newer: false,
  comparable: false,
  compared: null,
  voted,
  revealed: false,
  outcome: null
});
const shows = (incidentId: string) => ({ kind: 'reading', value: view(incidentId) }) as const;
const counts = (incidentId: string, voted: number) =>
  ({ kind: 'voted', incidentId, version: 1, voted }) as const;

describe('ReadingState', () => {
  it('follows what is on the screen and how many have voted on it', () => {
    const state = new ReadingState({ reading: null, seq: 10 });
    expect(state.hear({ seq: 11, patch: shows('a') })).toBe(true);
    expect(state.hear({ seq: 12, patch: counts('a', 3) })).toBe(false);
    expect(state.view).toEqual(view('a', 3));
    expect(state.hear({ seq: 13, patch: { kind: 'reading', value: null } })).toBe(true);
    expect(state.view).toBeNull();
  });

  it('takes nothing that is older than what it knows, from the stream or from the server', () => {
    const state = new ReadingState({ reading: view('a'), seq: 10 });
    expect(state.hear({ seq: 10, patch: shows('b') })).toBe(false);
    state.hear({ seq: 12, patch: shows('c') });
    state.load({ reading: view('a'), seq: 11 });
    expect(state.view?.incidentId).toBe('c');
    state.load({ reading: view('d'), seq: 12 });
    expect(state.view?.incidentId).toBe('d');
  });

  it('leaves out counts of what is no longer on the screen', () => {
    const state = new ReadingState({ reading: view('a'), seq: 10 });
    state.hear({ seq: 11, patch: counts('b', 9) });
    expect(state.view?.voted).toBe(0);
  });
});
