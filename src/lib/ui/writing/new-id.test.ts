import { describe, expect, it } from 'vitest';
import { newId } from './new-id.ts';

describe('newId', () => {
  it('is a UUID of version 7', () => {
    for (let i = 0; i < 200; i++) {
      expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  it('begins with the time, so that ids sort as they were made', () => {
    expect(newId(0x017f22e279b0)).toMatch(/^017f22e2-79b0-7/);
    expect(newId(1000) < newId(2000)).toBe(true);
  });

  it('does not repeat itself', () => {
    expect(new Set(Array.from({ length: 1000 }, () => newId(1))).size).toBe(1000);
  });
});
