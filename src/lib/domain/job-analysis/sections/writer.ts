import type { Findings } from '../findings.ts';
import type { Statements } from '../statements.ts';
import type { Wording } from '../wording/nl.ts';

/** What every section is written with. */
export interface Writer {
  found: Findings;
  wording: Wording;
  make: Statements;
}
