import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, inject, it } from 'vitest';
import { archiveSchema } from '../../src/lib/server/exports/archive.ts';
import { exportArchive, importArchive } from '../../src/lib/server/usecases/archive.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { aFacilitator, testApp, type Facilitator } from '../builders/index.ts';
import { play, somethingHappens } from '../builders/workshops-at-random.ts';
import { describeOnBoth } from './describeOnBoth.ts';

const schema = {
  $id: 'voorval-workshop-1',
  title: 'Voorval workshop archive, version 1',
  ...toJsonSchema(archiveSchema, { typeMode: 'input', errorMode: 'ignore' })
};
const fits = new Ajv({ allErrors: true, strict: false }).compile(schema);

async function written(app: App, { visitor }: Facilitator, code: string): Promise<string> {
  return new TextDecoder().decode((await exportArchive(app, visitor, code)).body);
}

it('has a published schema that is up to date (vitest -u writes it)', async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../docs/archive.schema.json');
});

describeOnBoth('the archive of any workshop', (make) => {
  it('fits its schema, and comes out of another installation the same', async () => {
    const app = await make();
    // The other installation has the other database, where there is one.
    const there = inject('databases').postgres && make.dialect === 'sqlite' ? 'pg' : 'sqlite';
    const other = await testApp(there);
    try {
      const facilitator = await aFacilitator(app);
      const elsewhere = await aFacilitator(other);
      await fc.assert(
        fc.asyncProperty(somethingHappens, async (told) => {
          const first = await written(app, facilitator, await play(app, facilitator, told));
          fits(JSON.parse(first));
          expect(fits.errors ?? []).toEqual([]);
          const copy = await importArchive(other, elsewhere.account, first);
          const second = await written(other, elsewhere, copy.joinCode);
          expect(second).toBe(first);
          const back = await importArchive(app, facilitator.account, second);
          expect(await written(app, facilitator, back.joinCode)).toBe(first);
        }),
        { numRuns: 25 }
      );
    } finally {
      await other.close();
    }
  }, 120_000);
});
