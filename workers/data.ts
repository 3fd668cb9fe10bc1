import { aboutSheet, makeSheet } from '../src/lib/domain/exports/sheets.ts';
import { sheetNames } from '../src/lib/domain/exports/sheet.ts';
import type { DataJob } from '../src/lib/server/exports/data-files.ts';
import { serve } from './serve.ts';

async function made(
  { material, choices, format, at }: DataJob,
  progress: (share: number) => void
): Promise<Uint8Array> {
  if (format === 'xlsx') {
    const { workbookOf } = await import('../src/lib/server/exports/xlsx.ts');
    const sheets = sheetNames.map((name, i) => {
      const sheet = makeSheet(name, material, choices);
      progress((i + 1) / (sheetNames.length + 2));
      return sheet;
    });
    return workbookOf([aboutSheet(material, choices, at), ...sheets]);
  }
  if (format === 'qdpx') {
    return (await import('../src/lib/server/exports/qda/project.ts')).projectFile(material, choices);
  }
  if (format === 'qdc') {
    const { codebookFile } = await import('../src/lib/server/exports/qda/codebook.ts');
    return codebookFile(material, choices.language);
  }
  const { sheetCsv } = await import('../src/lib/server/exports/csv.ts');
  const name = sheetNames.find((one) => format === `${one}.csv`);
  if (!name) throw new Error(`There is no format ${format}.`);
  return sheetCsv(makeSheet(name, material, choices), choices.language);
}

serve(async ([job]: DataJob[], progress) => {
  if (!job) throw new Error('A file begins with its job.');
  const bytes = await made(job, progress);
  // A buffer may be part of a larger one, which cannot be transferred.
  const answer =
    bytes.byteLength === bytes.buffer.byteLength ? new Uint8Array(bytes.buffer) : new Uint8Array(bytes);
  return { answer, transfer: [answer.buffer as ArrayBuffer] };
});
