import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import {
  folderWith,
  safetensors,
  staticFolder,
  table,
  tokenizer,
  words
} from '../../../../../tests/builders/sentence-models.ts';
import {
  ModelProblem,
  modelProblems,
  type ModelProblemCode
} from '../../../domain/suggestions/model-problem.ts';
import { sayModelProblem } from '../../../i18n/sentence-models.ts';
import { openSentenceModel } from './open.ts';

const heading = (value: unknown, more = 0) => {
  const text = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  return Buffer.concat([length, text, Buffer.alloc(more)]);
};
const withWeights = (content: unknown) => staticFolder({ 'model.safetensors': content });
const withTable = (type: string, shape: number[], numbers: ArrayBufferView = table) =>
  withWeights(safetensors({ embeddings: { type, shape, numbers } }));
const pointer = 'version https://git-lfs.example/spec/v1\noid sha256:00\nsize 30000000\n';

async function problem(folder: string): Promise<ModelProblem> {
  const error = await openSentenceModel(folder).then(
    () => null,
    (thrown: unknown) => thrown
  );
  expect(error).toBeInstanceOf(ModelProblem);
  return error as ModelProblem;
}

describe('a folder that cannot be used', () => {
  const onnx = { 'onnx/model.onnx': 'x', 'tokenizer.json': tokenizer(), 'config.json': { hidden_size: 2 } };
  const one = { dtype: 'F32', shape: [2, 2], data_offsets: [0, 16] };

  it.each<[string, ModelProblemCode, () => string]>([
    ['is not there', 'no_folder', () => join(folderWith({}), 'nowhere')],
    ['is a file', 'not_a_folder', () => join(folderWith({ 'model.onnx': 'x' }), 'model.onnx')],
    ['is empty', 'no_model', () => folderWith({})],
    ['holds another kind of model', 'no_model', () => withWeights(heading({ 'encoder.weight': one }, 16))],
    [
      'has no tokenizer',
      'file_missing',
      () =>
        folderWith({
          'model.safetensors': safetensors({ embeddings: { type: 'F32', shape: [10, 2], numbers: table } })
        })
    ],
    ['has a pointer for a model', 'file_pointer', () => withWeights(pointer)],
    ['has a pointer for a tokenizer', 'file_pointer', () => staticFolder({ 'tokenizer.json': pointer })],
    [
      'has a pointer for an ONNX file',
      'file_pointer',
      () => folderWith({ ...onnx, 'onnx/model.onnx': pointer })
    ],
    ['has a model that ends early', 'file_wrong', () => withWeights(heading({ embeddings: one }, 15))],
    ['has a model of three bytes', 'file_wrong', () => withWeights('abc')],
    ['has a heading longer than the file', 'file_wrong', () => withWeights(heading('{}').subarray(0, 9))],
    ['has a model without a heading', 'file_wrong', () => withWeights(heading('not JSON'))],
    ['has a list for a heading', 'file_wrong', () => withWeights(heading([1]))],
    [
      'has a tensor without a place',
      'file_wrong',
      () => withWeights(heading({ embeddings: { ...one, data_offsets: [0] } }, 16))
    ],
    [
      'has a tensor without a shape',
      'file_wrong',
      () => withWeights(heading({ embeddings: { ...one, shape: [2, -2] } }, 16))
    ],
    [
      'has a tensor of another size',
      'file_wrong',
      () => withWeights(heading({ embeddings: { ...one, shape: [2, 3] } }, 16))
    ],
    [
      'has a tensor that ends before it begins',
      'file_wrong',
      () => withWeights(heading({ embeddings: { ...one, data_offsets: [16, 0] } }, 16))
    ],
    ['has a tokenizer that is no JSON', 'file_wrong', () => staticFolder({ 'tokenizer.json': '{' })],
    ['has a tokenizer without rules', 'file_wrong', () => staticFolder({ 'tokenizer.json': [] })],
    ['has a tokenizer without tokens', 'file_wrong', () => staticFolder({ 'tokenizer.json': { model: {} } })],
    ['has a list instead of a table', 'no_table', () => withTable('F32', [20])],
    ['has a table without rows', 'no_table', () => withTable('F32', [0, 2], new Float32Array())],
    ['has a table in a type of its own', 'no_table', () => withTable('F4', [10, 2])],
    ['has more tokens than rows', 'fewer_rows', () => withTable('F32', [5, 4])],
    [
      'has an added token beyond the rows',
      'fewer_rows',
      () =>
        staticFolder({ 'tokenizer.json': { ...tokenizer(), added_tokens: [{ id: 10, content: '[MASK]' }] } })
    ],
    ['has an ONNX file alone', 'file_missing', () => folderWith({ 'model.onnx': 'x' })],
    ['does not say how long a vector is', 'no_dimensions', () => folderWith({ ...onnx, 'config.json': {} })],
    [
      'has a step more',
      'step',
      () =>
        folderWith({
          ...onnx,
          'modules.json': [
            { type: 'a.Transformer' },
            { type: 'a.Pooling', path: '1_Pooling' },
            { type: 'a.b.Dense' }
          ]
        })
    ],
    ['has steps that are no list', 'file_wrong', () => folderWith({ ...onnx, 'modules.json': {} })],
    [
      'joins tokens in an unknown way',
      'pooling',
      () => folderWith({ ...onnx, '1_Pooling/config.json': { pooling_mode_weightedmean_tokens: true } })
    ],
    [
      'joins tokens in two ways',
      'pooling',
      () =>
        folderWith({
          ...onnx,
          '1_Pooling/config.json': { pooling_mode_mean_tokens: true, pooling_mode_max_tokens: true }
        })
    ]
  ])('because it %s', async (_, code, make) => {
    const folder = make();
    const found = await problem(folder);
    expect(found.code).toBe(code);
    for (const language of ['nl', 'en'] as const) {
      const sentence = sayModelProblem(found, language);
      expect(sentence).toMatch(/^VOORVAL_TEXT_MODEL: [^\n]+\.$/);
      expect(sentence).toContain(folder);
      expect(sentence).not.toMatch(/undefined|NaN|object/);
    }
  });

  it.skipIf(process.getuid?.() === 0)('because a file may not be read', async () => {
    const folder = staticFolder();
    chmodSync(join(folder, 'model.safetensors'), 0);
    expect((await problem(folder)).code).toBe('file_unreadable');
  });

  it('says what only shows when it is loaded', async () => {
    const split = { ...tokenizer(), pre_tokenizer: { type: 'Fancy' } };
    const unknown = await openSentenceModel(staticFolder({ 'tokenizer.json': split }));
    await expect(unknown.embed(['de'])).rejects.toMatchObject({ code: 'tokenizer' });
    const mapping = { type: 'I32', shape: [10], numbers: Int32Array.from(words, (_, i) => i * 2) };
    const astray = { embeddings: { type: 'F32', shape: [10, 2], numbers: table }, mapping };
    const beyond = await openSentenceModel(withWeights(safetensors(astray)));
    await expect(beyond.embed(['de'])).rejects.toMatchObject({ code: 'file_wrong' });
  });

  it('has a sentence for every reason', () => {
    for (const code of modelProblems) {
      const detail = {
        folder: 'F',
        file: 'F',
        reason: 'R',
        step: 'S',
        install: 'I',
        name: 'N',
        found: 'X',
        rows: 1,
        tokens: 2,
        dimensions: 3
      };
      const [dutch, english] = (['nl', 'en'] as const).map((l) =>
        sayModelProblem(new ModelProblem(code, detail), l)
      );
      expect(dutch).not.toBe(english);
      expect(`${dutch}${english}`).not.toContain('undefined');
    }
  });
});

describe('a worker thread', () => {
  it('opens a folder by the code as it is, and hands the vectors over', async () => {
    const code = `
      const { parentPort, workerData } = require('node:worker_threads');
      import(workerData.module).then(async ({ openSentenceModel }) => {
        const model = await openSentenceModel(workerData.folder);
        const vectors = await model.embed(['de', 'arts']);
        await model.close();
        parentPort.postMessage(vectors, vectors.map(({ buffer }) => buffer));
      });`;
    const module = pathToFileURL(join(import.meta.dirname, 'open.ts')).href;
    const worker = new Worker(code, {
      eval: true,
      execArgv: [],
      workerData: { module, folder: staticFolder() }
    });
    const answer = await new Promise((resolve, reject) => worker.on('message', resolve).on('error', reject));
    expect(answer).toEqual([Float32Array.of(1, 0), Float32Array.of(0, 1)]);
    await worker.terminate();
  });
});
