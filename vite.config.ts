import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  // Left unbundled, drizzle costs several times the start-up time and the idle memory.
  ssr: { noExternal: [/^drizzle-orm/] },
  test: {
    include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/contract/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/setup/fail-on-console.ts'],
    globalSetup: ['tests/setup/databases.ts'],
    restoreMocks: true,
    // The contract tests share two cores with everything else that runs.
    testTimeout: 20_000,
    hookTimeout: 20_000
  }
});
