import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { iconNames } from './icons.ts';

it('names exactly the icons that are drawn', () => {
  const drawn = readFileSync('src/lib/ui/kit/icons.svg', 'utf8').matchAll(/<symbol id="([^"]+)"/g);
  expect([...drawn].map(([, id]) => id)).toEqual([...iconNames]);
});
