import type { Readable, Writable } from 'node:stream';
import type { Language } from '../lib/domain/language.ts';

/** The surroundings of a command: what it was asked to read and write, and in which language it speaks. */
export interface Io {
  /** Of help and messages. */
  language: Language;
  /** Of the texts, as `--lang` says it; null when it does not. */
  textLanguage: Language | null;
  /** The folder of a sentence model (`openSentenceModel`); null: words alone. */
  textModel: string | null;
  /** The path after `--input`; null and `-` mean standard input. */
  input: string | null;
  /** The path after `--output`; null means standard output. */
  output: string | null;
  format: string;
  /** What the host has set. */
  env: NodeJS.ProcessEnv;
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable;
  stderr: Writable & { isTTY?: boolean };
}
