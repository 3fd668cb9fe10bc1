import type { Unit } from '../../../domain/boards/board.ts';
import type { ExportBoard, ExportIncident, ExportMaterial } from '../../../domain/exports/material.ts';
import type { Pseudonyms } from '../../../domain/exports/pseudonyms.ts';
import type { ExportWording } from '../../../domain/exports/wording/nl.ts';
import { answerFields, type AnswerField } from '../../../domain/incidents/incident.ts';
import { printable } from '../printable.ts';
import type { Guid } from './guid.ts';
import { element, textXml } from './xml.ts';

/** An incident as a document: each answer below the name of its question. */
export interface SourceText {
  text: string;
  /** In characters (Unicode code points) from 0; the end is not part of it. */
  answers: Record<AnswerField, [start: number, end: number]>;
  length: number;
}

const lengthOf = (text: string): number => [...text].length;

export function sourceText(
  { answers }: Pick<ExportIncident, 'answers'>,
  { columns }: ExportWording
): SourceText {
  let text = '';
  const places = {} as SourceText['answers'];
  for (const field of answerFields) {
    text += `${text === '' ? '' : '\n\n'}${columns[field]}\n`;
    const start = lengthOf(text);
    text += printable(answers[field]);
    places[field] = [start, lengthOf(text)];
  }
  return { text, answers: places, length: lengthOf(text) };
}

interface Coded {
  code: string;
  /** The part that it is about; null for the whole incident. */
  unit: Unit | null;
  /** The group that did it; null for what Voorval marks. */
  group: number | null;
  guid: string;
}

/** What each incident is coded with: the groups' categories, and the class's into which they were pooled. */
export function codingsOf(boards: readonly ExportBoard[], guid: Guid): Map<string, Coded[]> {
  const found = new Map<string, Coded[]>();
  for (const { group, categories, placements, units } of boards) {
    if (group === null) continue;
    const into = new Map(categories.map(({ id, pooledInto }) => [id, pooledInto]));
    const parts = new Map(units.map((unit) => [unit.id, unit]));
    for (const { incidentId, unitId, categoryId } of placements) {
      const unit = (unitId !== null && parts.get(unitId)) || null;
      const own = found.get(incidentId) ?? [];
      found.set(incidentId, own);
      for (const id of [categoryId, into.get(categoryId) ?? null]) {
        if (id === null) continue;
        const key = guid('coding', incidentId, id, group, unitId ?? '');
        const one: Coded = { code: guid('category', id), unit, group, guid: key };
        if (!own.some((other) => other.guid === one.guid)) own.push(one);
      }
    }
  }
  return found;
}

export const userGuid = (guid: Guid, group: number | null): string =>
  group === null ? guid('class') : guid('group', group);

const byPart = (coded: readonly Coded[]): [Unit | null, Coded[]][] => [
  ...Map.groupBy(coded, ({ unit }) => unit).entries()
];

/** A part of several pieces is coded in each; the first keeps the GUID. */
const inPlace = (coded: readonly Coded[], guid: Guid, i: number): Coded[] =>
  i === 0 ? [...coded] : coded.map((one) => ({ ...one, guid: guid('again', one.guid, i) }));

/** Where the pieces of a part stand in its source; null when it counts in an earlier version of the text. */
function placesOf(
  unit: Unit | null,
  { version, answers: texts }: ExportIncident,
  answers: SourceText['answers']
): [start: number, end: number][] | null {
  if (!unit || unit.version !== version) return null;
  return unit.spans.map(({ field, start, end }) => {
    const at = (index: number) => answers[field][0] + lengthOf(printable(texts[field].slice(0, index)));
    return [at(start), at(end)];
  });
}

const codingXml = ({ code, group, guid: own }: Coded, guid: Guid): string =>
  element(
    'Coding',
    { guid: own, creatingUser: userGuid(guid, group) },
    element('CodeRef', { targetGUID: code })
  );

export const variables = ['number', 'polarity', 'status', 'author', 'authorGroup'] as const;
export type Variable = (typeof variables)[number];

export const valueXml = (guid: Guid, variable: Variable, value: string | number | null): string =>
  value === null || value === ''
    ? ''
    : element(
        'VariableValue',
        {},
        element('VariableRef', { targetGUID: guid('variable', variable) }),
        typeof value === 'number'
          ? element('IntegerValue', {}, String(value))
          : element('TextValue', {}, textXml(value))
      );

export interface Source {
  xml: string;
  /** Name and content of its file. */
  path: string;
  text: string;
}

/** The incidents as sources, with what was coded in them. */
export function sourcesOf(
  { incidents, people, boards }: ExportMaterial,
  guid: Guid,
  wording: ExportWording,
  { author }: Pseudonyms
): Source[] {
  const { qda, values } = wording;
  const coded = codingsOf(boards, guid);
  const groups = new Map(people.map(({ id, group }) => [id, group]));
  return incidents.map((incident) => {
    const { text, answers, length } = sourceText(incident, wording);
    const own = guid('source', incident.id);
    const selection = (key: string, name: string, [start, end]: [number, number], codings: Coded[]) =>
      end > start && codings.length > 0
        ? element(
            'PlainTextSelection',
            {
              guid: guid('selection', incident.id, key),
              name,
              startPosition: start,
              endPosition: end,
              creatingUser: userGuid(guid, null)
            },
            ...codings.map((one) => codingXml(one, guid))
          )
        : '';
    const xml = element(
      'TextSource',
      {
        guid: own,
        name: qda.source(incident.number),
        plainTextPath: `internal://${own}.txt`,
        creatingUser: userGuid(guid, null),
        creationDateTime: incident.submittedAt === null ? null : new Date(incident.submittedAt).toISOString()
      },
      ...answerFields.map((field) =>
        selection(field, wording.columns[field], answers[field], [
          { code: guid('question', field), unit: null, group: null, guid: guid('coding', incident.id, field) }
        ])
      ),
      ...byPart(coded.get(incident.id) ?? []).map(([unit, own]) => {
        const name = qda.source(incident.number);
        const [first, ...more] = placesOf(unit, incident, answers) ?? [[0, length] as [number, number]];
        if (!unit || !first) return selection('whole', name, [0, length], own);
        return [first, ...more]
          .map((place, i) => selection(`${unit.id} ${i}`, name, place, inPlace(own, guid, i)))
          .join('');
      }),
      valueXml(guid, 'number', incident.number),
      valueXml(guid, 'polarity', values.polarity[incident.polarity]),
      valueXml(guid, 'status', values.status[incident.status]),
      valueXml(guid, 'author', author(incident.authorId)),
      valueXml(guid, 'authorGroup', groups.get(incident.authorId) ?? null)
    );
    return { xml, path: `sources/${own}.txt`, text };
  });
}
