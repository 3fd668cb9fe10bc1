// npm run bench: measures what the budgets are about, and prints one table. docs/bench.md explains the rows.
import './lib/node-version.js';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from './lib/build.js';
import { agreement } from './bench/agreement.js';
import { commandLine } from './bench/command-line.js';
import { print } from './bench/figures.js';
import { live } from './bench/live.js';
import { pageSizes } from './bench/page-size.js';
import { databaseFile, facilitator as person, prepare } from './bench/prepare.js';
import { reports } from './bench/reports.js';
import { startServer } from './bench/server.js';
import { submitting } from './bench/submitting.js';
import { texts } from './bench/texts.js';
import { hangUp, Visitor } from './bench/visitor.js';

const listeners = 1000;

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
if (!(await buildIfChanged())) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'voorval-bench-'));
const rows = [];
try {
  say('the command line');
  rows.push(...(await commandLine()));

  say('agreement');
  rows.push(...agreement());

  say('texts');
  rows.push(...(await texts()));

  const { lesson, finished } = await prepare(folder);
  const server = await startServer(folder);
  try {
    const facilitator = new Visitor(server.base);
    await facilitator.submit('/sign-in', person);

    say(`${listeners} participants join`);
    const participants = await join1000(server.base, lesson);
    await facilitator.submit(`/w/${lesson}/manage?/move`, { to: 'write', minutes: '' });

    say('live events, and everyone submitting');
    const meanwhile = () => submitting(server, participants, lesson, databaseFile(folder));
    rows.push(...(await live(server, facilitator, participants, lesson, meanwhile)));

    say('reports');
    rows.push(...(await reports(server, facilitator, finished)));

    say('pages in Chromium');
    rows.unshift(...(await pageSizes(server.base, lesson, participants[0] ?? facilitator)));
  } finally {
    hangUp();
    await server.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log('');
print(rows);

/** @param {string} part */
function say(part) {
  console.log(`bench: ${part}`);
}

/**
 * @param {string} base
 * @param {string} code
 */
async function join1000(base, code) {
  const participants = Array.from({ length: listeners }, () => new Visitor(base));
  const waiting = [...participants.entries()];
  const enter = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop())
      await next[1].submit(`/w/${code}/join?/join`, { name: `Participant ${next[0] + 1}` });
  };
  await Promise.all(Array.from({ length: 20 }, enter));
  return participants;
}
