import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const any = (...parts: string[]) => new RegExp(parts.join('|'));

/** In the browser's code of every page: the framework, the shell and the plainest parts of the kit. */
const base = any(
  'vite/preload-helper',
  // Not what only facilitators' pages use of it.
  'node_modules/svelte/src/internal/(?!shared/clone|client/dom/(blocks/await|elements/actions))',
  'node_modules/(clsx|esm-env|devalue|@sveltejs/kit/src)/(?!runtime/app/forms)',
  'src/routes/\\+(layout|error)\\.svelte',
  'src/lib/ui/shell/(?!PageHeader)',
  'src/lib/ui/kit/(Button|Icon|icons|Notice|Toaster|announcer|Field|TextArea|grow)\\.',
  'src/lib/i18n/(language|fill)\\.',
  'src/lib/domain/(language|workshops/(workshop|pages))\\.'
);

/** Of all pages of a participant: what surrounds them, and what keeps a text that is being typed. */
const member = any(
  'src/routes/w/\\[code\\]/\\(member\\)/(write/)?\\+layout\\.(svelte|ts)',
  'src/lib/ui/(members/(MemberShell|membership|leaving|surroundings)|live/)',
  'src/lib/ui/writing/(desk|keeper|delays|shelf|post|words|new-id)\\.',
  'src/lib/ui/kit/(Steps|Timer|countdown|StatusMark|Badge)\\.',
  'src/lib/domain/incidents/(incident|author-rules)\\.'
);

/**
 * The entry of the application names every file of every page. Short names weigh less: the framework's own come
 * from `config` too, so these have to come after them.
 */
const shortNames: Plugin = {
  name: 'short-names',
  enforce: 'post',
  config: (_, { isSsrBuild }) =>
    isSsrBuild
      ? {}
      : {
          build: {
            rolldownOptions: {
              output: {
                assetFileNames: '_app/immutable/assets/[hash:5][extname]'
              }
            }
          }
        }
};

export default defineConfig({
  plugins: [sveltekit(), shortNames],
  build: {
    // Every page would carry the list of all files of all other pages. What a page needs at first stands in its
    // HTML; what comes later finds its own files, and only has to be told of its styles.
    modulePreload: { resolveDependencies: (_file, files) => files.filter((file) => file.endsWith('.css')) },
    rolldownOptions: {
      output: {
        // Left alone, the browser's code falls apart into tiny files, which compress a sixth worse. What
        // every page needs is one file; what a participant needs to write is another, so that it also works
        // after the connection is lost.
        codeSplitting: {
          groups: [
            { name: 'base', test: base },
            { name: 'member', test: member }
          ]
        }
      }
    }
  },
  // Left unbundled, drizzle costs several times the start-up time and the idle memory.
  ssr: { noExternal: [/^drizzle-orm/] },
  test: {
    include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/contract/**/*.test.ts', 'tests/cli/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/setup/fail-on-console.ts'],
    globalSetup: ['tests/setup/databases.ts'],
    restoreMocks: true,
    // The contract tests share two cores with everything else that runs.
    testTimeout: 60_000,
    hookTimeout: 60_000
  }
});
