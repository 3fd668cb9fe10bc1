import { figure, percent, table } from './markdown.js';
import { mean } from './measures.js';

/** @typedef {import('./one-set.js').SetFigures} SetFigures */

/** @param {SetFigures[]} results */
export function chosenTable(results) {
  const rows = results.flatMap(({ name, samples }) =>
    [...new Set(samples.map(({ size }) => size))].map((size) => {
      const drawn = samples.filter((sample) => sample.size === size).map(({ groups }) => groups);
      const of = (/** @type {'rand' | 'v' | 'largest' | 'groups' | 'apart' | 'stability' | 'fewer'} */ key) =>
        mean(drawn.map(({ chosen }) => chosen[key]));
      return [
        name,
        String(samples.find((sample) => sample.size === size)?.n),
        figure(mean(drawn.map(({ labels }) => labels)), 0),
        figure(of('groups'), 0),
        figure(of('rand'), 3),
        figure(of('v'), 3),
        percent(of('apart')),
        percent(of('largest')),
        figure(of('stability')),
        figure(of('fewer'))
      ];
    })
  );
  return table(
    [
      'set',
      'texts',
      'labels',
      'groups',
      'adjusted Rand',
      'V-measure',
      'left apart',
      'in the largest',
      'stability told',
      'without a fifth of the texts'
    ],
    rows
  );
}

/**
 * @param {SetFigures[]} results
 * @param {'rand' | 'fewer'} other
 */
export function stabilityWith(results, other) {
  const chosen = results.flatMap(({ samples }) => samples.map(({ groups }) => groups.chosen));
  const [x, y] = [chosen.map(({ stability }) => stability), chosen.map((one) => one[other])];
  const [mx, my] = [mean(x), mean(y)];
  const product = mean(x.map((a, i) => (a - mx) * ((y[i] ?? 0) - my)));
  return product / Math.sqrt(mean(x.map((a) => (a - mx) ** 2)) * mean(y.map((b) => (b - my) ** 2)));
}

/** @param {SetFigures[]} results */
export function apartTable(results) {
  const rows = results.flatMap(({ name, apart }) =>
    [...new Set(apart.map(({ n }) => n))].map((n) => {
      const drawn = apart.filter((one) => one.n === n);
      return [
        name,
        String(n),
        percent(mean(drawn.map(({ nowhere }) => nowhere))),
        percent(mean(drawn.map(({ others }) => others)))
      ];
    })
  );
  const head = ['set, grouped', 'texts', 'left apart of those that fit nowhere', 'left apart of the others'];
  return rows.length > 0 ? [table(head, rows)] : [];
}
