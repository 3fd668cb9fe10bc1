import { frames, type Category, type Frame } from '../../../domain/boards/board.ts';
import type { ExportBoard, ExportMaterial } from '../../../domain/exports/material.ts';
import type { ExportWording } from '../../../domain/exports/wording/nl.ts';
import { answerFields } from '../../../domain/incidents/incident.ts';
import type { Guid } from './guid.ts';
import { element, textXml } from './xml.ts';

export interface QdaCode {
  guid: string;
  name: string;
  description: string;
  colour: string;
  /** False for what only holds other codes. */
  codable: boolean;
  children: QdaCode[];
}

/** Far enough apart to tell neighbours by, and none too light for text. */
const colours = ['#2B4A86', '#96470F', '#0F675C', '#7A3B7A', '#8A6D00', '#A3263A', '#3F6B1F', '#00697D'];
const plain = '#5F584F';
const colourAt = (i: number) => colours[i % colours.length] ?? plain;

const byPosition = (a: Category, b: Category) => a.position - b.position;

/** What a codebook says of a category; the import reads it again. */
function description(
  { definition, include, exclude, setAside, minority }: Category,
  { include: yes, exclude: no, setAside: aside, minority: insists }: ExportWording['qda']
): string {
  return [
    definition,
    minority ? insists : '',
    setAside === null ? '' : `${aside}: ${setAside}`,
    include && `${yes}: ${include}`,
    exclude && `${no}: ${exclude}`
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The three questions, so that each part of an incident can be found again. */
export function questionCodes(guid: Guid, { qda, columns }: ExportWording): QdaCode {
  return {
    guid: guid('questions'),
    name: qda.questions,
    description: '',
    colour: plain,
    codable: false,
    children: answerFields.map((field) => ({
      guid: guid('question', field),
      name: columns[field],
      description: '',
      colour: plain,
      codable: true,
      children: []
    }))
  };
}

/**
 * Tasks and competencies: the class's categories, and below each the groups' that were pooled into it.
 * @param groups without them only the class's categories, unless there are none yet
 */
export function categoryCodes(
  { boards }: Pick<ExportMaterial, 'boards'>,
  guid: Guid,
  { qda, values }: ExportWording,
  groups: boolean
): QdaCode[] {
  const toCode = (category: Category, name: string, colour: string, children: QdaCode[]): QdaCode => ({
    guid: guid('category', category.id),
    name,
    description: description(category, qda),
    colour,
    codable: true,
    children
  });
  const ofFrame = (frame: Frame): QdaCode => {
    const own = (board: ExportBoard) =>
      board.categories.filter((one) => one.frame === frame).sort(byPosition);
    const ofClass = boards.filter(({ group }) => group === null).flatMap(own);
    const ofGroups = boards.flatMap((board) =>
      board.group === null ? [] : own(board).map((category) => ({ category, group: board.group ?? 0 }))
    );
    const below = (into: string | null, colour: (i: number) => string) =>
      ofGroups
        .filter(({ category }) => category.pooledInto === into)
        .map(({ category, group }, i) =>
          toCode(category, qda.groupCode(group, category.label), colour(i), [])
        );
    const pooled = ofClass.map((category, i) =>
      toCode(category, category.label, colourAt(i), groups ? below(category.id, () => colourAt(i)) : [])
    );
    const loose = groups || ofClass.length === 0 ? below(null, colourAt) : [];
    const apart: QdaCode = {
      guid: guid('loose', frame),
      name: qda.notPooled,
      description: '',
      colour: plain,
      codable: false,
      children: loose
    };
    return {
      guid: guid('frame', frame),
      name: values.frame[frame],
      description: '',
      colour: plain,
      codable: false,
      children: pooled.length === 0 ? loose : loose.length === 0 ? pooled : [...pooled, apart]
    };
  };
  return frames.map(ofFrame);
}

export function codeXml({ guid, name, description, colour, codable, children }: QdaCode): string {
  return element(
    'Code',
    { guid, name, isCodable: codable, color: colour },
    description === '' ? '' : element('Description', {}, textXml(description)),
    ...children.map(codeXml)
  );
}
