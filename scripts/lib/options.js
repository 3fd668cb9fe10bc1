import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * Reads the options that `npm start` and `npm run dev` share into the settings, and moves to the project's folder.
 * Ends the process for `--help`, or with one sentence for an option that does not exist.
 * @param {string} command as people type it
 * @param {string} what it does
 * @returns {{ host: string, port: number }}
 */
export function readOptions(command, what) {
  const help = `${what}

  ${command} -- [--port 3000] [--empty]

  --port N   listen on this port (default 3000, or the setting PORT)
  --empty    a new installation starts without the example workshops
  --help     this text

Settings are environment variables; docs/settings.md lists them.`;
  const values = parsed(command);
  if (values.help) {
    console.log(help);
    process.exit(0);
  }
  if (values.empty) process.env.VOORVAL_EXAMPLE = '0';
  const port = Number(values.port ?? (process.env.PORT || 3000));
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    fail(`The port must be a number from 1 to 65535, not "${values.port ?? process.env.PORT}".`);
  }
  const host = process.env.HOST || '0.0.0.0';
  process.env.PORT = String(port);
  process.env.HOST = host;
  // Empty counts as not set.
  if (!process.env.ORIGIN) delete process.env.ORIGIN;
  if (process.env.VOORVAL_DATA) process.env.VOORVAL_DATA = resolve(process.env.VOORVAL_DATA);
  process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '../..'));
  return { host, port };
}

/** @param {string} command */
function parsed(command) {
  try {
    return parseArgs({
      options: { port: { type: 'string' }, empty: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } }
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    return fail(`${reason}. "${command} -- --help" lists the options.`);
  }
}

/**
 * @param {string} sentence
 * @returns {never}
 */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
