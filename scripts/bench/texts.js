import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import work from '../../src/lib/server/text/concepts/work.ts';
import { mulberry32 } from '../../src/lib/domain/statistics/random.ts';
import { TextEngine } from '../../src/lib/server/text/text-engine.ts';
import { median, ms, times } from './figures.js';

const rounds = 5;
/** Of the words of an incident the share that is exchanged for others, so that no two incidents are the same. */
const exchanged = 0.25;

/**
 * How long proposals for a board take in a worker, and whether they hold up the thread that asks.
 * @returns {Promise<import('./figures.js').Row[]>}
 */
export async function texts() {
  const before = process.memoryUsage().rss;
  const engine = new TextEngine(resolve('workers', 'texts.ts'), null, { size: 1 });
  try {
    const [of60, of200, of1000, of2000] = [
      await group(engine, 60),
      await group(engine, 200),
      await group(engine, 1000),
      await group(engine, 2000)
    ];
    const memory = process.memoryUsage().rss - before;
    return [
      row(
        'groups of 60 incidents proposed, in a worker',
        of60.spent,
        40,
        `${times(of200.spent / of60.spent)} less than of 200`
      ),
      row('… of 200', of200.spent, 150, `${times(of1000.spent / of200.spent)} less than of 1,000`),
      row(
        '… of 2,000',
        of2000.spent,
        3000,
        `${times(of2000.spent / of1000.spent)} that of 1,000 (${ms(of1000.spent)}); n² would be 4 ×`
      ),
      row(
        '… the thread that asks held up at most',
        of2000.held,
        20,
        `${times(of2000.held / of60.held)} that of 60 (${ms(of60.held)})`
      ),
      {
        what: '… memory of the worker',
        figure: `${Math.round(memory / 1e6)} MB`,
        against: `${Math.round(before / 1e6)} MB before`,
        budget: 'none',
        within: null
      }
    ];
  } finally {
    await engine.close();
  }
}

/**
 * @param {string} what
 * @param {number} spent
 * @param {number} budget
 * @param {string} against
 * @returns {import('./figures.js').Row}
 */
function row(what, spent, budget, against) {
  return { what, figure: ms(spent), against, budget: `under ${ms(budget)}`, within: spent < budget };
}

/**
 * The median of some rounds after two that warm up.
 * @param {TextEngine} engine
 * @param {number} n
 */
async function group(engine, n) {
  const spent = [];
  const held = [];
  for (let round = -2; round < rounds; round++) {
    const texts = incidents(n, round + 10);
    const watch = watchLoop();
    const start = performance.now();
    await engine.ask({ kind: 'group', language: 'nl', texts, groups: null });
    if (round < 0) watch();
    else {
      spent.push(performance.now() - start);
      held.push(watch());
    }
  }
  return { spent: median(spent), held: median(held) };
}

/** Tells when asked how long this thread computed at most between two turns of its loop. */
function watchLoop() {
  const used = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  let longest = 0;
  let last = used();
  const turn = () => {
    longest = Math.max(longest, used() - last);
    last = used();
  };
  const timer = setInterval(turn, 1);
  return () => {
    clearInterval(timer);
    turn();
    return longest;
  };
}

/** @type {{ language: string, circumstances: string, behaviour: string, consequences: string }[]} */
const examples = JSON.parse(readFileSync('tests/oracles/incidents-examples.json', 'utf8')).incidents;
const dutch = examples.filter(({ language }) => language === 'nl');
const words = work.split('\n').flatMap((line) => (line.startsWith('  nl:') ? line.slice(6).split(' ') : []));

/**
 * Incidents as long as real ones, with words of their own.
 * @param {number} n
 * @param {number} seed
 */
function incidents(n, seed) {
  const random = mulberry32(seed);
  /** @param {string} text */
  const varied = (text) =>
    text
      .split(' ')
      .map((word) => (random() < exchanged ? words[Math.floor(random() * words.length)] : word))
      .join(' ');
  return Array.from({ length: n }, (_, i) => {
    const { circumstances, behaviour, consequences } = /** @type {typeof dutch[number]} */ (
      dutch[i % dutch.length]
    );
    return { id: String(i), text: [circumstances, behaviour, consequences].map(varied).join('\n\n') };
  });
}
