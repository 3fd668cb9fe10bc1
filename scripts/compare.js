// npm run compare: the text engine beside plain methods on labelled texts. docs/suggestions.md explains it.
import './lib/node-version.js';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fitReport } from './compare/fit.js';
import { report } from './compare/report.js';
import { runSets } from './compare/run-sets.js';
import { isThere, sets } from './compare/sets.js';
import { fail } from './lib/options.js';

const page = 'docs/suggestions-measured.md';
const help = `Measures the text engine beside plain methods on the labelled texts of ../shared/data, and prints tables.

  npm run compare -- [--write] [fit]

  --write    put the tables into ${page} instead of printing them
  fit        fit the constants of the confidences anew, and print them beside what they were worth so far
  --help     this text`;

const { fit, write } = options();
process.chdir(resolve(import.meta.dirname, '..'));
const there = sets.filter(isThere);
const absent = new Set(sets.filter((set) => !isThere(set)).map(({ folder }) => folder));
if (absent.size > 0)
  console.error(`Not measured, as ../shared/data does not hold them: ${[...absent].join(', ')}.`);
if (there.length === 0) process.exit(0);
if (fit) {
  const counting = there.filter(({ onlyLanguages }) => !onlyLanguages);
  console.log(fitReport(await runSets('./fit-set.js', counting, say)));
} else {
  const all = await runSets('./one-set.js', there, say);
  const tables = report(
    all.filter((_, i) => !there[i]?.onlyLanguages),
    all
  );
  if (write) writeFileSync(page, `${heading()}\n\n${tables}\n`);
  else console.log(tables);
}

/** @param {string} name */
function say(name) {
  console.error(`compare: ${name}`);
}

function heading() {
  return `# The suggestions, measured

Written by \`npm run compare -- --write\` on ${new Date().toISOString().slice(0, 10)}; not edited by hand. [suggestions.md](suggestions.md) says how to read it.`;
}

function options() {
  /** @type {{ values: { write?: boolean, help?: boolean }, positionals: string[] }} */
  let given = { values: {}, positionals: [] };
  try {
    given = parseArgs({
      allowPositionals: true,
      options: { write: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } }
    });
  } catch {
    fail('"npm run compare -- --help" lists the options.');
  }
  const { values, positionals } = given;
  if (values.help) {
    console.log(help);
    process.exit(0);
  }
  if (positionals.some((word) => word !== 'fit')) fail('"npm run compare -- --help" lists the options.');
  return { fit: positionals.includes('fit'), write: values.write === true };
}
