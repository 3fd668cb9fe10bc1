import type { ExportChoices } from '../../domain/exports/material.ts';
import { exportWording } from '../../domain/exports/sheets.ts';
import { sheetNames } from '../../domain/exports/sheet.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import { dataFormats, type DataFormat } from '../../domain/exports/files.ts';
import { countMaterial, type MaterialCounts } from '../store/archive.ts';
import type { App } from './app.ts';
import { enter, mustBeAble, mustSee, type Visitor } from './enter.ts';
import { loadMaterial } from './export-material.ts';
import { fileName, type DownloadFile } from './job-analysis.ts';

export { dataFormats, type DataFormat };

const types: [ending: string, type: string][] = [
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['csv', 'text/csv; charset=utf-8'],
  ['qdc', 'application/xml'],
  ['qdpx', 'application/zip']
];

/**
 * The data of a workshop: tables, or a project or codebook of REFI-QDA.
 * @throws Refusal `not_found`, `forbidden` to participants
 */
export async function exportData(
  app: App,
  visitor: Visitor,
  code: string,
  format: DataFormat,
  choices: ExportChoices
): Promise<DownloadFile> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustBeAble(actor, 'workshop.export', workshop);
  return dataFile(app, workshop, format, choices);
}

/** The same for whoever runs the installation. */
export async function dataFile(
  app: Pick<App, 'store' | 'dataFiles' | 'now'>,
  workshop: Workshop,
  format: DataFormat,
  choices: ExportChoices,
  onProgress?: (share: number) => void
): Promise<DownloadFile> {
  const material = await loadMaterial(app.store, workshop);
  const { sheets } = exportWording(choices.language);
  const sheet = sheetNames.find((name) => format === `${name}.csv`);
  return {
    name: `${fileName(workshop.title, sheet ? sheets[sheet].title : '')}.${format.replace(/^.*\./, '')}`,
    type: types.find(([ending]) => format.endsWith(ending))?.[1] ?? 'application/octet-stream',
    body: await app.dataFiles.make({ material, choices, format, at: app.now() }, onProgress)
  };
}

/**
 * How much there is to export, to say what takes long.
 * @throws Refusal `not_found`
 */
export async function exportOverview(app: App, visitor: Visitor, code: string): Promise<MaterialCounts> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'workshop.export', workshop);
  return countMaterial(app.store, workshop.id);
}
