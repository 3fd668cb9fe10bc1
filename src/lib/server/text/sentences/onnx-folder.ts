import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { refuseModel } from '../../../domain/suggestions/model-problem.ts';
import {
  checkContent,
  isFields,
  isFile,
  readFields,
  readJson,
  wholeNumber,
  type Fields
} from './model-files.ts';

/** How the vectors of a text's tokens become the vector of the text. */
export type Pooling = 'mean' | 'cls' | 'max' | 'lasttoken';

/** What the folder says about its model. */
export interface OnnxFolder {
  file: string;
  /** Where the tokens are described. */
  tokens: string;
  dimensions: number;
  pooling: Pooling;
  /** Tokens of one text at most. */
  longest: number;
  lowerCase: boolean;
  /** What the model wants to read before each text. */
  prompt: string;
}

/** Longer texts cost more than they say; each model has its own limit besides. */
const longest = 512;

/**
 * @returns null when the folder holds no ONNX file
 * @throws ModelProblem when it does, and another part is missing or unknown
 */
export async function readOnnxFolder(folder: string): Promise<OnnxFolder | null> {
  const file = await findFile(folder);
  if (!file) return null;
  await checkContent(file);
  const inside = join(folder, 'onnx');
  const tokens = (await isFile(join(folder, 'tokenizer.json'))) ? folder : inside;
  if (!(await isFile(join(tokens, 'tokenizer.json')))) {
    refuseModel('file_missing', { file: join(folder, 'tokenizer.json') });
  }
  const [model, inner, limits, general, tokenizer] = await Promise.all([
    readFields(join(folder, 'config.json')),
    readFields(join(inside, 'config.json')),
    readFields(join(folder, 'sentence_bert_config.json')),
    readFields(join(folder, 'config_sentence_transformers.json')),
    readFields(join(tokens, 'tokenizer_config.json'))
  ]);
  const pool = await readPooling(folder);
  const dimensions = [pool.dimensions, model.hidden_size, model.dim, model.d_model, inner.hidden_size];
  const lengths = [limits.max_seq_length, tokenizer.model_max_length, model.max_position_embeddings];
  return {
    file,
    tokens,
    dimensions: firstOf(dimensions) ?? refuseModel('no_dimensions', { folder }),
    pooling: pool.pooling,
    longest: Math.min(longest, ...lengths.map(wholeNumber).filter((length) => length !== null)),
    lowerCase: limits.do_lower_case === true,
    prompt: promptOf(general)
  };
}

const firstOf = (values: readonly unknown[]): number | null =>
  values.map(wholeNumber).find((value) => value !== null) ?? null;

function promptOf({ prompts, default_prompt_name: name }: Fields): string {
  const prompt = isFields(prompts) && typeof name === 'string' ? prompts[name] : '';
  return typeof prompt === 'string' ? prompt : '';
}

/** The plain model before its variants, and of those the first by name. */
async function findFile(folder: string): Promise<string | null> {
  const plain = ['onnx/model.onnx', 'model.onnx'];
  const variants = await Promise.all(
    ['onnx', ''].map(async (place) => {
      const names = await readdir(join(folder, place)).catch(() => []);
      return names
        .filter((name) => name.endsWith('.onnx'))
        .sort()
        .map((name) => join(place, name));
    })
  );
  for (const name of [...plain, ...variants.flat()]) {
    if (await isFile(join(folder, name))) return join(folder, name);
  }
  return null;
}

/** Steps that say nothing new: the first is the model itself, and every vector gets length 1 in any case. */
const plainSteps = ['Transformer', 'Normalize'];

async function readPooling(folder: string): Promise<{ pooling: Pooling; dimensions: unknown }> {
  const file = join(folder, 'modules.json');
  const steps = (await isFile(file)) ? await readJson(file) : [];
  if (!Array.isArray(steps) || !steps.every(isFields)) return refuseModel('file_wrong', { file });
  let place = '1_Pooling';
  for (const { type, path } of steps) {
    const step = String(type).split('.').at(-1) ?? '';
    if (step === 'Pooling') place = String(path);
    else if (!plainSteps.includes(step)) refuseModel('step', { file, step });
  }
  const poolingFile = join(folder, place, 'config.json');
  const fields = await readFields(poolingFile);
  return {
    pooling: poolingOf(fields) ?? refuseModel('pooling', { file: poolingFile }),
    dimensions: fields.word_embedding_dimension
  };
}

/** Divided by the root of their number, or by their number: the direction is the same. */
const modes: Record<string, Pooling> = {
  mean: 'mean',
  mean_tokens: 'mean',
  mean_sqrt_len_tokens: 'mean',
  cls: 'cls',
  cls_token: 'cls',
  max: 'max',
  max_tokens: 'max',
  lasttoken: 'lasttoken'
};

/** Null when it is one that is not known here, or several after one another. */
function poolingOf(fields: Fields): Pooling | null {
  const named = typeof fields.pooling_mode === 'string' ? [fields.pooling_mode] : [];
  const ticked = Object.keys(fields)
    .filter((key) => key.startsWith('pooling_mode_') && fields[key] === true)
    .map((key) => key.slice('pooling_mode_'.length));
  const chosen = [...named, ...ticked];
  if (chosen.length === 0) return 'mean';
  return (chosen.length === 1 && modes[chosen[0] ?? '']) || null;
}
