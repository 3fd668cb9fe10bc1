import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../../../tests/builders/shared-data.ts';
import type { Language } from '../../language.ts';
import { checkText } from './check-quality.ts';

interface Line {
  text: string;
  lang: Language;
  spans: [start: number, end: number, tag: string][];
}

/** Texts of the reference data, where that lies beside the repository. */
function lines(set: string, language?: Language): Line[] {
  const file = sharedData(`${set}/data.jsonl`);
  if (!file) return [];
  const all = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  return all.filter(({ lang }) => !language || lang === language);
}

describe('marked personal data in Dutch (pii_nl)', () => {
  const marked = lines('pii_nl');
  const findings = marked.map(({ text, spans }) => ({
    spans,
    found: checkText(text, { language: 'nl' }).privacy
  }));
  /** Share of the marked stretches of these kinds that a warning touches, and that it covers exactly. */
  function recall(...tags: string[]) {
    const stretches = findings.flatMap(({ spans, found }) =>
      spans
        .filter(([, , tag]) => tags.includes(tag))
        .map(([start, end]) => ({
          touched: found.some((finding) => finding.start < end && finding.end > start),
          exact: found.some((finding) => finding.start === start && finding.end === end)
        }))
    );
    const share = (key: 'touched' | 'exact') => stretches.filter((one) => one[key]).length / stretches.length;
    return { touched: share('touched'), exact: share('exact') };
  }

  it.skipIf(marked.length === 0)('finds nine in ten of the persons', () => {
    expect(recall('persoon', 'patient').touched).toBeGreaterThan(0.9);
    expect(recall('persoon', 'patient').exact).toBeGreaterThan(0.85);
  });

  it.skipIf(marked.length === 0).each(['telefoonnummer', 'emailadres', 'datum', 'id'])(
    'finds every %s',
    (tag) => {
      expect(recall(tag)).toEqual({ touched: 1, exact: 1 });
    }
  );

  it.skipIf(marked.length === 0)('warns of nothing else', () => {
    const needless = findings.flatMap(({ spans, found }) =>
      found.filter(({ start, end }) => !spans.some(([from, to]) => start < to && end > from))
    );
    expect(needless).toEqual([]);
  });
});

describe('ordinary texts', () => {
  // Of sib200 and nhs_trusts, nearly all that is left are persons who are really named there.
  it.each<[set: string, language: Language, most: number]>([
    ['esco_nl', 'nl', 0],
    ['sib200_nl_en', 'nl', 0.13],
    ['sib200_nl_en', 'en', 0.14],
    ['nhs_trusts_en', 'en', 0.08],
    ['cered_en', 'en', 0.01],
    ['clinc150_en', 'en', 0.005],
    ['banking77_en', 'en', 0.005]
  ])('%s (%s): a warning in at most a share of %d', (set, language, most) => {
    const texts = lines(set, language);
    const warned = texts.filter(({ text }) => checkText(text, { language }).privacy.length > 0);
    expect(warned.length).toBeLessThanOrEqual(most * texts.length);
  });
});
