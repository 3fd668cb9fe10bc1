import { expect, it } from 'vitest';
import { holdsAll } from './earlier.ts';
import { emptyAnswers } from './incident.ts';

it('a text that was only added to holds all that the earlier one says', () => {
  const older = { ...emptyAnswers, behaviour: 'Ze belde ' };
  expect(holdsAll({ ...emptyAnswers, behaviour: 'Ze belde de ouders.' }, older)).toBe(true);
  expect(holdsAll({ ...emptyAnswers, behaviour: 'Ze schreef een brief.' }, older)).toBe(false);
  expect(holdsAll({ ...emptyAnswers, circumstances: 'Ze belde' }, older)).toBe(false);
  expect(holdsAll(emptyAnswers, emptyAnswers)).toBe(true);
});
