import { describe, expect, it } from 'vitest';
import { allInputs, lookUp, standIn } from '../../../../../tests/builders/onnx.ts';
import { folderWith, table, tokenizer } from '../../../../../tests/builders/sentence-models.ts';
import { openOnnxModel, type RuntimeSource } from './onnx-model.ts';

const onnxFolder = (changes: Record<string, unknown> = {}) =>
  folderWith({
    'onnx/model.onnx': lookUp(table, 2, allInputs),
    'tokenizer.json': tokenizer(),
    'config.json': { hidden_size: 2, max_position_embeddings: 512 },
    ...changes
  });
const pooling = (mode: string) => ({
  '1_Pooling/config.json': { word_embedding_dimension: 2, [mode]: true }
});
const close = (...numbers: number[]) => numbers.map((n): unknown => expect.closeTo(n, 6));
const along = (x: number, y: number) => close(x / Math.hypot(x, y), y / Math.hypot(x, y));

async function open(folder: string, source: RuntimeSource) {
  const model = await openOnnxModel(folder, 'small', source);
  if (!model) throw new Error('The folder holds no ONNX file.');
  return model;
}
const embed = async (folder: string, source: RuntimeSource, ...texts: string[]) =>
  (await (await open(folder, source)).embed(texts)).map((vector) => [...vector]);

describe('an ONNX model', () => {
  it('is asked one text at a time, without filling up', async () => {
    const { source, asked, fetched } = standIn();
    // [CLS] (1, 0), de (2, 0), arts (0, 3), [SEP] (0, -1)
    expect(await embed(onnxFolder(), source, 'De arts', 'niet')).toEqual([along(3, 2), along(2, 0)]);
    const dims = [1, 4];
    expect(asked[0]).toEqual([
      { name: 'input_ids', type: 'int64', numbers: [1, 3, 4, 2], dims },
      { name: 'attention_mask', type: 'int64', numbers: [1, 1, 1, 1], dims },
      { name: 'token_type_ids', type: 'int64', numbers: [0, 0, 0, 0], dims }
    ]);
    expect(asked[1]?.[0]?.numbers).toEqual([1, 9, 2]);
    expect(fetched).toEqual([['last_hidden_state'], ['last_hidden_state']]);
  });

  it('is asked what it wants to know', async () => {
    const { source, asked } = standIn({ inputs: ['input_ids', 'position_ids'], type: 'int32' });
    await embed(onnxFolder(), source, 'de de');
    expect(asked[0]?.map(({ name, type, numbers }) => [name, type, numbers])).toEqual([
      ['input_ids', 'int32', [1, 3, 3, 2]],
      ['position_ids', 'int32', [0, 1, 2, 3]]
    ]);
  });

  it.each([
    ['pooling_mode_mean_tokens', along(5, 5)],
    ['pooling_mode_mean_sqrt_len_tokens', along(5, 5)],
    ['pooling_mode_cls_token', along(1, 0)],
    ['pooling_mode_max_tokens', along(4, 3)],
    ['pooling_mode_lasttoken', along(0, -1)]
  ])('joins its tokens by %s', async (mode, expected) => {
    // [CLS] (1, 0), arts (0, 3), patiënt (4, 3), [SEP] (0, -1)
    expect(await embed(onnxFolder(pooling(mode)), standIn().source, 'arts patiënt')).toEqual([expected]);
  });

  it('joins them as a folder of its own says, by name as well', async () => {
    const steps = [
      { path: '', type: 'sentence_transformers.models.Transformer' },
      { path: 'pool', type: 'sentence_transformers.models.Pooling' },
      { path: 'norm', type: 'sentence_transformers.models.Normalize' }
    ];
    const folder = onnxFolder({ 'modules.json': steps, 'pool/config.json': { pooling_mode: 'cls' } });
    expect(await embed(folder, standIn().source, 'arts')).toEqual([along(1, 0)]);
  });

  it('gives the vector of the text itself where it can', async () => {
    const output = { type: 'float32', dims: [1, 2], data: Float32Array.of(-6, 8) };
    const { source, fetched } = standIn({ outputs: ['token_embeddings', 'sentence_embedding'], output });
    expect(await embed(onnxFolder(), source, 'arts')).toEqual([close(-0.6, 0.8)]);
    expect(fetched).toEqual([['sentence_embedding']]);
  });

  it('reads the beginning of a text that is too long, with the mark at its end', async () => {
    const { source, asked } = standIn();
    const limits = { 'sentence_bert_config.json': { max_seq_length: 5, do_lower_case: true } };
    await embed(onnxFolder(limits), source, 'de arts belt niet de');
    expect(asked[0]?.[0]?.numbers).toEqual([1, 3, 4, 6, 2]);
    await embed(onnxFolder(), source, 'de '.repeat(2000));
    expect(asked[1]?.[0]?.numbers).toHaveLength(512);
  });

  it('reads what it wants to read first', async () => {
    const { source, asked } = standIn();
    const prompts = { prompts: { query: 'luister ' }, default_prompt_name: 'query' };
    await embed(onnxFolder({ 'config_sentence_transformers.json': prompts }), source, 'arts', '');
    expect(asked.map(([ids]) => ids?.numbers)).toEqual([[1, 8, 4, 2]]);
  });

  it('gives zeros for a text without words', async () => {
    expect(await embed(onnxFolder(), standIn().source, '', ' \n')).toEqual([
      [0, 0],
      [0, 0]
    ]);
  });

  it('takes the plain file before its variants, and of those the first by name', async () => {
    const good = lookUp(table, 2, allInputs);
    const rest = { 'tokenizer.json': tokenizer(), 'config.json': { dim: 2 } };
    const plain = folderWith({ ...rest, 'onnx/a.onnx': '', 'onnx/model.onnx': good, 'model.onnx': '' });
    expect(await embed(plain, standIn().source, 'arts')).toEqual([along(1, 2)]);
    const variants = folderWith({
      ...rest,
      'onnx/model_b.onnx': good,
      'onnx/model_c.onnx': '',
      'a.onnx': ''
    });
    expect(await embed(variants, standIn().source, 'arts')).toEqual([along(1, 2)]);
  });

  it.each([
    [
      'cannot be loaded',
      { 'onnx/model.onnx': 'x' },
      {},
      { code: 'not_loaded', detail: { reason: 'No graph was found' } }
    ],
    [
      'asks for more',
      {},
      { inputs: ['input_ids', 'pixel_values'] },
      { code: 'input', detail: { name: 'pixel_values' } }
    ],
    [
      'has longer vectors',
      { 'config.json': { hidden_size: 3 } },
      {},
      { code: 'output', detail: { found: 'float32 1 × 3 × 2' } }
    ],
    [
      'answers in halves',
      {},
      { output: { type: 'float16', dims: [1, 3, 2], data: new Uint16Array(6) } },
      { code: 'output' }
    ]
  ])('is refused when it %s', async (_, files, answers, problem) => {
    await expect(embed(onnxFolder(files), standIn(answers).source, 'de')).rejects.toMatchObject(problem);
  });

  it('lets go of the runtime when it is closed', async () => {
    const { source, released } = standIn();
    const unused = await open(onnxFolder(), source);
    await unused.close();
    expect(released).not.toHaveBeenCalled();
    const used = await open(onnxFolder(), source);
    await used.embed(['de']);
    await used.close();
    await used.close();
    expect(released).toHaveBeenCalledOnce();
    await expect(used.embed(['de'])).rejects.toThrow('closed');
  });
});
