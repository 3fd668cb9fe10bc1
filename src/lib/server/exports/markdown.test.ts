import { describe, expect, test } from 'vitest';
import { classEvidence, evidence } from '../../../../tests/builders/evidence.ts';
import * as hostile from '../../../../tests/builders/hostile.ts';
import { reportWords } from '../../../../tests/builders/report-words.ts';
import { buildDocument, buildReport } from '../../domain/job-analysis/build.ts';
import { documentFormats } from '../../domain/job-analysis/document.ts';
import { reportMarkdown } from './markdown.ts';

const at = Date.UTC(2026, 2, 12, 10);

/** What a reader of the rendered Markdown sees. */
const unescaped = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

test('the report of a class has its sections, tables and incidents', () => {
  const text = reportMarkdown(buildReport(classEvidence(), 'nl', at));
  expect(text).toMatch(/^# CIT-verslag: Universiteitsprofessor\n/);
  expect(text.match(/^## /gm)).toHaveLength(14);
  expect(text).toContain('### T1 Legt leerstof uit in hoorcolleges (E3·3)');
  expect(text).toContain('| T1 Legt leerstof uit in hoorcolleges | ● 12 (75%) |');
  expect(text).toContain('**− Incident 3** (ineffectief, T2, C3, C4)');
});

test.each(documentFormats)('leaves nothing of a document out: %s', (format) => {
  const document = buildDocument(classEvidence(), { format, language: 'nl' }, at);
  const flat = (text: string) => text.replace(/\\?\s+/g, ' ');
  const text = flat(unescaped(reportMarkdown(document)));
  for (const words of reportWords(document)) expect(text.includes(flat(words)), words).toBe(true);
});

describe('what people typed', () => {
  const markdown = (answer: string) =>
    reportMarkdown(
      buildReport(
        evidence({
          incidents: [{ by: 'a', answers: { behaviour: answer } }, { by: 'b' }],
          categories: [{ label: answer.slice(0, 60), placed: { 1: [1, 2] } }]
        }),
        'nl',
        at
      )
    );

  test.each(Object.entries({ ...hostile.hostileTexts, long: hostile.longText, word: hostile.longWord }))(
    'reads as it was typed: %s',
    (_, answer) => {
      expect(unescaped(markdown(answer))).toContain(`*Gedrag:* ${answer}`);
    }
  );

  test('starts no heading, list, table cell or tag', () => {
    const text = markdown('# kop\n- punt\n1. nummer\n<b>vet</b>\na | b');
    expect(text).toContain('\\# kop\\\n\\- punt\\\n1\\. nummer\\\n\\<b\\>vet\\</b\\>\\\na \\| b');
  });

  test('a lone surrogate becomes the sign for what cannot be shown', () => {
    expect(markdown(hostile.loneSurrogate)).toContain('kapot \uFFFD einde');
  });
});
