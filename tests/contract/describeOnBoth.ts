import { afterEach, describe, inject } from 'vitest';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { testApp, type TestAppOptions } from '../builders/testApp.ts';

export interface Make {
  /** A fresh application on an empty database; closed and thrown away after the test. */
  (options?: TestAppOptions): Promise<App>;
  /** Another process of the same installation. */
  another(app: App, options?: TestAppOptions): Promise<App>;
  dialect: 'sqlite' | 'pg';
}

/** Runs a suite on SQLite and on PostgreSQL: both must behave alike. */
export function describeOnBoth(name: string, suite: (make: Make) => void): void {
  for (const dialect of ['sqlite', 'pg'] as const) {
    const skipped = dialect === 'pg' && inject('databases').postgres === null;
    describe.skipIf(skipped)(`${name} (${dialect === 'pg' ? 'PostgreSQL' : 'SQLite'})`, () => {
      const open: App[] = [];
      const keep = async (starting: Promise<App>) => {
        const app = await starting;
        open.push(app);
        return app;
      };
      const make: Make = Object.assign((options?: TestAppOptions) => keep(testApp(dialect, options)), {
        dialect,
        another: (app: App, options?: TestAppOptions) =>
          keep(testApp(dialect, options, app.settings.databaseUrl))
      });
      // The latest first: the first made owns the database.
      afterEach(async () => {
        for (const app of open.splice(0).reverse()) await app.close();
      });
      suite(make);
    });
  }
}
