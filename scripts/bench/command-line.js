import { run, runNode } from '../lib/run.js';
import { median, ms, times } from './figures.js';

const rounds = 5;

/**
 * How long `voorval --help` takes, which loads every command, by npx and without.
 * @returns {Promise<import('./figures.js').Row[]>}
 */
export async function commandLine() {
  /** @param {() => Promise<{ ok: boolean, output: string }>} work */
  const measure = async (work) => {
    const spent = [];
    for (let i = 0; i <= rounds; i++) {
      const start = performance.now();
      const { ok, output } = await work();
      if (!ok) throw new Error(output);
      // The first fills the file cache.
      if (i > 0) spent.push(performance.now() - start);
    }
    return median(spent);
  };
  const quiet = { quiet: true };
  const bare = await measure(() => runNode('-e', ['0'], quiet));
  const npx = await measure(() => run('npx', ['voorval', '--help'], quiet));
  const direct = await measure(() => runNode('src/cli/voorval.js', ['--help'], quiet));
  /** @param {number} spent */
  const against = (spent) => `${times(spent / bare)} a Node that does nothing (${ms(bare)})`;
  return [
    {
      what: 'start of the command line, by npx',
      figure: ms(npx),
      against: against(npx),
      budget: 'under 1 s',
      within: npx < 1000
    },
    { what: '… without npx', figure: ms(direct), against: against(direct), budget: 'none', within: null }
  ];
}
