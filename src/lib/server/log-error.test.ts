import { describe, expect, it } from 'vitest';
import { logError } from './log-error.ts';

describe('what the log holds of an error', () => {
  it('keeps name, message, code and place', () => {
    const error = Object.assign(new TypeError('broken'), { code: 'E_BROKEN' });
    expect(logError(error)).toMatchObject({ name: 'TypeError', message: 'broken', code: 'E_BROKEN' });
    expect(logError(error).stack).toContain('log-error.test');
  });

  it('drops the values of a query', () => {
    const cause = Object.assign(new Error('duplicate key value'), {
      code: '23505',
      detail: 'Key (name)=(Anouk)'
    });
    const failed = Object.assign(new Error('Failed query: insert … params: Anouk'), {
      params: ['Anouk'],
      cause
    });
    expect(JSON.stringify(logError(failed))).not.toContain('Anouk');
    expect(logError(failed)).toMatchObject({ name: 'DatabaseError', code: '23505' });
  });

  it('says little of what is no error', () => {
    expect(logError('Anouk')).toEqual({ name: 'string', message: 'not an error' });
  });
});
