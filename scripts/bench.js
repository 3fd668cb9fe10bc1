// npm run bench: measures what the budgets are about, and prints one table. docs/bench.md explains the rows.
import './lib/node-version.js';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join as path, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from './lib/build.js';
import { agreement } from './bench/agreement.js';
import { boards } from './bench/board.js';
import { commandLine } from './bench/command-line.js';
import { print } from './bench/figures.js';
import { live } from './bench/live.js';
import { pageSizes } from './bench/page-size.js';
import { pooling } from './bench/pool.js';
import { databaseFile, facilitator as person, prepare } from './bench/prepare.js';
import { reports } from './bench/reports.js';
import { startServer } from './bench/server.js';
import { submitting } from './bench/submitting.js';
import { texts } from './bench/texts.js';
import { hangUp, Visitor } from './bench/visitor.js';
import { writing } from './bench/writing.js';

const listeners = 1000;

const parts = ['command-line', 'agreement', 'texts', 'live', 'writing', 'reports', 'board', 'pool', 'pages'];
const help = `Measures what the budgets are about, and prints one table; docs/bench.md explains the rows.

  npm run bench -- [PART...]

Without parts: all of them, which are ${parts.join(', ')}.`;

const asked = process.argv.slice(2);
const unknown = asked.find((part) => !parts.includes(part));
if (unknown) {
  console.log(help);
  process.exit(unknown === '--help' ? 0 : 2);
}

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
if (!(await buildIfChanged())) process.exit(1);

const folder = mkdtempSync(path(tmpdir(), 'voorval-bench-'));
const rows = [];
try {
  if (begin('command-line')) rows.push(...(await commandLine()));
  if (begin('agreement')) rows.push(...agreement());
  if (begin('texts')) rows.push(...(await texts()));
  if (['live', 'writing', 'reports', 'board', 'pool', 'pages'].some(wanted)) await withServer();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log('');
print(rows);

async function withServer() {
  const { lesson, finished, sorting, pooling: pooled } = await prepare(folder);
  const file = databaseFile(folder);
  const server = await startServer(folder);
  try {
    const facilitator = new Visitor(server.base);
    await facilitator.submit('/sign-in', person);
    const count = wanted('live') ? listeners : 200;
    console.log(`bench: ${count} participants join`);
    const participants = await join(server.base, lesson, count);
    await facilitator.submit(`/w/${lesson}/manage?/move`, { to: 'write', minutes: '' });

    if (begin('live')) {
      const meanwhile = () => submitting(server, participants, lesson, file);
      rows.push(...(await live(server, facilitator, participants, lesson, meanwhile)));
    }
    if (begin('writing')) rows.push(...(await writing(server, facilitator, participants, lesson, file)));
    if (begin('reports')) rows.push(...(await reports(server, facilitator, finished)));
    if (begin('board')) rows.push(...(await boards(server.base, sorting, facilitator)));
    if (begin('pool')) rows.push(...(await pooling(server.base, pooled, facilitator)));
    if (begin('pages'))
      rows.unshift(...(await pageSizes(server.base, lesson, participants[0] ?? facilitator)));
  } finally {
    hangUp();
    await server.stop();
  }
}

/** @param {string} part */
function wanted(part) {
  return asked.length === 0 || asked.includes(part);
}

/** @param {string} part */
function begin(part) {
  if (wanted(part)) console.log(`bench: ${part}`);
  return wanted(part);
}

/**
 * @param {string} base
 * @param {string} code
 * @param {number} count
 */
async function join(base, code, count) {
  const participants = Array.from({ length: count }, () => new Visitor(base));
  const waiting = [...participants.entries()];
  const enter = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop())
      await next[1].submit(`/w/${code}/join?/join`, { name: `Participant ${next[0] + 1}` });
  };
  await Promise.all(Array.from({ length: 20 }, enter));
  return participants;
}
