import { unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { classEvidence } from '../../../../tests/builders/evidence.ts';
import { edit } from '../../../../tests/builders/edits.ts';
import { buildReport } from '../../domain/job-analysis/build.ts';
import { allStatements } from '../../domain/job-analysis/evidence-of.ts';
import { makeDocument } from '../../domain/job-analysis/make.ts';
import type { WorkshopEvidence } from '../../domain/job-analysis/evidence.ts';
import { reportDocx } from './docx.ts';
import { reportMarkdown } from './markdown.ts';
import { reportPdf } from './pdf.ts';
import { Reports } from './reports.ts';

const at = Date.UTC(2026, 2, 12, 10);
const choice = { format: 'citReport', language: 'nl' } as const;
const reports = new Reports();
afterAll(() => reports.close());

const evidence = classEvidence();
const order = async () => ({ evidence, edits: [], at });
const direct = buildReport(evidence, 'nl', at);

async function textOf(pdf: Uint8Array): Promise<string> {
  return (await extractText(await getDocumentProxy(pdf.slice()), { mergePages: true })).text;
}

function bodyOf(docx: Uint8Array): string {
  return new TextDecoder().decode(unzipSync(docx)['word/document.xml']);
}

describe('a file made by a worker is the file made here', () => {
  test('as PDF', async () => {
    const bytes = await reports.file('w 1', { format: 'citReport', language: 'nl' }, 'pdf', order);
    expect(await textOf(bytes)).toBe(await textOf(await reportPdf(direct)));
  });

  test('as DOCX', async () => {
    const ids = /w:(?:id|anchor|name|rsid\w*)="[^"]*"|r:id="[^"]*"/g;
    const bytes = await reports.file('w 1', { format: 'citReport', language: 'nl' }, 'docx', order);
    expect(bodyOf(bytes).replace(ids, '')).toBe(bodyOf(await reportDocx(direct)).replace(ids, ''));
  });

  test('as Markdown', async () => {
    const bytes = await reports.file('w 1', { format: 'citReport', language: 'nl' }, 'md', order);
    expect(new TextDecoder().decode(bytes)).toBe(reportMarkdown(direct));
  });

  test('in both at once', async () => {
    const formats = ['pdf', 'docx', 'pdf', 'docx'] as const;
    const files = await Promise.all(
      formats.map((one, i) => reports.file(`w ${i}`, { format: 'citReport', language: 'en' }, one, order))
    );
    expect(files.map((bytes) => String.fromCharCode(...bytes.slice(0, 2)))).toEqual(['%P', 'PK', '%P', 'PK']);
  });
});

test('a large document comes from a worker, a small one from here; both are the same', async () => {
  const large = classEvidence({ participants: 60, groups: 5 });
  expect(
    await reports.document('w 1', { format: 'citReport', language: 'en' }, 'read', async () => ({
      evidence: large,
      edits: [],
      at
    }))
  ).toEqual(buildReport(large, 'en', at));
  expect(await reports.document('w 2', { format: 'citReport', language: 'nl' }, 'read', order)).toEqual(
    direct
  );
});

test('a worker leaves out and rewords what people did', async () => {
  const key = allStatements(direct).find((one) => one.key.startsWith('task/'))?.key ?? '';
  const edits = [edit({ key, kind: 'text', text: 'In eigen woorden', basis: 'anders' })];
  const bytes = await reports.file('w 1', { format: 'citReport', language: 'nl' }, 'md', async () => ({
    evidence,
    edits,
    at
  }));
  expect(new TextDecoder().decode(bytes)).toBe(reportMarkdown(makeDocument({ evidence, edits, at }, choice)));
  expect(new TextDecoder().decode(bytes)).toContain('In eigen woorden');
});

test('who asks for what is being made already gets the same', async () => {
  const make = vi.fn(order);
  const all = await Promise.all(
    [1, 2, 3].map(() => reports.file('w 1', { format: 'citReport', language: 'nl' }, 'md', make))
  );
  expect(make).toHaveBeenCalledOnce();
  expect(new Set(all).size).toBe(1);
  await reports.file('w 1', { format: 'citReport', language: 'nl' }, 'md', make);
  expect(make).toHaveBeenCalledTimes(2);
});

test('a report that cannot be made fails by itself; the next one is fine', async () => {
  const broken = { ...evidence, incidents: null } as unknown as WorkshopEvidence;
  await expect(
    reports.file('w 1', { format: 'citReport', language: 'nl' }, 'pdf', async () => ({
      evidence: broken,
      edits: [],
      at
    }))
  ).rejects.toThrow();
  expect(
    (await reports.file('w 1', { format: 'citReport', language: 'nl' }, 'pdf', order)).byteLength
  ).toBeGreaterThan(1000);
});
