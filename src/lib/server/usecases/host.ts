import { existsSync } from 'node:fs';
import type { ExportChoices } from '../../domain/exports/material.ts';
import type { DocumentFormat, ReportFormat } from '../../domain/job-analysis/document.ts';
import type { Account } from '../../domain/people/people.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import { readCode } from '../auth/secrets.ts';
import type { Settings } from '../settings.ts';
import { allAccounts } from '../store/accounts.ts';
import { allWorkshops, findWorkshopByCode } from '../store/workshops.ts';
import type { App } from './app.ts';
import { archiveFile } from './archive.ts';
import { dataFile, type DataFormat } from './exporting.ts';
import { fileOf, type DownloadFile } from './job-analysis.ts';
import { startApp } from './start.ts';

// What whoever runs the installation does from the terminal: nobody asks for permission there.

/** Why the database of the installation cannot be used. */
export type HostTrouble = 'no_database' | 'unreachable';

export class HostProblem extends Error {
  readonly trouble: HostTrouble;
  readonly database: string;

  constructor(trouble: HostTrouble, database: string) {
    super(trouble);
    this.name = 'HostProblem';
    this.trouble = trouble;
    this.database = database;
  }
}

/**
 * The application on the database that the server uses; standard output stays free.
 * @throws HostProblem when there is no such database: a command never makes one
 */
export async function openHost(settings: Settings): Promise<App> {
  const { databaseUrl } = settings;
  const remote = /^postgres(ql)?:\/\//.test(databaseUrl);
  // Not the password.
  const said = remote ? databaseUrl.replace(/\/\/[^@/]*@/, '//') : databaseUrl;
  if (!remote && !existsSync(databaseUrl)) throw new HostProblem('no_database', said);
  try {
    return await startApp({ ...settings, logLevel: 'silent', textModel: null }, 'drizzle');
  } catch {
    throw new HostProblem('unreachable', said);
  }
}

export const listWorkshops = (app: App): Promise<Workshop[]> => allWorkshops(app.store);
export const listAccounts = (app: App): Promise<Account[]> => allAccounts(app.store);

/** @returns null when no workshop has this join code */
export const workshopWithCode = (app: App, code: string): Promise<Workshop | null> =>
  findWorkshopByCode(app.store, readCode(code));

export interface ReportChoice {
  template: DocumentFormat;
  format: ReportFormat;
  language: ExportChoices['language'];
}

export const reportFile = (
  app: App,
  workshop: Workshop,
  { template, format, language }: ReportChoice
): Promise<DownloadFile> => fileOf(app, workshop, { format: template, language }, format);

/** @param format `json` is the archive */
export const workshopFile = (
  app: App,
  workshop: Workshop,
  format: DataFormat | 'json',
  choices: ExportChoices,
  onProgress?: (share: number) => void
): Promise<DownloadFile> =>
  format === 'json' ? archiveFile(app, workshop) : dataFile(app, workshop, format, choices, onProgress);

export { importArchive } from './archive.ts';
