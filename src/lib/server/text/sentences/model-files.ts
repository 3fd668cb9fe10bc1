import { constants } from 'node:fs';
import { access, open, readFile, stat } from 'node:fs/promises';
import { refuseModel } from '../../../domain/suggestions/model-problem.ts';

/** An object of a JSON file of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

/** The first of these files that exists. */
export async function firstFile(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) if (await isFile(path)) return path;
  return null;
}

/**
 * A folder that was copied without the large files holds small texts in their place.
 * @throws ModelProblem when the file cannot be opened, or is such a text
 */
export async function checkContent(path: string): Promise<void> {
  await access(path, constants.R_OK).catch(() => refuseModel('file_unreadable', { file: path }));
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(40), 0, 40, 0);
    if (/^version \S*git-lfs/.test(buffer.toString('latin1', 0, bytesRead)))
      refuseModel('file_pointer', { file: path });
  } finally {
    await file.close();
  }
}

/** @throws ModelProblem when the file is not there or holds no JSON */
export async function readJson(path: string): Promise<unknown> {
  if (!(await isFile(path))) refuseModel('file_missing', { file: path });
  await checkContent(path);
  const text = await readFile(path, 'utf8').catch(() => refuseModel('file_unreadable', { file: path }));
  try {
    return JSON.parse(text);
  } catch {
    refuseModel('file_wrong', { file: path });
  }
}

/** The object in a JSON file; an empty one when there is no such file. */
export async function readFields(path: string): Promise<Fields> {
  if (!(await isFile(path))) return {};
  const value = await readJson(path);
  return isFields(value) ? value : refuseModel('file_wrong', { file: path });
}

export const wholeNumber = (value: unknown): number | null =>
  Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : null;
