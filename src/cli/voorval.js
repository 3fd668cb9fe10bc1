#!/usr/bin/env node
// Starts the `voorval` command with the Node that Voorval brings along.
// Keep this file readable for old versions: the Node that starts it may be any.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const needed = 24;
const again = 'voorval';

if (Number(process.versions.node.split('.')[0]) >= needed) await start();
else restart();

async function start() {
  const { main } = await import('./main.ts');
  // What cannot be written is told to whoever writes; here it would only end the process.
  process.stdout.on('error', () => {});
  /** @type {Promise<never>} */
  const uncaught = new Promise((_, reject) => process.on('uncaughtException', reject));
  process.exit(await main(process.argv.slice(2), process.env, process, uncaught));
}

function restart() {
  const script = fileURLToPath(import.meta.url);
  const own = join(dirname(script), '../../node_modules/.bin/node');
  if (process.argv0 === again || !existsSync(own)) {
    console.error(
      `Voorval needs Node ${needed}, and this is Node ${process.versions.node}; install it, or run npm ci.`
    );
    process.exit(1);
  }
  const child = spawn(own, [script, ...process.argv.slice(2)], { stdio: 'inherit', argv0: again });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
