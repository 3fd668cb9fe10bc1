// npm start: builds when something changed, migrates, and serves.
import './lib/node-version.js';
import { pathToFileURL } from 'node:url';
import { buildIfChanged } from './lib/build.js';
import { fail, readOptions } from './lib/options.js';
import { addresses, serve } from './lib/serve.js';

const { host, port } = readOptions('npm start', 'Starts Voorval.');

if (!(await buildIfChanged())) fail('The application could not be built; the reason is above.');

/** @returns {Promise<import('./lib/serve.js').Handler>} */
const loadHandler = async () => (await import(pathToFileURL('build/handler.js').href)).handler;

try {
  await serve(host, port, loadHandler);
} catch (error) {
  fail(explain(error));
}

const [here, ...others] = process.env.ORIGIN ? [process.env.ORIGIN] : addresses(host, port);
console.log(`\nVoorval is ready: ${here}`);
if (others.length > 0) console.log(`On the same network: ${others.join('  ')}`);

/** @param {unknown} error */
function explain(error) {
  if (!(error instanceof Error)) return `Voorval could not start: ${String(error)}`;
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use already. Stop what uses it, or choose another: npm start -- --port ${port + 1}`;
  }
  if (code === 'EACCES') return `Port ${port} may not be used by this account. Choose one above 1023.`;
  if (code === 'EADDRNOTAVAIL') return `This machine has no address ${host}. Change the setting HOST.`;
  if (code === 'ECONNREFUSED') return 'The database does not answer. Look at the setting DATABASE_URL.';
  // A setting that makes no sense says so in a sentence; anything else needs its stack.
  return error.name === 'Error' && code === undefined ? error.message : (error.stack ?? error.message);
}
