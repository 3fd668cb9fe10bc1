// npm run check: types, lint and format.
import './lib/node-version.js';
import { check } from './lib/check.js';

process.exit((await check()).length === 0 ? 0 : 1);
