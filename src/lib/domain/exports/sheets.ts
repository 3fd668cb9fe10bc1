import type { Language } from '../language.ts';
import type { ExportChoices, ExportMaterial } from './material.ts';
import { pseudonymsOf } from './pseudonyms.ts';
import { column, sheetNames, wallClock, type Sheet, type SheetName } from './sheet.ts';
import { agreementSheet } from './sheets/agreement.ts';
import { categorySheet, codingSheet } from './sheets/codings.ts';
import { incidentSheet } from './sheets/incidents.ts';
import { judgementSheet } from './sheets/judgements.ts';
import { logSheet } from './sheets/log.ts';
import { ratingSheet } from './sheets/ratings.ts';
import { en } from './wording/en.ts';
import { nl, type ExportWording } from './wording/nl.ts';

const wordings: Record<Language, ExportWording> = { nl, en };
export const exportWording = (language: Language): ExportWording => wordings[language];

/** One table of a workshop's data, with its headings in the language asked for. */
export function makeSheet(name: SheetName, material: ExportMaterial, choices: ExportChoices): Sheet {
  const wording = wordings[choices.language];
  const people = pseudonymsOf(material, choices, wording.letters);
  switch (name) {
    case 'incidents':
      return incidentSheet(material, people, wording);
    case 'codings':
      return codingSheet(material, wording);
    case 'categories':
      return categorySheet(material, wording);
    case 'judgements':
      return judgementSheet(material, people, wording);
    case 'ratings':
      return ratingSheet(material, people, choices, wording);
    case 'agreement':
      return agreementSheet(material, wording);
    case 'log':
      return logSheet(material, people, wording);
  }
}

/** What the workbook is, and what is on each of its sheets. */
export function aboutSheet(
  { workshop, incidents, people }: ExportMaterial,
  { language, names }: ExportChoices,
  at: number
): Sheet {
  const { about, sheets } = wordings[language];
  return {
    name: 'about',
    title: about.title,
    columns: [column(about.subject, 'text', 28), column(about.said, 'long', 90)],
    rows: [
      [about.workshop, workshop.title],
      [about.job, workshop.jobTitle],
      [about.made, wallClock(at)],
      [about.counts, about.counted(incidents.length, people.length)],
      [about.names, names ? about.withNames : about.withoutNames],
      ...sheetNames.map((name) => [sheets[name].title, sheets[name].about]),
      [about.scores, about.scoresSaid],
      [about.apostrophe, about.apostropheSaid],
      [about.times, about.timesSaid]
    ]
  };
}
