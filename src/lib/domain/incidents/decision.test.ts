import { describe, expect, it } from 'vitest';
import { checkDecision, decided } from './decision.ts';

const fresh = { status: 'submitted', sentBack: false, exclusion: null, version: 1 } as const;
const excluded = { ...fresh, status: 'excluded', exclusion: 'duplicate' } as const;

describe('a decision', () => {
  it('accepts, sends back, excludes and takes back in', () => {
    expect(decided(fresh, { kind: 'accepted' })).toMatchObject({ status: 'accepted' });
    expect(decided(fresh, { kind: 'sent_back' })).toEqual({
      status: 'submitted',
      sentBack: true,
      exclusion: null
    });
    expect(decided(fresh, { kind: 'excluded', exclusion: 'identifiable' })).toMatchObject({
      status: 'excluded',
      exclusion: 'identifiable'
    });
    expect(decided({ ...excluded, version: 2 }, { kind: 'readmitted' })).toEqual({
      status: 'improved',
      sentBack: false,
      exclusion: null
    });
  });

  it('takes an acceptance back when it sends back', () => {
    expect(decided({ ...fresh, status: 'accepted' }, { kind: 'sent_back' })).toMatchObject({
      status: 'submitted'
    });
  });

  it('changes nothing of what is so already, of drafts, and of what is excluded', () => {
    expect(decided({ ...fresh, status: 'accepted' }, { kind: 'accepted' })).toBeNull();
    expect(decided({ ...fresh, sentBack: true }, { kind: 'sent_back' })).toBeNull();
    expect(decided(excluded, { kind: 'excluded', exclusion: 'duplicate' })).toBeNull();
    expect(decided(excluded, { kind: 'accepted' })).toBeNull();
    expect(decided(fresh, { kind: 'readmitted' })).toBeNull();
    expect(decided({ ...fresh, status: 'draft', version: 0 }, { kind: 'accepted' })).toBeNull();
  });

  it('to send back needs a remark, to exclude a reason', () => {
    expect(() => checkDecision({ kind: 'sent_back', remark: ' ' })).toThrow('empty_field');
    expect(() => checkDecision({ kind: 'excluded' })).toThrow('empty_field');
    expect(() => checkDecision({ kind: 'accepted', remark: 'x'.repeat(1001) })).toThrow('too_long');
    expect(() => checkDecision({ kind: 'accepted' })).not.toThrow();
  });
});
