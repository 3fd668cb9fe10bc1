import { setTimeout as wait } from 'node:timers/promises';
import { median, ms, times } from './figures.js';

const rounds = 5;

/**
 * The report of 1,000 incidents, against the one of 32.
 * @param {import('./server.js').Server} server
 * @param {import('./visitor.js').Visitor} facilitator
 * @param {{ 32: string, 1000: string }} codes
 * @returns {Promise<import('./figures.js').Row[]>}
 */
export async function reports(server, facilitator, codes) {
  /** @param {string} path */
  const fetchOnce = async (path) => {
    const start = performance.now();
    const { status } = await facilitator.get(path);
    if (status !== 200) throw new Error(`${path} answered ${status}`);
    return performance.now() - start;
  };
  /** @param {() => Promise<number>} work */
  const measure = async (work) => {
    await work();
    const spent = [];
    const held = [];
    for (let i = 0; i < rounds; i++) {
      const { result, longest } = await server.watch(work);
      spent.push(result);
      held.push(longest);
    }
    return { spent: median(spent), held: median(held) };
  };
  const idle = await measure(async () => {
    await wait(500);
    return 500;
  });
  const rows = [];
  for (const [what, path, budget] of /** @type {[string, string, number | null][]} */ ([
    ['PDF', 'export/pdf', 3000],
    ['DOCX', 'export/docx', 3000],
    ['page', 'job-analysis', null]
  ])) {
    const small = await measure(() => fetchOnce(`/w/${codes[32]}/${path}`));
    const large = await measure(() => fetchOnce(`/w/${codes[1000]}/${path}`));
    rows.push(
      {
        what: `report of 1,000 incidents, ${what}`,
        figure: ms(large.spent),
        against: `${times(large.spent / small.spent)} that of 32 incidents (${ms(small.spent)})`,
        budget: budget === null ? 'none' : `under ${ms(budget)}`,
        within: budget === null ? null : large.spent < budget
      },
      {
        what: `… event loop held up at most`,
        figure: ms(large.held),
        against: `${times(large.held / idle.held)} an idle server (${ms(idle.held)})`,
        budget: budget === null ? 'none' : `under ${ms(20)} more than idle`,
        within: budget === null ? null : large.held - idle.held < 20
      }
    );
  }
  return rows;
}
