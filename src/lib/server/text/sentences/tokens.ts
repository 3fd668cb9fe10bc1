import { join } from 'node:path';
import { refuseModel } from '../../../domain/suggestions/model-problem.ts';
import { isFields, readFields, readJson, type Fields } from './model-files.ts';

/** What `tokenizer.json` says, read but not yet made ready for use. */
export interface TokenRules {
  file: string;
  rules: Fields;
  settings: Fields;
  /** Numbers of tokens, from 0: one more than the highest. */
  count: number;
}

export interface Tokens {
  /** The numbers of a text's tokens; `whole` adds what the model wants before and after a text. */
  of(text: string, whole: boolean): number[];
  /** The number of the token that stands for whatever is not known; null when there is none. */
  unknown: number | null;
}

/** @throws ModelProblem when the folder has no `tokenizer.json`, or one without tokens */
export async function readTokenRules(folder: string): Promise<TokenRules> {
  const file = join(folder, 'tokenizer.json');
  const rules = await readJson(file);
  if (!isFields(rules) || !isFields(rules.model)) return refuseModel('file_wrong', { file });
  const count = 1 + Math.max(highest(rules.model.vocab), highest(addedNumbers(rules)));
  if (count === 0) refuseModel('file_wrong', { file });
  return { file, rules, settings: await readFields(join(folder, 'tokenizer_config.json')), count };
}

const addedNumbers = ({ added_tokens: added }: Fields): Fields => {
  const tokens: unknown[] = Array.isArray(added) ? added : [];
  return Object.fromEntries(tokens.filter(isFields).map(({ content, id }) => [String(content), id]));
};

/** The highest number of a vocabulary: a list in order, or an object of numbers. */
function highest(vocabulary: unknown): number {
  if (Array.isArray(vocabulary)) return vocabulary.length - 1;
  let top = -1;
  if (isFields(vocabulary)) {
    for (const number of Object.values(vocabulary)) top = Math.max(top, Number(number));
  }
  return top;
}

/**
 * Makes the rules ready: for a vocabulary of 30,000 in milliseconds, for one of 500,000 in seconds.
 * @throws ModelProblem when the rules have a part that is not known here
 */
export async function readyTokens({ file, rules, settings }: TokenRules): Promise<Tokens> {
  const { Tokenizer } = await import('@huggingface/tokenizers');
  const model = rules.model as Fields;
  const parts = { normalizer: null, pre_tokenizer: null, post_processor: null, added_tokens: [] };
  try {
    const tokenizer = new Tokenizer(
      // Nothing is ever turned back into text.
      { ...parts, ...rules, decoder: null },
      { ...settings, unk_token: model.unk_token ?? settings.unk_token }
    );
    const unknown = typeof model.unk_token === 'string' ? tokenizer.token_to_id(model.unk_token) : null;
    return {
      unknown: unknown ?? null,
      of: (text, whole) =>
        tokenizer
          .encode(text, { add_special_tokens: whole })
          // Where a model has no token for what it does not know, its tokens may have no number.
          .ids.filter((id) => Number.isInteger(id))
    };
  } catch (error) {
    return refuseModel('tokenizer', { file, reason: error instanceof Error ? error.message : String(error) });
  }
}
