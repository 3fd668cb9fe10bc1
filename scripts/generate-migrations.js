// Generates the migrations of both databases from the one schema: npm run db:generate -- --name what_changed
import { spawnSync } from 'node:child_process';

for (const dialect of ['sqlite', 'pg']) {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/drizzle-kit/bin.cjs', 'generate', ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      env: { ...process.env, VOORVAL_DIALECT: dialect }
    }
  );
  if (status !== 0) process.exit(status ?? 1);
}
