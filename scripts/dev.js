// npm run dev: serves the sources as they are, and follows every change.
import './lib/node-version.js';
import { createServer } from 'vite';
import { fail, readOptions } from './lib/options.js';

const { host, port } = readOptions('npm run dev', 'Starts Voorval for development.');

try {
  const server = await createServer({ server: { host, port, strictPort: true } });
  await server.listen();
  server.printUrls();
  const stop = async () => {
    await server.close();
    // @ts-expect-error: an event of SvelteKit's, which Node's types do not know
    process.emit('sveltekit:shutdown', 'SIGTERM');
    setTimeout(() => process.exit(0), 500);
  };
  process.once('SIGTERM', () => void stop()).once('SIGINT', () => void stop());
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
