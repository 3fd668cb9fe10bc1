import { expect, test } from 'vitest';
import { built, taskKey } from '../../../../tests/builders/edits.ts';
import { statementsOn } from './statements-on.ts';

test('an incident names the statements that rest on it', () => {
  const document = built();
  const keys = statementsOn(document, 'incident-4').map(({ key }) => key);
  expect(keys).toContain(taskKey(document, 'Begeleiden'));
  expect(keys).not.toContain(taskKey(document, 'Uitleggen'));
  expect(statementsOn(document, 'incident-4')[0]).toMatchObject({ number: '3' });
  expect(statementsOn(document, 'nobody')).toEqual([]);
});
