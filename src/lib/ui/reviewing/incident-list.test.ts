import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { IncidentView, LiveEvent, Patch } from '$lib/domain/live/events';
import type { Live } from '$lib/ui/live/live.svelte';
import { IncidentList } from './incident-list.svelte';
import { incidentRow, type IncidentRow } from './incident-row';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const answers = { circumstances: 'a', behaviour: 'b', consequences: 'c' };
const view = (id: string, number: number, changes: Partial<IncidentView> = {}) =>
  ({ id, number, authorId: `by ${id}`, status: 'submitted', version: 1, sentBack: false, submitted: answers, reviews: [], ...changes }) as unknown as IncidentView; // prettier-ignore
const row = (id: string, number: number) => incidentRow(view(id, number), 0) as IncidentRow;

it('shows what the stream says: the latest of each, what came, and nothing of what went', () => {
  let hear: (event: LiveEvent) => void = () => {};
  const list = new IncidentList([row('x', 1), row('y', 2), row('z', 3)], 0);
  list.follow({ on: (listener: typeof hear) => ((hear = listener), () => {}) } as unknown as Live);
  const say = (patch: Patch) => hear({ patch } as LiveEvent);
  say({ kind: 'incident', id: 'x', value: view('x', 1, { status: 'accepted' }) });
  say({ kind: 'incident', id: 'x', value: view('x', 1, { status: 'excluded' }) });
  say({ kind: 'incident', id: 'y', value: null });
  say({ kind: 'incident', id: 'new', value: view('new', 4) });
  say({ kind: 'incident', id: 'draft', value: view('draft', 0, { number: null }) });
  say({ kind: 'participant', id: 'by z', value: null });
  expect(list.rows).toHaveLength(3);
  vi.runAllTimers();
  expect(list.rows.map(({ id, status }) => [id, status])).toEqual([
    ['x', 'excluded'],
    ['new', 'submitted']
  ]);
});

it('shows a decision at once', () => {
  const list = new IncidentList([row('x', 1), row('y', 2)], 0);
  list.decided(['y'], { kind: 'sent_back', remark: 'Wie?' });
  expect(list.rows.map(({ sentBack }) => sentBack)).toEqual([false, true]);
});
