import { describe, expect, it } from 'vitest';
import { staticFolder } from '../../../../tests/builders/sentence-models.ts';
import { testApp } from '../../../../tests/builders/testApp.ts';
import { readCommandSettings, readSettings } from '../settings.ts';

describe('the sentence model that is set', () => {
  it('is none, unless the host says otherwise', () => {
    for (const env of [{}, { VOORVAL_TEXT_MODEL: '' }]) {
      expect(readSettings(env).textModel).toBeNull();
      expect(readCommandSettings(env).textModel).toBeNull();
    }
    expect(readSettings({ VOORVAL_TEXT_MODEL: 'models/small' }).textModel).toBe('models/small');
    expect(readCommandSettings({ VOORVAL_TEXT_MODEL: 'models/small' }).textModel).toBe('models/small');
  });

  it('is looked at before the server starts', async () => {
    await expect(testApp('sqlite', { settings: { textModel: '/nowhere/at/all' } })).rejects.toMatchObject({
      code: 'no_folder'
    });
    const app = await testApp('sqlite', { settings: { textModel: staticFolder() } });
    await app.close();
  });
});
