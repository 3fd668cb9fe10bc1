import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { classEvidence } from '../../../../tests/builders/evidence.ts';
import { buildReport } from '../../domain/job-analysis/build.ts';
import { reportDocx } from './docx.ts';

const office = spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0;

test.skipIf(!office)('LibreOffice opens the report and shows its headings and tasks', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'voorval-office-'));
  try {
    const document = buildReport(classEvidence(), 'nl', Date.UTC(2026, 2, 12, 10));
    writeFileSync(join(folder, 'report.docx'), await reportDocx(document));
    // A profile of its own: another LibreOffice may be open.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const made = spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'report.docx')],
      { encoding: 'utf8', timeout: 50_000 }
    );
    expect(made.status, made.stderr).toBe(0);
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(folder, 'report.pdf'))));
    const { text } = await extractText(pdf, { mergePages: true });
    const words = text.replace(/\s+/g, ' ');
    for (const { title } of document.sections) expect(words).toContain(title);
    expect(words).toContain('Legt leerstof uit in hoorcolleges');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
