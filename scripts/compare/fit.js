import { reliability } from './calibration.js';
import { figure, table } from './markdown.js';
import { logistic, predicted } from './regression.js';

/** @typedef {import('./fit-set.js').SetCases} SetCases */
/** @typedef {import('./fit-set.js').Judged} Judged */

/** Sets of one folder hold the same texts: they are left out together. @param {string} name */
const family = (name) => name.split(/[ ,]/)[0] ?? name;
/** What is about tone teaches nothing about subjects. */
const taught = (/** @type {SetCases} */ { name }) => !name.includes('(tone)');

/**
 * Fits the constants of the confidences anew: on all sets, and to see what they are worth on texts that they were
 * not fitted on, for each set on the others.
 * @param {SetCases[]} sets
 */
export function fitReport(sets) {
  const used = sets.filter(taught);
  return [
    '## Pairs in a group: `odds` of `group.ts`',
    one(used, 'groups', ['base', 'together', 'cohesion']),
    '## Neighbours: `odds` of `similar.ts`',
    one(used, 'neighbours', ['base', 'score', 'cosine']),
    'By the fourth power of the score alone:',
    one(used.map(steeper), 'neighbours', ['base', 'score⁴']),
    '## Categories by their content: `byContent` of `match.ts`',
    one(used, 'matches', ['base', 'cosine', 'best']),
    '## Suggestions: `share` of `sharpness.ts`',
    sharpness(used)
  ].join('\n\n');
}

/**
 * @param {SetCases} set
 * @returns {SetCases}
 */
function steeper(set) {
  return { ...set, neighbours: set.neighbours.map((one) => ({ ...one, x: [(one.x[0] ?? 0) ** 4] })) };
}

/**
 * @param {SetCases[]} sets
 * @param {'groups' | 'neighbours' | 'matches'} kind
 * @param {string[]} names of the constants
 */
function one(sets, kind, names) {
  const families = [...new Set(sets.map(({ name }) => family(name)))];
  const cases = sets.flatMap((set) => set[kind].map((judged) => ({ judged, from: family(set.name) })));
  const all = logistic(cases.map(({ judged }) => judged));
  const without = families.map((left) => ({
    left,
    fitted: logistic(cases.flatMap(({ judged, from }) => (from === left ? [] : [judged])))
  }));
  const unseen = without.flatMap(({ left, fitted }) =>
    cases.flatMap(({ judged, from }) =>
      from === left ? [{ ...judged, confidence: predicted(fitted, judged.x) }] : []
    )
  );
  const present = cases.flatMap(({ judged }) =>
    judged.confidence === null ? [] : [{ ...judged, confidence: judged.confidence }]
  );
  const constants = names.map((name, i) => {
    const values = without.map(({ fitted }) => fitted[i] ?? 0);
    return [
      name,
      figure(all[i], 3),
      `${figure(Math.min(...values), 3)} to ${figure(Math.max(...values), 3)}`
    ];
  });
  return [
    table(['constant', 'fitted', 'fitted without one of the sets'], constants),
    ...(present.length > 0 ? [`At present: ${line(present)}`] : []),
    `Fitted on the other sets: ${line(unseen)}`
  ].join('\n\n');
}

/** @param {import('./types.js').Said[]} said */
function line(said) {
  return reliability(said)
    .map(({ confidence, right, cases }) => `${figure(confidence)} → ${figure(right)} (${cases})`)
    .join(', ');
}

/** By which power the shares must be raised to be most likely; 1 when they are right as they are. @param {SetCases[]} sets */
function sharpness(sets) {
  const rows = sets.map(({ name, suggestions }) => [name, figure(bestPower([suggestions]))]);
  const all = bestPower(sets.map(({ suggestions }) => suggestions));
  return [
    table(['set', 'power'], [...rows, ['all', figure(all)]]),
    'Above 1: the confidences are too low, `share` may grow; below 1: too high. Change it and run again until all is about 1.'
  ].join('\n\n');
}

/** @param {SetCases['suggestions'][]} sets each of them counts the same */
function bestPower(sets) {
  const loss = (/** @type {number} */ power) =>
    sets.reduce((sum, texts) => {
      const losses = texts.map(({ shares, right }) => {
        const raised = shares.map((share) => Math.max(share, 1e-12) ** power);
        return Math.log(raised.reduce((total, x) => total + x, 0)) - Math.log(raised[right] ?? 1);
      });
      return sum + losses.reduce((total, x) => total + x, 0) / Math.max(1, losses.length);
    }, 0);
  let best = { power: 1, loss: loss(1) };
  for (let power = 0.4; power < 3; power += 0.05) {
    const found = loss(power);
    if (found < best.loss) best = { power, loss: found };
  }
  return best.power;
}
