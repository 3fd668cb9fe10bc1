import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../lib/domain/errors.ts';
import type { Language } from '../lib/domain/language.ts';
import { ModelProblem } from '../lib/domain/suggestions/model-problem.ts';
import { cliMessages } from '../lib/i18n/cli.ts';
import { readCommandSettings } from '../lib/server/settings.ts';
import {
  asksForHelp,
  commandOf,
  languageOption,
  readArguments,
  readOptions,
  typedLanguage
} from './arguments.ts';
import type { AnyCommand, Options } from './command.ts';
import { commands } from './commands.ts';
import type { Io } from './io.ts';
import { nearest } from './nearest.ts';
import { send } from './output.ts';
import { Problem } from './problem.ts';

type Streams = Pick<Io, 'stdin' | 'stdout' | 'stderr'>;

/** Options that may stand where no command is. */
const general: Options = { lang: languageOption, help: { kind: 'flag' } };

/**
 * Runs the command that was typed.
 * @param uncaught rejected with what is thrown where nobody waits for it
 * @returns the exit code: 0 done, 1 something went wrong inside Voorval, 2 the input or the options cannot be used
 */
export async function main(
  typed: string[],
  env: NodeJS.ProcessEnv,
  streams: Streams,
  uncaught: Promise<never>
): Promise<number> {
  const settings = readCommandSettings(env);
  const language = typedLanguage(typed) ?? settings.language;
  try {
    await Promise.race([run(typed, language, settings.textModel, env, streams), uncaught]);
    return 0;
  } catch (error) {
    // The reader has seen enough (`| head`).
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 0;
    const { code, sentence } = await explain(error, language);
    const stack = settings.debug && code === 1 && error instanceof Error ? error.stack : undefined;
    streams.stderr.write(`${stack ?? sentence}\n`);
    return code;
  }
}

async function run(
  typed: string[],
  language: Language,
  textModel: string | null,
  env: NodeJS.ProcessEnv,
  streams: Streams
): Promise<void> {
  const { name = 'help', rest } = commandOf(typed, Object.keys(commands));
  const say = (text: string) => send(streams.stdout, [text]);
  if (['help', '--help', '-h'].includes(name)) return say(await help(rest, language));
  if (['version', '--version'].includes(name)) {
    readOptions(general, rest, language);
    return say(`${await version()}\n`);
  }
  if (name.startsWith('-')) readOptions(general, [name], language);
  const command = await load(name, language);
  if (asksForHelp(rest)) return say((await import('./help.ts')).helpOf(command, language));
  const { values, lang, ...given } = readArguments(command, rest, language);
  await command.run(values, { ...streams, ...given, language, textLanguage: lang, textModel, env });
}

/** `voorval help`, and `voorval help COMMAND`. */
async function help(typed: string[], language: Language): Promise<string> {
  const { helpOf, overview } = await import('./help.ts');
  const { name, rest } = commandOf(typed, Object.keys(commands));
  const about = name !== undefined && !name.startsWith('-') ? await load(name, language) : null;
  readOptions(general, about ? rest : typed, language);
  if (about) return helpOf(about, language);
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
  if (error instanceof ModelProblem) {
    const { sayModelProblem } = await import('../lib/i18n/sentence-models.ts');
    return { code: 2, sentence: sayModelProblem(error, language) };
  }
  const what =
    (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split('\n', 1)[0] ?? '';
  return { code: 1, sentence: cliMessages[language].problems.unexpected(what) };
}
