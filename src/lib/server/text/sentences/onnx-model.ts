import { readFile } from 'node:fs/promises';
import { ModelProblem, refuseModel } from '../../../domain/suggestions/model-problem.ts';
import { readOnnxFolder, type OnnxFolder } from './onnx-folder.ts';
import { checkRuntime, loadRuntime, type Output, type Runtime, type Session } from './onnx-runtime.ts';
import { pool } from './pooling.ts';
import { lazyModel, type Encoder, type SentenceModel } from './sentence-model.ts';
import { readTokenRules, readyTokens, type TokenRules, type Tokens } from './tokens.ts';

/** Where the runtime comes from. */
export interface RuntimeSource {
  check(): void;
  load(): Promise<Runtime>;
}
const installed: RuntimeSource = { check: checkRuntime, load: loadRuntime };

/**
 * A model of sentence-transformers, exported to ONNX.
 * @returns null when the folder holds no ONNX file
 * @throws ModelProblem when it does and cannot be used
 */
export async function openOnnxModel(
  folder: string,
  name: string,
  runtime: RuntimeSource = installed
): Promise<SentenceModel | null> {
  const parts = await readOnnxFolder(folder);
  if (!parts) return null;
  const rules = await readTokenRules(parts.tokens);
  runtime.check();
  return lazyModel(name, parts.dimensions, () => load(parts, rules, runtime));
}

/** What a model may ask about a text of some length, all of it one part without gaps. */
const inputs: Record<string, (ids: readonly number[]) => readonly number[]> = {
  input_ids: (ids) => ids,
  attention_mask: (ids) => ids.map(() => 1),
  token_type_ids: (ids) => ids.map(() => 0),
  position_ids: (ids) => ids.map((_, i) => i)
};

/** What a model may answer: the text's own vector, else its tokens'. */
const outputs = ['sentence_embedding', 'token_embeddings', 'last_hidden_state'];

async function load(parts: OnnxFolder, rules: TokenRules, source: RuntimeSource): Promise<Encoder> {
  const { file } = parts;
  const [tokens, runtime] = await Promise.all([readyTokens(rules), source.load()]);
  const session = await start(runtime, file);
  const strange = session.inputNames.find((name) => !(name in inputs));
  if (strange !== undefined) refuseModel('input', { file, name: strange });
  const wanted = outputs.find((name) => session.outputNames.includes(name)) ?? session.outputNames[0] ?? '';
  return {
    // One text at a time: beside a longer one it would be filled up, and a reduced model would round it otherwise.
    async encode(text) {
      const ids = tokensOf(text, tokens, parts);
      if (ids.length === 0) return [];
      const feeds = feedsOf(runtime, session, ids);
      const { [wanted]: output } = await session.run(feeds, [wanted]);
      return vectorOf(output, ids.length, parts);
    },
    close: () => session.release()
  };
}

async function start(runtime: Runtime, file: string): Promise<Session> {
  try {
    return await runtime.InferenceSession.create(await readFile(file), { logSeverityLevel: 4 });
  } catch (error) {
    if (error instanceof ModelProblem) throw error;
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
    return refuseModel('not_loaded', { file, reason });
  }
}

/** None at all for a text without words; the end of a text that is too long goes, the mark after it stays. */
function tokensOf(text: string, tokens: Tokens, { prompt, lowerCase, longest }: OnnxFolder): number[] {
  const read = lowerCase ? text.toLowerCase() : text;
  if (tokens.of(read, false).length === 0) return [];
  const ids = tokens.of(prompt + read, true);
  if (ids.length <= longest) return ids;
  const marks = tokens.of('', true);
  const end = marks.at(-1) === ids.at(-1) ? ids.slice(-1) : [];
  return [...ids.slice(0, longest - end.length), ...end];
}

function feedsOf(runtime: Runtime, session: Session, ids: readonly number[]): Record<string, unknown> {
  const feeds: Record<string, unknown> = {};
  for (const name of session.inputNames) {
    const numbers = inputs[name]?.(ids) ?? [];
    const type = session.inputMetadata.find((input) => input.name === name)?.type;
    feeds[name] =
      type === 'int32'
        ? new runtime.Tensor('int32', Int32Array.from(numbers), [1, ids.length])
        : new runtime.Tensor('int64', BigInt64Array.from(numbers, BigInt), [1, ids.length]);
  }
  return feeds;
}

function vectorOf(output: Output | undefined, length: number, { file, pooling, dimensions }: OnnxFolder) {
  const { data, dims = [], type } = output ?? {};
  const rows = dims.length === 2 ? 1 : length;
  const found = `${type} ${dims.join(' × ')}`;
  if (!(data instanceof Float32Array) || data.length !== rows * dimensions || dims.at(-1) !== dimensions) {
    return refuseModel('output', { file, found, dimensions });
  }
  return dims.length === 2 ? data : pool(data, dimensions, pooling);
}
