import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = mkdtempSync(join(tmpdir(), 'voorval-model-'));
process.once('exit', () => rmSync(root, { recursive: true, force: true }));
let folders = 0;

/** A folder with these files; what is no bytes and no text is written as JSON. */
export function folderWith(files: Record<string, unknown>): string {
  const folder = join(root, `model-${++folders}`);
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    const raw = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(path, raw ? content : JSON.stringify(content));
  }
  return folder;
}

export interface TensorContent {
  type: string;
  shape: number[];
  numbers: ArrayBufferView;
}

/** A safetensors file with these tensors behind one another. */
export function safetensors(tensors: Record<string, TensorContent>, extra: object = {}): Uint8Array {
  const heading: Record<string, unknown> = { __metadata__: { format: 'pt' }, ...extra };
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const [name, { type, shape, numbers }] of Object.entries(tensors)) {
    parts.push(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
    heading[name] = { dtype: type, shape, data_offsets: [at, (at += numbers.byteLength)] };
  }
  const text = Buffer.from(JSON.stringify(heading));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  return Buffer.concat([length, text, ...parts]);
}

/** The words that the small models know; the first is what stands for all others. */
export const words = ['[UNK]', '[CLS]', '[SEP]', 'de', 'arts', 'patiënt', 'belt', '##t', 'luister', 'niet'];

/** Splits at white space and marks, and knows these words and endings; `[CLS]` before and `[SEP]` after. */
export const tokenizer = (known: readonly string[] = words) => ({
  version: '1.0',
  truncation: null,
  padding: null,
  added_tokens: ['[UNK]', '[CLS]', '[SEP]'].map((content) => ({
    id: known.indexOf(content),
    content,
    special: true,
    normalized: false
  })),
  normalizer: { type: 'BertNormalizer', clean_text: true, lowercase: true, strip_accents: false },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: {
    type: 'TemplateProcessing',
    single: [
      { SpecialToken: { id: '[CLS]', type_id: 0 } },
      { Sequence: { id: 'A', type_id: 0 } },
      { SpecialToken: { id: '[SEP]', type_id: 0 } }
    ],
    pair: [],
    special_tokens: Object.fromEntries(
      ['[CLS]', '[SEP]'].map((id) => [id, { id, ids: [known.indexOf(id)], tokens: [id] }])
    )
  },
  decoder: { type: 'WordPiece', prefix: '##' },
  model: {
    type: 'WordPiece',
    unk_token: '[UNK]',
    continuing_subword_prefix: '##',
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(known.map((word, i) => [word, i]))
  }
});

/** A vector of two numbers for each of the words: (2, 0) for `de`, (0, 3) for `arts`, and so on. */
export const table = Float32Array.of(
  ...[9, 9, 1, 0, 0, -1, 2, 0, 0, 3, 4, 3],
  ...[-1, 2, 0, 0.5, -2, -2, 1, 1]
);

/** A folder as Model2Vec writes it. */
export const staticFolder = (changes: Record<string, unknown> = {}): string =>
  folderWith({
    'model.safetensors': safetensors({ embeddings: { type: 'F32', shape: [10, 2], numbers: table } }),
    'tokenizer.json': tokenizer(),
    'config.json': { model_type: 'model2vec', normalize: true },
    ...changes
  });
