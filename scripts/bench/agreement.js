import { ofSets, ofTable } from '../../src/lib/domain/statistics/agreement/asked.ts';
import { code } from '../../src/lib/domain/statistics/agreement/coded.ts';
import { figuresOf } from '../../src/lib/domain/statistics/agreement/estimates.ts';
import { agreementReport } from '../../src/lib/domain/statistics/agreement/report.ts';
import { mulberry32 } from '../../src/lib/domain/statistics/random.ts';
import { median, ms, times } from './figures.js';

const [units, coders, rounds] = [300, 5, 5];

/**
 * How long the bootstrap intervals of agreement take: 2,000 resamples of 300 units × 5 coders.
 * @returns {import('./figures.js').Row[]}
 */
export function agreement() {
  const random = mulberry32(1);
  const few = table(() => Math.floor(random() * 8));
  const many = table(() => Math.floor(random() * 5000));
  const labels = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const sets = { ...few, labels: /** @type {const} */ ('several') };
  const marked = {
    ...sets,
    cells: table(() => 0).cells.map((line) => line.map(() => labels.filter(() => random() < 0.3)))
  };
  const asked = [
    ...ofTable(code(few), 'nominal'),
    ...ofTable(code(few), 'ordinal').filter(({ name }) => name === 'krippendorffAlpha'),
    ...ofTable(code(many), 'interval').filter(({ name }) => name === 'krippendorffAlpha'),
    ...ofTable(code(many), 'ratio').filter(({ name }) => name === 'krippendorffAlpha'),
    ...ofSets(code(marked), labels.length, 'nominal')
  ].filter(({ coefficient }) => coefficient.reason === null);
  const spent = asked.map((one) => measure(() => figuresOf(units, [one], {})));
  const before = process.memoryUsage();
  const report = measure(() => agreementReport(few));
  const after = process.memoryUsage();
  const slowest = Math.max(...spent);
  const size = `2,000 resamples of ${units} units × ${coders} coders`;
  return [
    {
      what: `${size}, slowest coefficient`,
      figure: ms(slowest),
      against: `${times(slowest / Math.min(...spent))} the fastest of ${spent.length} (${ms(Math.min(...spent))})`,
      budget: 'under 1 s',
      within: slowest < 1000
    },
    {
      what: '… the whole report, with every two coders and every category',
      figure: ms(report),
      against: `${Math.max(0, Math.round((after.rss - before.rss) / 1e6))} MB of memory more`,
      budget: 'none',
      within: null
    }
  ];
}

/** @param {() => number} value */
function table(value) {
  return {
    labels: /** @type {const} */ ('one'),
    units: Array.from({ length: units }, (_, u) => `u${u}`),
    coders: Array.from({ length: coders }, (_, c) => `c${c}`),
    cells: Array.from({ length: units }, () => {
      const usual = value();
      return Array.from({ length: coders }, (_, c) => (c % 2 === 0 ? usual : value()));
    })
  };
}

/** @param {() => unknown} work */
function measure(work) {
  const spent = [];
  for (let i = 0; i <= rounds; i++) {
    const start = performance.now();
    work();
    // The first warms up.
    if (i > 0) spent.push(performance.now() - start);
  }
  return median(spent);
}
