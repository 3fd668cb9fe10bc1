import { describe, expect, test } from 'vitest';
import { classEvidence, evidence } from '../../../../tests/builders/evidence.ts';
import * as hostile from '../../../../tests/builders/hostile.ts';
import { reportWords } from '../../../../tests/builders/report-words.ts';
import { buildDocument, buildReport } from '../../domain/job-analysis/build.ts';
import { documentFormats } from '../../domain/job-analysis/document.ts';
import { reportHtml } from './html.ts';

const at = Date.UTC(2026, 2, 12, 10);
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a reader sees: marks of the file gone, entities resolved. */
const textOf = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replaceAll('<br>', '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);

describe.each(documentFormats)('%s', (format) => {
  const full = classEvidence({ participants: 12, groups: 3 });

  test.each(['nl', 'en'] as const)('leaves nothing of the document out (%s)', (language) => {
    const document = buildDocument(full, { format, language }, at);
    const text = textOf(reportHtml(document));
    for (const words of reportWords(document)) expect(text.includes(words), words).toBe(true);
  });

  test('asks nothing of anyone, and its notes lead to their rows and back', () => {
    const html = reportHtml(buildDocument(full, { format, language: 'nl' }, at));
    expect(html).not.toMatch(/<script|<link|<img|<iframe|src=|url\(|@import|https?:/);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets.length).toBeGreaterThan(4);
    for (const target of targets) expect(ids.has(target ?? ''), target).toBe(true);
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/);
  });
});

test.each(Object.entries({ ...hostile.hostileTexts, long: hostile.longText }))(
  'what people typed comes out as it went in: %s',
  (_, answer) => {
    const report = buildReport(
      evidence({
        incidents: [{ by: 'a', answers: { behaviour: answer } }, { by: 'b' }],
        categories: [{ label: answer.slice(0, 60), definition: answer, placed: { 1: [1, 2] } }],
        workshop: { jobTitle: answer.slice(0, 60) }
      }),
      'en',
      at
    );
    const html = reportHtml(report);
    expect(textOf(html)).toContain(`Behaviour: ${answer}`);
    expect(html).toContain('lang="nl"');
    expect(html).not.toContain('<script');
  }
);
