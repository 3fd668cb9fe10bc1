import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typed } from '../../../../../tests/builders/typed.ts';
import { languages } from '../../language.ts';
import { answerFields, polarities, type Answers } from '../incident.ts';
import { checkQuality } from './check-quality.ts';
import { loadQuality } from './quality.ts';
import { read } from './reading.ts';
import type { QualityReport } from './report.ts';

const input = fc.record({
  circumstances: typed,
  behaviour: typed,
  consequences: typed,
  polarity: fc.constantFrom(...polarities, null),
  jobTitle: fc.oneof(fc.constant('ober'), typed),
  language: fc.constantFrom(...languages)
});
const spansOf = (report: QualityReport) => [
  ...report.hits.flatMap(({ field, spans }) => spans.map((span) => ({ field, ...span }))),
  ...report.privacy.map(({ field, start, end }) => ({ field, start, end })),
  ...(report.polarity?.spans ?? []).map((span) => ({ field: 'consequences' as const, ...span }))
];
const firing = (report: QualityReport, answers: Answers) =>
  report.hits
    .filter(({ rule }) => ['B2', 'B3'].includes(rule))
    .map(({ rule, severity, spans }) => [
      rule,
      severity,
      spans.map((s) => answers.behaviour.slice(s.start, s.end))
    ]);

describe('the writing advice, whatever is typed', () => {
  it('never throws, and says the same of the same text', () => {
    fc.assert(
      fc.property(input, (incident) => {
        expect(checkQuality({ ...incident })).toEqual(checkQuality(incident));
      })
    );
  });

  it('points at whole words within the text as typed', () => {
    fc.assert(
      fc.property(input, (incident) => {
        const report = checkQuality(incident);
        // A number may be glued to a word.
        const numbers = new Set(
          report.privacy.filter(({ rule }) => rule === 'P2').map(({ field, start }) => `${field} ${start}`)
        );
        for (const { field, start, end } of spansOf(report)) {
          expect(0 <= start && start < end && end <= incident[field].length).toBe(true);
          const words = incident[field].slice(start, end);
          expect(words).toBe(words.trim());
          const { words: all, original } = read(incident[field]);
          const starts = all.map((word) => original(word.start, word.end).start);
          if (!numbers.has(`${field} ${start}`)) expect(starts).toContain(start);
        }
      }),
      {}
    );
  });

  it('points at what fired: by itself it fires the same rule', () => {
    fc.assert(
      fc.property(input, (incident) => {
        const { behaviour, language } = incident;
        for (const { rule, field, spans } of checkQuality(incident).hits) {
          if (field !== 'behaviour' || !['S3', 'S5', 'B3', 'B4'].includes(rule)) continue;
          for (const { start, end } of spans) {
            const alone = {
              circumstances: '',
              behaviour: behaviour.slice(start, end),
              consequences: '',
              language
            };
            const hit = checkQuality(alone).hits.find((other) => other.rule === rule);
            expect(hit?.spans).toEqual([{ start: 0, end: end - start }]);
          }
        }
      })
    );
  });

  it('finds the same words in composed and decomposed letters', () => {
    fc.assert(
      fc.property(input, (incident) => {
        const forms = (['NFC', 'NFD'] as const).map((form) => {
          const answers = Object.fromEntries(
            answerFields.map((field) => [field, incident[field].normalize(form)])
          ) as unknown as Answers;
          const report = checkQuality({ ...incident, ...answers });
          return {
            criteria: report.criteria,
            words: spansOf(report).map(({ field, start, end }) =>
              answers[field].slice(start, end).normalize('NFC')
            )
          };
        });
        expect(forms[0]).toEqual(forms[1]);
      })
    );
  });

  it('hears nothing in what is said between double quotes', () => {
    const said = typed
      .map((inner) =>
        inner.replace(/["“”„‟″«»]|['‘’‚‛′`´]{2}/gu, '').replace(/^['‘’‚‛′`´\s]+|['‘’‚‛′`´\s]+$/gu, '')
      )
      .filter((inner) => /^[\p{L}\p{N}]/u.test(inner));
    const quotes = fc.constantFrom(['"', '"'], ['“', '”'], ['„', '”'], ['«', '»']);
    fc.assert(
      fc.property(input, said, quotes, fc.boolean(), (incident, inner, [open, close], atEnd) => {
        const speech = `${open}${inner}${close}`;
        const { behaviour } = incident;
        const longer = atEnd ? `${behaviour} ${speech}` : `${speech} ${behaviour}`;
        const [before, after] = [behaviour, longer].map((one) => {
          const answers = { ...incident, behaviour: one };
          return firing(checkQuality(answers), answers);
        });
        expect(after).toEqual(before);
      })
    );
  });

  it('is satisfied once a name has given way to a role', () => {
    const sentence = fc.constantFrom(
      ['Gisteren vroeg ', ' mij om te wachten.'],
      ['', ' legde het uit. Daarna ging ik weg.'],
      ['Toen sprak ik met ', ', die knikte.'],
      ['"Kom", zei ', ' tegen de klant.']
    );
    const name = fc.constantFrom(
      'Kevin',
      'mevrouw Wouters',
      'J. de Vries',
      'Jan Peeters',
      'prof. Van den Broeck',
      'Fatima El Amrani'
    );
    fc.assert(
      fc.property(sentence, name, ([before, after], who) => {
        const check = (behaviour: string) =>
          checkQuality({ circumstances: '', behaviour, consequences: '', jobTitle: 'ober', language: 'nl' })
            .privacy;
        const text = `${before}${who}${after}`;
        const [found, ...others] = check(text);
        expect(others).toEqual([]);
        expect(text.slice(found?.start, found?.end)).toBe(who);
        expect(check(`${text.slice(0, found?.start)}${found?.replacement}${text.slice(found?.end)}`)).toEqual(
          []
        );
      })
    );
  });

  it('is the same when its words come by themselves, as in a page', async () => {
    const checks = { nl: await loadQuality('nl'), en: await loadQuality('en') };
    fc.assert(
      fc.property(input, (incident) => {
        expect(checks[incident.language](incident)).toEqual(checkQuality(incident));
      }),
      { numRuns: 30 }
    );
  });

  it.each(['Aa ', 'Jan ', 'van ', 'A. ', '"', "'a ", '0 ', 'a@b.', 'e\u0301', 'deed ', 'dr. ', '12-', "a'"])(
    'does not choke on %j',
    (repeated) => {
      const time = (n: number) => {
        const behaviour = repeated.repeat(Math.ceil(n / repeated.length));
        const start = performance.now();
        checkQuality({ circumstances: '', behaviour, consequences: '', language: 'nl' });
        return performance.now() - start;
      };
      time(1000);
      expect(time(50_000)).toBeLessThan(4000);
    }
  );
});
