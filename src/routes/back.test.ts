import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { within } from './back';

describe('where a form leads back to', () => {
  it.each(['/workshops', '/w/ABC123/manage?person=1', '/account#password'])('keeps %s', (asked) => {
    expect(within(asked, '/')).toBe(asked);
  });

  it.each([
    null,
    undefined,
    '',
    'workshops',
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/.//elsewhere.example',
    'javascript:alert(1)'
  ])('does not follow %j', (asked) => {
    expect(within(asked, '/workshops')).toBe('/workshops');
  });

  it('never leaves the site', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '\t',
      '\n',
      'elsewhere.example',
      '@',
      ':',
      '?',
      '#',
      '%2f'
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const here = 'https://voorval.example';
        expect(new URL(within(pieces.join(''), '/'), here).origin).toBe(here);
      })
    );
  });
});
