import { describe, expect, it } from 'vitest';
import corpus from '../../../../../tests/oracles/incidents-examples.json' with { type: 'json' };
import { professorExample } from '../../examples/professor/index.ts';
import { languages, type Language } from '../../language.ts';
import type { Answers, Polarity } from '../incident.ts';
import { criteria, type Criterion } from '../review.ts';
import { checkQuality } from './check-quality.ts';
import type { Status } from './report.ts';

interface Example extends Answers {
  id: string;
  job_label: string;
  language: Language;
  polarity: Polarity;
  flawed: boolean;
  failed_criteria?: Criterion[];
  extra_flags?: string[];
  reference_status: Record<Criterion, Status>;
  improved?: Answers;
}
const examples = corpus.incidents as Example[];
const flawed = examples.filter((example) => example.flawed);
/** The good incidents, and what the flawed ones became. */
const sound = examples.map((example) => (example.improved ? { ...example, ...example.improved } : example));

const check = (example: Example) => checkQuality({ ...example, jobTitle: example.job_label });
const opposite = (polarity: Polarity): Polarity => (polarity === 'effective' ? 'ineffective' : 'effective');

describe('the example incidents', () => {
  it('are all there', () => {
    const declared = flawed.reduce((sum, example) => sum + (example.failed_criteria ?? []).length, 0);
    expect({ sound: sound.length, flawed: flawed.length, declared }).toEqual({
      sound: 96,
      flawed: 32,
      declared: 54
    });
  });

  it.each(sound.map((example) => [example.id, example] as const))(
    '%s has nothing against it',
    (_, example) => {
      const { criteria: judged, privacy, polarity } = check(example);
      expect({ judged, privacy, polarity }).toEqual({
        judged: { specific: 'ok', behaviour: 'ok', context: 'ok', consequences: 'ok' },
        privacy: [],
        polarity: null
      });
    }
  );

  it.each(flawed.map((example) => [example.id, example] as const))(
    '%s fails where it should',
    (_, example) => {
      const { criteria: judged, privacy, polarity } = check(example);
      for (const criterion of criteria) {
        if (example.failed_criteria?.includes(criterion)) expect(judged[criterion], criterion).toBe('fail');
        else expect(judged[criterion], criterion).not.toBe('fail');
      }
      expect(judged).toMatchObject(
        Object.fromEntries(criteria.map((criterion) => [criterion, example.reference_status[criterion]]))
      );
      expect(privacy.length > 0).toBe(example.extra_flags?.includes('privacy') ?? false);
      expect(polarity).toBeNull();
    }
  );

  it('are recognised as the other polarity at least three times in ten', () => {
    const turned = sound.filter(
      (example) => check({ ...example, polarity: opposite(example.polarity) }).polarity
    );
    expect(turned.length / sound.length).toBeGreaterThan(0.3);
  });

  it('take less than two milliseconds each', () => {
    for (const example of sound) check(example);
    const start = performance.now();
    for (const example of sound) check(example);
    expect((performance.now() - start) / sound.length).toBeLessThan(2);
  });
});

describe('the example workshop', () => {
  const versions = professorExample.incidents.flatMap(({ key, polarity, versions, reviews }) =>
    versions.flatMap((version, index) =>
      languages.map((language) => {
        const judged = reviews.find((review) => review.version === index + 1)?.judgements;
        const input = { ...version[language], polarity, language, jobTitle: 'professor' };
        return { name: `${key} version ${index + 1} (${language})`, input, judged };
      })
    )
  );

  it.each(versions.map((version) => [version.name, version] as const))(
    '%s is judged as its reviewers did',
    (_, { input, judged }) => {
      const report = checkQuality(input);
      expect(report.privacy).toEqual([]);
      expect(report.polarity).toBeNull();
      for (const criterion of criteria) {
        const status = report.criteria[criterion];
        if (judged?.[criterion] === 'not') expect(status, criterion).toBe('fail');
        else if (judged?.[criterion] === 'partly') expect(status, criterion).not.toBe('fail');
        else expect(status, criterion).toBe('ok');
      }
    }
  );
});
