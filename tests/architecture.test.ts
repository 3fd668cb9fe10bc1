import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingNames } from '../src/lib/server/settings.ts';

const source = (path: string) => readFileSync(path, 'utf8');
const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|js|svelte|css|html)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
const isTest = (path: string) => path.endsWith('.test.ts');

// From the most to the least specific: the first that fits is where a file belongs.
const layers = {
  hooks: /^src\/(hooks\.server\.ts|app\.d\.ts)$/,
  routes: /^src\/routes\//,
  cli: /^src\/cli\//,
  ui: /^src\/(lib\/ui\/|app\.|service-worker\.ts$)/,
  i18n: /^src\/lib\/i18n\//,
  domain: /^src\/lib\/domain\//,
  settings: /^src\/lib\/server\/(settings|log-error)\.ts$/,
  usecases: /^src\/lib\/server\/usecases\//,
  store: /^src\/lib\/server\/store\//,
  live: /^src\/lib\/server\/live\//,
  auth: /^src\/lib\/server\/auth\//,
  text: /^src\/lib\/server\/text\//,
  tables: /^src\/lib\/server\/tables\//,
  exports: /^src\/lib\/server\/exports\//,
  workers: /^src\/lib\/server\/workers\//
};
type Layer = keyof typeof layers;
const layerNames = Object.keys(layers) as Layer[];
const layerOf = (path: string) => layerNames.find((layer) => layers[layer].test(path)) ?? null;

/** What each layer may import besides itself: only downward. */
const mayImport: Record<Layer, Layer[]> = {
  hooks: ['settings', 'usecases', 'domain', 'i18n'],
  routes: ['usecases', 'ui', 'i18n', 'domain'],
  // A command that reads a file needs no use case for it: nobody asks who may, and nothing is stored.
  cli: ['settings', 'usecases', 'tables', 'i18n', 'domain'],
  ui: ['i18n', 'domain'],
  i18n: ['domain'],
  domain: [],
  settings: [],
  usecases: ['settings', 'store', 'live', 'auth', 'text', 'tables', 'exports', 'workers', 'domain'],
  store: ['domain'],
  live: ['domain'],
  auth: ['domain'],
  text: ['domain', 'workers'],
  tables: ['domain', 'workers'],
  exports: ['domain', 'workers'],
  workers: ['domain']
};

