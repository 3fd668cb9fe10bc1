import { cliRowsMessages } from '../../lib/i18n/cli-rows.ts';
import { defineCommand } from '../command.ts';
import { reading } from '../input.ts';
import { print } from '../output.ts';

export const command = defineCommand({
  name: 'rows',
  formats: ['jsonl', 'json', 'csv'],
  options: {},
  messages: cliRowsMessages,
  async run(_, io) {
    const table = await reading(io, io.input, (whole) => whole);
    const columns = table.columns.map((name) => name.trim());
    const rows = table.rows.map(({ cells }) => cells.map((cell) => cell?.trim() ?? null));
    const objects = () =>
      rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i] ?? null])));
    await print(io, { json: { rows: objects() }, jsonl: objects, csv: () => ({ columns, rows }) });
  }
});
