import { defineConfig } from 'drizzle-kit';

const dialect = process.env.VOORVAL_DIALECT === 'pg' ? 'pg' : 'sqlite';

export default defineConfig({
  dialect: dialect === 'pg' ? 'postgresql' : 'sqlite',
  schema: `./src/lib/server/store/schema/${dialect}.ts`,
  out: `./drizzle/${dialect}`
});
