import { runNode, tools } from './run.js';

/** @type {[name: string, tool: string, args: string[]][]} */
const steps = [
  ['types', tools.svelteCheck, ['--threshold', 'warning', '--fail-on-warnings', '--output', 'human']],
  ['lint', tools.eslint, ['.', '--max-warnings', '0']],
  ['format', tools.prettier, ['--check', '--log-level', 'warn', '.']]
];

/**
 * Checks types, lint and format, side by side.
 * @returns {Promise<string[]>} the names of what failed; what they said is printed
 */
export async function check() {
  // A new route has no types of its own until then.
  const synced = await runNode(tools.svelteKit, ['sync'], { quiet: true });
  if (!synced.ok) {
    console.error(synced.output);
    return ['sync'];
  }
  const failed = await Promise.all(
    steps.map(async ([name, tool, args]) => {
      const { ok, output } = await runNode(tool, args, { quiet: true });
      console.log(`check: ${name} ${ok ? 'fine' : 'failed'}`);
      if (!ok) console.error(output);
      return ok ? [] : [name];
    })
  );
  return failed.flat();
}
