import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ precompress: true }),
    // A page kept on the device is shown at the addresses of several.
    paths: { relative: false },
    csp: {
      mode: 'nonce',
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
        'style-src': ['self'],
        // Kit's page template and route announcer use style attributes.
        'style-src-attr': ['unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['self'],
        'form-action': ['self'],
        'frame-ancestors': ['none']
      }
    },
    // Only where people write, and after the page has become usable: src/lib/ui/offline.
    serviceWorker: { register: false },
    typescript: {
      config: (config) => {
        config.include.push(
          '../scripts/**/*.js',
          '../workers/**/*.ts',
          '../drizzle.config.ts',
          '../playwright.config.ts'
        );
        config.exclude = config.exclude.filter(
          /** @param {string} path */ (path) => !path.includes('service-worker')
        );
        return config;
      }
    }
  }
};
