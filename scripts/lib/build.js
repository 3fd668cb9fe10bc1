import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode, tools } from './run.js';

const folders = ['src', 'static', 'drizzle'];
const files = ['package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json'];
const stamp = join('build', '.inputs');

/** The hash of everything that the build is made of; tests are not. */
function hashInputs() {
  const hash = createHash('sha256');
  const paths = folders.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
          .map((entry) => join(entry.parentPath, entry.name))
      : []
  );
  for (const path of [...paths.sort(), ...files]) {
    if (existsSync(path)) hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * Builds the application when its sources differ from what was built last.
 * @returns {Promise<boolean>} false when the build failed; its output is printed then
 */
export async function buildIfChanged() {
  const inputs = hashInputs();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return true;
  console.log('Building the application; this takes about half a minute.');
  const { ok, output } = await runNode(tools.vite, ['build'], { quiet: true });
  if (ok) writeFileSync(stamp, inputs);
  else console.error(output);
  return ok;
}
