import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { refuseModel } from '../../../domain/suggestions/model-problem.ts';
import { openOnnxModel } from './onnx-model.ts';
import type { SentenceModel } from './sentence-model.ts';
import { openStaticModel } from './static-model.ts';

export type { SentenceModel } from './sentence-model.ts';

/**
 * Opens a folder with a sentence model. Looks whether everything is there and fits together, and reads the large
 * files only when the first text comes. Only this folder is read; nothing is ever fetched.
 * @throws ModelProblem with what the host can put right
 */
export async function openSentenceModel(folder: string): Promise<SentenceModel> {
  const found = await stat(folder).catch(() => refuseModel('no_folder', { folder }));
  if (!found.isDirectory()) refuseModel('not_a_folder', { folder });
  const name = basename(resolve(folder));
  return (
    (await openStaticModel(folder, name)) ??
    (await openOnnxModel(folder, name)) ??
    refuseModel('no_model', { folder })
  );
}
