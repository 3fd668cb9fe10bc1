import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commonOptions } from '../../src/cli/arguments.ts';
import { commands } from '../../src/cli/commands.ts';
import { helpOf, overview } from '../../src/cli/help.ts';
import { languages } from '../../src/lib/domain/language.ts';
import { columnNames } from '../../src/lib/domain/tables/columns.ts';

const page = readFileSync('docs/command-line.md', 'utf8');
const all = await Promise.all(Object.values(commands).map(async (load) => (await load()).command));
const tooWide = (text: string) => text.split('\n').filter((line) => line.length > 90);

/** What the page says under the heading of a command. */
const section = (name: string) => page.split(`\n## \`voorval ${name}\`\n`)[1]?.split('\n## ')[0] ?? '';

describe('the help', () => {
  it.each(languages)('lists every command (%s)', (language) => {
    const text = overview(all, language);
    for (const { name } of all) expect(text).toContain(`\n  ${name} `);
    expect(tooWide(text)).toEqual([]);
  });

  it.each(all.flatMap((command) => languages.map((language) => [command.name, language, command] as const)))(
    'explains %s (%s)',
    (_, language, command) => {
      const text = helpOf(command, language);
      const names = Object.keys({ ...commonOptions(command), ...command.options });
      for (const name of names) expect(text).toMatch(new RegExp(`\n  --${name}\\b.*\\S`));
      expect(text).not.toMatch(/undefined|\[object/);
      expect(tooWide(text)).toEqual([]);
    }
  );

  it('loads each command under its own name, with options of its own', () => {
    expect(all.map(({ name }) => name)).toEqual(Object.keys(commands));
    for (const command of all) {
      const common = Object.keys(commonOptions(command));
      expect(Object.keys(command.options).filter((name) => common.includes(name))).toEqual([]);
    }
  });
});

describe('docs/command-line.md', () => {
  it.each(all.map((command) => [command.name, command] as const))('explains %s', (name, command) => {
    const text = section(name);
    for (const option of Object.keys(command.options)) expect(text, name).toContain(`\`--${option}`);
    for (const option of text.matchAll(/`--([a-z-]+)/g)) {
      expect({ ...commonOptions(command), ...command.options }).toHaveProperty([option[1] ?? '']);
    }
    if (command.formats.length > 1) expect(text).toContain(`--format ${command.formats.join('\\|')}`);
  });

  it('knows every column by all its names', () => {
    for (const [column, also] of Object.entries(columnNames)) {
      expect(page).toContain(`| \`${column}\` | ${also.map((name) => `\`${name}\``).join(', ')} |`);
    }
  });
});
