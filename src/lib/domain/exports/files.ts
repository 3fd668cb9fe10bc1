import { sheetNames } from './sheet.ts';

/** The files that a workshop's data are exported as. */
export const dataFormats = [
  'xlsx',
  'qdpx',
  'qdc',
  ...sheetNames.map((name) => `${name}.csv` as const)
] as const;
export type DataFormat = (typeof dataFormats)[number];
