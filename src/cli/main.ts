import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../lib/domain/errors.ts';
import type { Language } from '../lib/domain/language.ts';
import { cliMessages } from '../lib/i18n/cli.ts';
import { readCommandSettings } from '../lib/server/settings.ts';
import { asksForHelp, readArguments, typedLanguage } from './arguments.ts';
import type { AnyCommand } from './command.ts';
import { commands } from './commands.ts';
import type { Io } from './io.ts';
import { nearest } from './nearest.ts';
import { Problem } from './problem.ts';

type Streams = Pick<Io, 'stdin' | 'stdout' | 'stderr'>;

/**
 * Runs the command that was typed.
 * @returns the exit code: 0 done, 1 something went wrong inside Voorval, 2 the input or the options cannot be used
 */
export async function main(typed: string[], env: NodeJS.ProcessEnv, streams: Streams): Promise<number> {
  const settings = readCommandSettings(env);
  const language = typedLanguage(typed) ?? settings.language;
  try {
    await run(typed, language, streams);
    return 0;
  } catch (error) {
    const { code, sentence } = await explain(error, language);
    const stack = settings.debug && code === 1 && error instanceof Error ? error.stack : undefined;
    streams.stderr.write(`${stack ?? sentence}\n`);
    return code;
  }
}

async function run(typed: string[], language: Language, streams: Streams): Promise<void> {
  const [first = '--help', ...rest] = typed;
  const say = (text: string) => new Promise<void>((resolve) => streams.stdout.write(text, () => resolve()));
  if (first === 'version' || first === '--version') return say(`${await version()}\n`);
  if (first === 'help' || first.startsWith('-')) return say(await help(first, rest, language));
  const command = await load(first, language);
  if (asksForHelp(rest)) return say((await import('./help.ts')).helpOf(command, language));
  const { values, lang, ...given } = readArguments(command, rest, language);
  await command.run(values, { ...streams, ...given, language, textLanguage: lang });
}

async function help(first: string, rest: string[], language: Language): Promise<string> {
  const { helpOf, overview } = await import('./help.ts');
  const name =
    first === 'help' ? rest.find((word, i) => !word.startsWith('-') && rest[i - 1] !== '--lang') : undefined;
  if (name) return helpOf(await load(name, language), language);
  const wrong = [first, ...rest].find(
    (word) => word.startsWith('-') && !/^(--help|-h|--lang(=.*)?)$/.test(word)
  );
  if (wrong) throw new Problem(cliMessages[language].problems.unknownOption(wrong, ''));
  return overview(
    await Promise.all(Object.values(commands).map(async (read) => (await read()).command)),
    language
  );
}

async function load(name: string, language: Language): Promise<AnyCommand> {
  const read = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (read) return (await read()).command;
  const near = nearest(name, [...Object.keys(commands), 'help', 'version']);
  throw new Problem(cliMessages[language].problems.unknownCommand(name, near));
}

async function version(): Promise<string> {
  const text = await readFile(join(import.meta.dirname, '../../package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

async function explain(error: unknown, language: Language): Promise<{ code: number; sentence: string }> {
  if (error instanceof Problem) return { code: 2, sentence: error.message };
  if (error instanceof Refusal) {
    const { errorMessages } = await import('../lib/i18n/errors.ts');
    return { code: 2, sentence: errorMessages[language][error.code](error.detail) };
  }
  const what =
    (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split('\n', 1)[0] ?? '';
  return { code: 1, sentence: cliMessages[language].problems.unexpected(what) };
}
