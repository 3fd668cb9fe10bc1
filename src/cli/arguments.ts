import { parseArgs } from 'node:util';
import { languages, type Language } from '../lib/domain/language.ts';
import { cliMessages } from '../lib/i18n/cli.ts';
import type { AnyCommand, Option, Options } from './command.ts';
import { nearest } from './nearest.ts';
import { Problem } from './problem.ts';

export type CommonName = 'input' | 'output' | 'format' | 'lang' | 'help';

export const languageOption: Option = { kind: 'choice', values: languages };

/** The options that every command has besides its own. */
export function commonOptions({
  formats,
  reads = 'rows'
}: Pick<AnyCommand, 'formats' | 'reads'>): Partial<Record<CommonName, Option>> {
  return {
    ...(reads !== 'nothing' && { input: { kind: 'file' as const } }),
    output: { kind: 'file' },
    format: { kind: 'choice', values: formats, standard: formats[0] },
    lang: languageOption,
    help: { kind: 'flag' }
  };
}

export interface Given {
  /** The command's own options. */
  values: Record<string, unknown>;
  input: string | null;
  output: string | null;
  format: string;
  lang: Language | null;
}

/**
 * Reads what was typed after the name of a command.
 * @param language of the sentence when something is wrong
 * @throws Problem for an option that does not exist, lacks its value, is there twice or has an impossible value
 */
export function readArguments(command: AnyCommand, typed: readonly string[], language: Language): Given {
  const values = readOptions({ ...commonOptions(command), ...command.options }, typed, language);
  const { input = null, output = null, format = command.formats[0], lang = null } = values as Partial<Given>;
  return { values, input, output, format, lang };
}

/**
 * Reads options by what they are declared to be.
 * @throws Problem as `readArguments`
 */
export function readOptions(
  options: Options,
  typed: readonly string[],
  language: Language
): Record<string, unknown> {
  const words = wordsOf(options, typed, language);
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(options)) {
    values[name] = valueOf(name, option, words.get(name), language);
    if ('needed' in option && values[name] === undefined) {
      throw new Problem(cliMessages[language].problems.needed(`--${name}`));
    }
  }
  return values;
}

/** Is help asked for, wherever it stands? It is given even when something else is wrong. */
export function asksForHelp(typed: readonly string[]): boolean {
  return typed.some((word) => word === '--help' || word === '-h');
}

/** The language of messages, as far as `--lang` says it already; null when it does not, or says nonsense. */
export function typedLanguage(typed: readonly string[]): Language | null {
  const { values } = parseArgs({
    args: [...typed],
    options: { lang: { type: 'string' } },
    strict: false,
    allowPositionals: true
  });
  return languages.find((language) => language === values.lang) ?? null;
}

/**
 * The command that was typed and what comes with it; `--lang nl` may also stand before the command.
 * @param known names; some are of two words
 */
export function commandOf(
  typed: readonly string[],
  known: readonly string[] = []
): { name: string | undefined; rest: string[] } {
  let length = 0;
  while (typed[length] === '--lang' || typed[length]?.startsWith('--lang=')) {
    length += typed[length] === '--lang' ? 2 : 1;
  }
  const two = typed.slice(length, length + 2).join(' ');
  const words = known.includes(two) ? 2 : 1;
  const name = words === 2 ? two : typed[length];
  return { name, rest: [...typed.slice(length + words), ...typed.slice(0, length)] };
}

/** The words given for each option; `true` for a flag. */
function wordsOf(options: Options, typed: readonly string[], language: Language): Map<string, string | true> {
  const { problems } = cliMessages[language];
  const { tokens } = parseArgs({
    args: [...typed],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { kind }]) => [
        name,
        { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) }
      ])
    ),
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  const words = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') throw new Problem(problems.tooMuch(token.value));
    const { name, rawName, value } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) {
      const near = nearest(name, Object.keys(options));
      throw new Problem(problems.unknownOption(rawName, near && `--${near}`));
    }
    if (words.has(name)) throw new Problem(problems.twice(rawName));
    if (option.kind === 'flag') {
      if (value !== undefined) throw new Problem(problems.needlessValue(rawName));
      words.set(name, true);
    } else {
      // An option that follows at once is not the value of this one.
      if (!value || (!token.inlineValue && value.startsWith('--')))
        throw new Problem(problems.noValue(rawName));
      words.set(name, value);
    }
  }
  return words;
}

function valueOf(name: string, option: Option, word: string | true | undefined, language: Language): unknown {
  const { problems } = cliMessages[language];
  if (option.kind === 'flag') return word === true;
  if (word === undefined || word === true) return 'standard' in option ? option.standard : undefined;
  switch (option.kind) {
    case 'choice':
      if (option.values.includes(word)) return word;
      throw new Problem(problems.notOneOf(`--${name}`, word, option.values.join(', ')));
    case 'whole':
    case 'number': {
      const number = /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : NaN;
      const whole = option.kind === 'whole';
      if (number >= option.min && number <= option.max && (!whole || Number.isInteger(number))) return number;
      const say = whole ? problems.notWhole : problems.notInRange;
      throw new Problem(say(`--${name}`, word, option.min, option.max));
    }
    default:
      return word;
  }
}