/** Who may import each package; one that is not named here may be imported by nobody. */
const packages: [name: RegExp, by: Layer[]][] = [
  [
    /^node:/,
    ['hooks', 'cli', 'settings', 'usecases', 'store', 'live', 'auth', 'text', 'tables', 'exports', 'workers']
  ],
  [/^drizzle-orm(\/|$)/, ['store']],
  [/^better-sqlite3$/, ['store']],
  [/^postgres$/, ['store', 'live']],
  [/^lucia$/, ['auth']],
  [/^@node-rs\/argon2$/, ['auth']],
  [/^rate-limiter-flexible$/, ['auth']],
  [/^(natural\/.*|@huggingface\/tokenizers)$/, ['text']],
  [/^csv-parse\/sync$/, ['tables']],
  [/^(docx|write-excel-file\/node|@myriaddreamin\/typst-ts-node-compiler)$/, ['exports']],
  [/^(fflate|saxen)$/, ['exports', 'tables']],
  [/^read-excel-file\/universal$/, ['tables']],
  [/^pino$/, ['usecases']],
  [/^uuidv7$/, ['usecases', 'store', 'ui', 'routes']],
  [/^valibot$/, ['routes', 'ui', 'exports', 'usecases']],
  [/^@sveltejs\/kit$/, ['hooks', 'routes', 'ui']],
  [/^\$app\//, ['hooks', 'routes', 'ui']],
  [/^\.\/\$types(\.js)?$/, ['routes']],
  [/^svelte(\/|$)/, ['routes', 'ui', 'i18n']],
  [/^(bits-ui|svelte-dnd-action|chart\.js(\/auto)?|lean-qr(\/.*)?)$/, ['ui']],
  [/^@fontsource(-variable)?\//, ['ui', 'routes']]
];

const importing =
  /(?:^|[\s;}])(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|new URL\(\s*['"](\.[^'"]+)['"],\s*import\.meta\.url/g;

function importsOf(path: string): string[] {
  return [...source(path).matchAll(importing)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** The file that an import within the project means, from the project's folder; null for a package. */
function target(from: string, name: string): string | null {
  if (name.startsWith('$lib/')) return join('src/lib', name.slice(5));
  if (name.startsWith('.') && !name.startsWith('./$types')) {
    return relative('.', resolve(dirname(from), name));
  }
  return null;
}

function wrong(from: string, name: string): string | null {
  const layer = layerOf(from);
  if (layer === null) return `${from} belongs to no layer`;
  const to = target(from, name);
  if (to === null) {
    const rule = packages.find(([pattern]) => pattern.test(name));
    if (!rule) return `${from} imports ${name}, which no layer may import`;
    return rule[1].includes(layer) ? null : `${from} imports ${name}, which is for ${rule[1].join(', ')}`;
  }
  if (!to.startsWith('src/')) {
    return /^drizzle\//.test(to) || /\.(ttf|typ|css)(\?.*)?$/.test(to)
      ? null
      : `${from} imports ${to}, outside src`;
  }
  const other = layerOf(/\.(ts|js|svelte|css)$/.test(to) ? to : `${to}.ts`);
  if (other === layer || (other !== null && mayImport[layer].includes(other))) return null;
  return `${layer} may not import ${other ?? 'this'}: ${from} imports ${name}`;
}

describe('the layers', () => {
  it('import only downward, and each package only where it belongs', () => {
    const found = files
      .filter((path) => !isTest(path))
      .flatMap((path) => importsOf(path).map((name) => wrong(path, name)))
      .filter((complaint) => complaint !== null);
    expect(found).toEqual([]);
  });

  it('are read rightly by this test', () => {
    const lines = [
      `import { and } from 'drizzle-orm';`,
      `import type {\n  A\n} from "../a.ts";`,
      `export { b } from './b';`,
      `import 'c';`,
      `const d = await import('d');`
    ];
    const names = lines.flatMap((line) => [...line.matchAll(importing)].map((m) => m[1] ?? m[2]));
    expect(names).toEqual(['drizzle-orm', '../a.ts', './b', 'c', 'd']);
    const from = 'src/lib/domain/boards/board.ts';
    expect(wrong(from, '../../server/settings.ts')).toContain('domain may not import settings');
    expect(wrong(from, 'uuidv7')).toContain('which is for');
    expect(wrong('src/lib/ui/kit/Field.svelte', '$lib/server/usecases/app')).toContain('ui may not import');
    expect(wrong('src/routes/+page.server.ts', '$lib/server/store/boards')).toContain('routes may not');
    expect(wrong(from, '../incidents/incident.ts')).toBeNull();
  });

  it('let Node run the domain as it is: relative imports with their ending', () => {
    const found = files
      .filter((path) => layerOf(path) === 'domain' && !isTest(path))
      .flatMap((path) => importsOf(path).map((name) => [path, name] as const))
      .filter(([, name]) => !/^\.{1,2}\/.*\.ts$/.test(name));
    expect(found).toEqual([]);
  });
});

describe('the files', () => {
  it('have at most 250 lines, but for messages and data', () => {
    const data =
      /^src\/lib\/(i18n|domain\/(job-analysis|exports)\/wording|domain\/examples|server\/text\/concepts)\//;
    const found = files
      .filter((path) => !data.test(path))
      .map((path) => ({ path, lines: source(path).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 250);
    expect(found).toEqual([]);
  });

  it('are in no folder named after nothing', () => {
    expect(files.filter((path) => /\/(utils?|helpers?|misc|common)[./]/.test(path))).toEqual([]);
  });

  it('ask nothing of other hosts', () => {
    // Names of formats, and names that never lead anywhere.
    const harmless =
      /^https?:\/\/(www\.w3\.org|schemas\.|purl\.org|localhost|127\.0\.0\.1|[\w.-]*(example|invalid)\b|\$\{)/;
    const found = files
      .filter((path) => !isTest(path))
      .flatMap((path) => {
        const addresses =
          source(path).match(/https?:\/\/[^\s'"`)<>]*|(?:url\(|src="|href=")['"]?\/\/[^\s'")]+/g) ?? [];
        return addresses.filter((address) => !harmless.test(address)).map((address) => `${path}: ${address}`);
      });
    expect(found).toEqual([]);
  });
});

type Messages = { [key: string]: unknown };

/** Every message with its path: what it is, and what it says when it can be said with made-up values. */
function flatten(messages: Messages, path = ''): Map<string, { kind: string; text: string | null }> {
  const flat = new Map<string, { kind: string; text: string | null }>();
  for (const [key, value] of Object.entries(messages)) {
    const name = path ? `${path}.${key}` : key;
    if (typeof value === 'string') flat.set(name, { kind: 'sentence', text: value });
    else if (typeof value === 'function') flat.set(name, { kind: 'function', text: say(value as Say) });
    else if (value !== null && typeof value === 'object') {
      for (const [inner, message] of flatten(value as Messages, name)) flat.set(inner, message);
    } else flat.set(name, { kind: typeof value, text: '' });
  }
  return flat;
}

type Say = (...values: unknown[]) => unknown;

function say(message: Say): string | null {
  for (const value of [3, 'x', {}]) {
    try {
      const said = message(value, value, value);
      if (typeof said === 'string') return said;
    } catch {
      // Wants another kind of value.
    }
  }
  return null;
}

describe('the messages', () => {
  const modules = import.meta.glob<Messages>(['../src/lib/i18n/*.ts', '!../src/lib/i18n/*.svelte.ts'], {
    eager: true
  });
  const all = Object.values(modules).flatMap((module) =>
    Object.entries(module).filter(([name]) => name.endsWith('Messages'))
  ) as [string, { nl: Messages; en: Messages }][];

  it('are found', () => expect(all.length).toBeGreaterThan(5));

  it.each(all)('%s: the same keys in both languages, and none empty', (_, { nl, en }) => {
    const [dutch, english] = [flatten(nl), flatten(en)];
    expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
    for (const [key, { kind, text }] of dutch) {
      const other = english.get(key);
      expect({ key, kind: other?.kind }).toEqual({ key, kind });
      for (const said of [text, other?.text]) if (said !== null) expect(said?.trim(), key).not.toBe('');
    }
  });

  it.each(all)('%s: nothing is left untranslated', (_, { nl, en }) => {
    const english = flatten(en);
    const same = [...flatten(nl)].filter(
      ([key, { text }]) => text !== null && text.split(/\s+/).length >= 4 && english.get(key)?.text === text
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });
});

describe('the settings', () => {
  const page = source('docs/settings.md');

  it.each(settingNames)('%s is explained in docs/settings.md', (name) => {
    expect(page).toContain(`\`${name}\``);
  });

  it('are all that the application reads from its environment', () => {
    const read = files
      .filter((path) => !isTest(path))
      .flatMap((path) => [...source(path).matchAll(/\benv\.([A-Z_]+)/g)].map(([, name = '']) => name));
    expect([...new Set(read)].filter((name) => !(settingNames as readonly string[]).includes(name))).toEqual(
      []
    );
  });
});
