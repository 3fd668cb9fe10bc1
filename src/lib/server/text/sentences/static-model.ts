import { join } from 'node:path';
import { refuseModel } from '../../../domain/suggestions/model-problem.ts';
import { isFile } from './model-files.ts';
import { isReadable, readHeading, readTensor, type Numbers, type Tensor } from './safetensors.ts';
import { lazyModel, type Encoder, type SentenceModel } from './sentence-model.ts';
import { readTokenRules, readyTokens, type TokenRules } from './tokens.ts';

/**
 * A model that is one table, a vector for each token; a text is the mean of its tokens. As Model2Vec writes it
 * (`embeddings`; with a reduced vocabulary also `mapping`, which row each token has, and `weights`, how much it
 * counts), or as sentence-transformers writes a StaticEmbedding (`embedding.weight`). The whole text counts,
 * however long; Model2Vec's own programs stop after 512 tokens unless told otherwise.
 */
interface StaticParts {
  file: string;
  table: Tensor;
  weights: Tensor | null;
  mapping: Tensor | null;
  /** Model2Vec leaves out tokens that it does not know, sentence-transformers counts them. */
  skipUnknown: boolean;
}

/** Where such a table may be: at the top, or in the folder of the first step. */
const places = ['', '0_StaticEmbedding'];

/**
 * @returns null when the folder holds no such table
 * @throws ModelProblem when it does and cannot be used
 */
export async function openStaticModel(folder: string, name: string): Promise<SentenceModel | null> {
  for (const place of places) {
    const file = join(folder, place, 'model.safetensors');
    const parts = (await isFile(file)) ? await findParts(file) : null;
    if (!parts) continue;
    const rules = await readTokenRules(join(folder, place));
    const [rows = 0, dimensions = 0] = parts.table.shape;
    const places = parts.mapping?.shape[0] ?? rows;
    if (places < rules.count) refuseModel('fewer_rows', { file, rows: places, tokens: rules.count });
    return lazyModel(name, dimensions, () => load(parts, rules));
  }
  return null;
}

async function findParts(file: string): Promise<StaticParts | null> {
  const tensors = await readHeading(file);
  const model2vec = tensors.get('embeddings');
  const table = model2vec ?? tensors.get('embedding.weight');
  if (!table) return null;
  const [weights, mapping] = ['weights', 'mapping'].map((part) => (model2vec && tensors.get(part)) || null);
  const [rows = 0, dimensions = 0] = table.shape;
  const usable =
    table.shape.length === 2 &&
    rows > 0 &&
    dimensions > 0 &&
    [table, weights, mapping].every((tensor) => !tensor || isReadable(tensor));
  if (!usable) refuseModel('no_table', { file, found: `${table.type} ${table.shape.join(' × ')}` });
  return { file, table, weights: weights ?? null, mapping: mapping ?? null, skipUnknown: !!model2vec };
}

async function load(parts: StaticParts, rules: TokenRules): Promise<Encoder> {
  const { file, table, skipUnknown } = parts;
  const [rows = 0, dimensions = 0] = table.shape;
  const read = (tensor: Tensor | null) => tensor && readTensor(file, tensor);
  const [numbers, weights, mapping, tokens] = await Promise.all([
    readTensor(file, table),
    read(parts.weights),
    read(parts.mapping),
    readyTokens(rules)
  ]);
  if (mapping?.some((row) => row < 0 || row >= rows)) refuseModel('file_wrong', { file });
  return {
    encode(text) {
      const ids = tokens.of(text, false);
      const known = skipUnknown ? ids.filter((id) => id !== tokens.unknown) : ids;
      return sum(numbers, dimensions, known, weights, mapping);
    }
  };
}

/** The direction of the mean: the number of tokens makes no difference to it. */
function sum(
  table: Numbers,
  dimensions: number,
  ids: readonly number[],
  weights: Numbers | null,
  mapping: Numbers | null
): Float64Array {
  const total = new Float64Array(dimensions);
  for (const id of ids) {
    const from = (mapping ? (mapping[id] ?? 0) : id) * dimensions;
    const weight = weights ? (weights[id] ?? 1) : 1;
    for (let i = 0; i < dimensions; i++) total[i] = (total[i] ?? 0) + (table[from + i] ?? 0) * weight;
  }
  return total;
}
