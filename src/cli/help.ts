import type { Language } from '../lib/domain/language.ts';
import { cliMessages } from '../lib/i18n/cli.ts';
import { commonOptions } from './arguments.ts';
import type { AnyCommand, Option } from './command.ts';

const width = 80;

/** The list of all commands. */
export function overview(commands: readonly AnyCommand[], language: Language): string {
  const t = cliMessages[language];
  const list = commands.map(({ name, messages }): [string, string] => [name, messages[language].summary]);
  return (
    [
      t.lead,
      `${t.usage}\n  voorval ${t.operand} [${t.options.toLowerCase()}]`,
      `${t.commands}\n${columns(list)}`,
      `${t.options}\n${columns([
        ['--lang nl|en', t.common.lang],
        ['--help, -h', t.common.help],
        ['--version', t.common.version]
      ])}`,
      t.more,
      ''
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

/** What one command does, with all its options. */
export function helpOf(command: AnyCommand, language: Language): string {
  const t = cliMessages[language];
  const { summary, about, options: words } = command.messages[language];
  const { input, help, ...common } = commonOptions(command);
  const options = Object.entries({ ...(input && { input }), ...command.options, ...common });
  const usage = options.map(([name, option]) => usageOf(name, option, language));
  const lines = Object.entries({ ...Object.fromEntries(options), ...(help && { help }) }).map(
    ([name, option]) => described(name, option, { ...t.common, ...words }, language)
  );
  const parts = [
    `voorval ${command.name}: ${summary}`,
    `${t.usage}\n${wrapped([`  voorval ${command.name}`, ...usage], 0, 6)}`,
    ...about.split('\n\n').map((paragraph) => wrapped(paragraph.split(' '))),
    `${t.options}\n${columns(lines)}`
  ];
  return `${parts.join('\n\n')}\n`;
}

/** An option as it is typed: `--groups N`. */
export function typedAs(name: string, option: Option, language: Language): string {
  const t = cliMessages[language];
  switch (option.kind) {
    case 'flag':
      return `--${name}`;
    case 'choice':
      return `--${name} ${isLong(option.values) ? t.choice : option.values.join('|')}`;
    case 'file':
      return `--${name} ${t.file}`;
    case 'text':
      return `--${name} ${t.text}`;
    default:
      return `--${name} ${t.number}`;
  }
}

/** Too many choices for one line: they stand in the explanation. */
const isLong = (values: readonly string[]) => values.join('|').length > 50;

function usageOf(name: string, option: Option, language: Language): string {
  const typed = typedAs(name, option, language);
  return 'needed' in option ? typed : `[${typed}]`;
}

function described(
  name: string,
  option: Option,
  words: Record<string, string>,
  language: Language
): [string, string] {
  const t = cliMessages[language];
  const more = [
    'values' in option && isLong(option.values) ? option.values.join(', ') : '',
    'min' in option ? t.range(option.min, option.max) : '',
    'standard' in option && option.standard !== undefined ? t.standard(String(option.standard)) : ''
  ].filter(Boolean);
  const say = words[name] ?? '';
  const typed = typedAs(name, option, language);
  return [name === 'help' ? `${typed}, -h` : typed, more.length > 0 ? `${say} (${more.join('; ')})` : say];
}

function columns(lines: readonly (readonly [string, string])[]): string {
  const left = Math.min(28, Math.max(...lines.map(([term]) => term.length)));
  return lines
    .map(([term, text]) => {
      const body = wrapped(text.split(' '), left + 4);
      return term.length > left ? `  ${term}\n${body}` : `  ${term.padEnd(left)}  ${body.trimStart()}`;
    })
    .join('\n');
}

/** Words in lines of 80 characters; a word that is longer stands alone. */
function wrapped(words: readonly string[], indent = 0, later = indent): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const space = lines.length === 0 ? indent : later;
    if (line && space + line.length + 1 + word.length > width) {
      lines.push(' '.repeat(space) + line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, ' '.repeat(lines.length === 0 ? indent : later) + line].join('\n');
}
