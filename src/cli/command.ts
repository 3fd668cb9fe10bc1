// How to add a command, say `voorval agreement`:
//
// 1. src/lib/i18n/cli-agreement.ts: `export const cliAgreementMessages = define({ summary, about, options: { level: '…' } }, { … })`.
// 2. src/cli/commands/agreement.ts:
//
//      export const command = defineCommand({
//        name: 'agreement',
//        formats: ['json', 'csv'],
//        options: { level: { kind: 'choice', values: ['nominal', 'ordinal'], standard: 'nominal' } },
//        messages: cliAgreementMessages,
//        async run({ level }, io) {
//          const { rows } = await readRows(io, { required: ['unit', 'coder', 'value'] });
//          const result = agreement(rows, level); // what takes long to load comes by `await import` here
//          await print(io, { json: result, table: () => ({ columns: ['name', 'value'], rows: [['alpha', 0.8]] }) });
//        }
//      });
//
// 3. One line in src/cli/commands.ts, its section in docs/command-line.md, a test in tests/cli/.

import type { Language } from '../lib/domain/language.ts';
import type { Io } from './io.ts';

/** An option of one command; `--input`, `--output`, `--format`, `--lang` and `--help` come by themselves. */
export type Option =
  | { kind: 'flag' }
  | { kind: 'text'; needed?: true }
  /** The path of a second file; the first is `--input`. */
  | { kind: 'file'; needed?: true }
  | { kind: 'whole' | 'number'; min: number; max: number; standard?: number }
  | { kind: 'choice'; values: readonly string[]; standard?: string };

export type Options = { readonly [name: string]: Option };

/** The values of the options, each of its kind; undefined when not given and there is no standard. */
export type Values<O extends Options> = { [K in keyof O]: Value<O[K]> };
type Value<T extends Option> = T extends { kind: 'flag' }
  ? boolean
  : T extends { kind: 'choice'; values: readonly (infer V)[] }
    ? V | Missing<T>
    : T extends { kind: 'whole' | 'number' }
      ? number | Missing<T>
      : string | Missing<T>;
type Missing<T> = T extends { standard: unknown } | { needed: true } ? never : undefined;

export interface Words<Names extends string = string> {
  /** A few words in the list of commands, without a capital. */
  summary: string;
  /** What it does, which columns it reads, what comes out. */
  about: string;
  /** What each option does, without a capital. */
  options: Record<Names, string>;
}

export interface Command<O extends Options = Options> {
  name: string;
  options: O;
  /** What it reads from `--input`, or from standard input: rows unless said otherwise. */
  reads?: 'rows' | 'file' | 'nothing';
  /** What the result can be written as, the usual one first. */
  formats: readonly [string, ...string[]];
  messages: Record<Language, Words<Extract<keyof O, string>>>;
  /**
   * Does the work. Bad input is thrown: `TableProblem`, `Refusal` or `Problem`. Import what is heavy in here,
   * so that the other commands do not wait for it.
   */
  run(values: Values<O>, io: Io): Promise<void>;
}

/** A command of which the options are no longer known. */
export type AnyCommand = Omit<Command, 'run' | 'messages'> & {
  messages: Record<Language, Words>;
  run(values: Record<string, unknown>, io: Io): Promise<void>;
};

export function defineCommand<const O extends Options>(command: Command<O>): AnyCommand {
  return command;
}
