import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * A file of the reference data that may lie beside the repository, such as `sharedData('irr/agreement.json')`;
 * null where that folder is absent, so that a test can be skipped.
 */
export function sharedData(path: string): string | null {
  const file = resolve(import.meta.dirname, '../../../shared/data', path);
  return existsSync(file) ? file : null;
}
