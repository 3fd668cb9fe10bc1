import { strToU8, zipSync } from 'fflate';
import type { ExportChoices, ExportMaterial } from '../../../domain/exports/material.ts';
import { pseudonymsOf } from '../../../domain/exports/pseudonyms.ts';
import { exportWording } from '../../../domain/exports/sheets.ts';
import { categoryCodes, codeXml, questionCodes } from './codes.ts';
import { guidsOf } from './guid.ts';
import { sourcesOf, userGuid, valueXml, variables, type Source, type Variable } from './sources.ts';
import { element, list, textXml, xmlHead } from './xml.ts';

const kinds: Record<Variable, 'Text' | 'Integer'> = {
  number: 'Integer',
  polarity: 'Text',
  status: 'Text',
  author: 'Text',
  authorGroup: 'Integer'
};

/** A project of REFI-QDA (.qdpx): `project.qde` and, in `sources/`, a text for each incident. */
export function projectFile(material: ExportMaterial, choices: ExportChoices): Uint8Array {
  const { xml, sources } = projectXml(material, choices);
  const files = Object.fromEntries(sources.map(({ path, text }) => [path, strToU8(text)]));
  // The same workshop gives the same file: nothing of the moment goes into it.
  return zipSync({ 'project.qde': strToU8(xml), ...files }, { mtime: material.workshop.createdAt });
}

export function projectXml(
  material: ExportMaterial,
  choices: ExportChoices
): { xml: string; sources: Source[] } {
  const { workshop, people, incidents, boards } = material;
  const wording = exportWording(choices.language);
  const { qda, columns, values } = wording;
  const guid = guidsOf(workshop.id);
  const names = pseudonymsOf(material, choices, wording.letters);
  const sources = sourcesOf(material, guid, wording, names);
  const groups = boards.flatMap(({ group }) => group ?? []);
  const written = Map.groupBy(incidents, ({ authorId }) => authorId);
  const codes = [questionCodes(guid, wording), ...categoryCodes(material, guid, wording, true)];
  const cases = people.flatMap(({ id, group }) => {
    const own = written.get(id);
    if (!own) return [];
    return [
      element(
        'Case',
        { guid: guid('case', id), name: names.author(id) },
        valueXml(guid, 'authorGroup', group),
        ...own.map((incident) => element('SourceRef', { targetGUID: guid('source', incident.id) }))
      )
    ];
  });
  const xml = element(
    'Project',
    {
      xmlns: 'urn:QDA-XML:project:1.0',
      name: workshop.title,
      origin: 'Voorval',
      creatingUserGUID: userGuid(guid, null),
      creationDateTime: new Date(workshop.createdAt).toISOString()
    },
    list('Users', [
      element('User', { guid: userGuid(guid, null), name: qda.facilitator }),
      ...groups.map((group) => element('User', { guid: userGuid(guid, group), name: values.group(group) }))
    ]),
    element('CodeBook', {}, list('Codes', codes.map(codeXml))),
    list(
      'Variables',
      variables.map((one) =>
        element('Variable', {
          guid: guid('variable', one),
          name: one === 'number' ? columns.incident : columns[one],
          typeOfVariable: kinds[one]
        })
      )
    ),
    list('Cases', cases),
    list(
      'Sources',
      sources.map((source) => source.xml)
    ),
    element('Description', {}, textXml(workshop.jobTitle))
  );
  return { xml: xmlHead + xml, sources };
}
