import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest';

// A test that makes the code complain on the console fails.
const spies: MockInstance<(...values: unknown[]) => void>[] = [];

beforeEach(() => {
  spies.splice(0);
  for (const method of ['error', 'warn'] as const) {
    spies.push(vi.spyOn(console, method).mockImplementation(() => {}));
  }
});

afterEach(() => {
  const complaints = spies.flatMap((spy) => spy.mock.calls);
  expect(complaints, 'the console stays quiet').toEqual([]);
});
