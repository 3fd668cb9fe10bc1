import { join } from 'node:path';

/** What the host can set, read once at start; `docs/settings.md` explains each. */
export interface Settings {
  /** Folder of the database and of the example's sign-in. */
  dataFolder: string;
  /** `postgres://…`, or the path of the SQLite file. */
  databaseUrl: string;
  /** The address that people use, without a slash at the end; null: as the browser says. */
  origin: string | null;
  /** May anyone make a facilitator account? */
  openSignUp: boolean;
  /** Fill a new installation with the example workshops? */
  example: boolean;
  /** The folder of a sentence model for suggestions; null: words alone. */
  textModel: string | null;
  logLevel: string;
}

export const settingNames = [
  'HOST',
  'PORT',
  'ORIGIN',
  'DATABASE_URL',
  'VOORVAL_DATA',
  'VOORVAL_OPEN_SIGN_UP',
  'VOORVAL_EXAMPLE',
  'VOORVAL_TEXT_MODEL',
  'VOORVAL_LOG_LEVEL',
  'VOORVAL_DEBUG',
  'LC_ALL',
  'LC_MESSAGES',
  'LANG'
] as const;

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

function flag(env: NodeJS.ProcessEnv, name: string, unset: boolean): boolean {
  const value = env[name];
  if (value === undefined || value === '') return unset;
  if (value === '1' || value === 'true') return true;
  if (value === '0' || value === 'false') return false;
  throw new Error(`${name} must be 1 or 0, not "${value}".`);
}

/**
 * @throws Error with one clear sentence when a value makes no sense
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const dataFolder = env.VOORVAL_DATA || 'data';
  const databaseUrl = env.DATABASE_URL || join(dataFolder, 'voorval.sqlite');
  const origin = env.ORIGIN?.replace(/\/$/, '') || null;
  if (origin && !/^https?:\/\/[^/]+$/.test(origin)) {
    throw new Error(`ORIGIN must look like https://voorval.example.org, not "${origin}".`);
  }
  const logLevel = env.VOORVAL_LOG_LEVEL || 'info';
  if (!logLevels.includes(logLevel)) {
    throw new Error(`VOORVAL_LOG_LEVEL must be one of ${logLevels.join(', ')}, not "${logLevel}".`);
  }
  return {
    dataFolder,
    databaseUrl,
    origin,
    openSignUp: flag(env, 'VOORVAL_OPEN_SIGN_UP', false),
    example: flag(env, 'VOORVAL_EXAMPLE', true),
    textModel: env.VOORVAL_TEXT_MODEL || null,
    logLevel
  };
}

/** What the `voorval` command takes from its environment. */
export interface CommandSettings {
  /** Of help and messages, unless `--lang` says otherwise. */
  language: 'nl' | 'en';
  /** The folder of a sentence model for suggestions; null: words alone. */
  textModel: string | null;
  /** Show where something went wrong. */
  debug: boolean;
}

/** Makes no fuss: a value that makes no sense counts as not set. */
export function readCommandSettings(env: NodeJS.ProcessEnv): CommandSettings {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return {
    language: /^nl/i.test(locale) ? 'nl' : 'en',
    textModel: env.VOORVAL_TEXT_MODEL || null,
    debug: env.VOORVAL_DEBUG === '1'
  };
}
