import { answerFields, type Answers } from '../incidents/incident.ts';
import type { DocumentEdit } from './edits.ts';

/** Shorter stretches are anyone's words. */
const fewestLetters = 12;

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s.!?;:,]+/g, ' ')
    .trim();

/** The sentences of an incident that a document may quote. */
const sentencesOf = (answers: Answers): string[] =>
  answerFields
    .flatMap((field) => answers[field].split(/(?<=[.!?;])\s+|\n+/))
    .map(plain)
    .filter((sentence) => sentence.length >= fewestLetters);

/**
 * Which edits hold words of incidents that are deleted: those of a quotation go with it, others forget the derived
 * text that they were based on where it quotes one.
 */
export function quotesIn(
  edits: readonly Pick<DocumentEdit, 'id' | 'key' | 'basis'>[],
  incidents: readonly { id: string; texts: readonly Answers[] }[]
): { gone: string[]; forget: string[] } {
  const sentences = incidents.flatMap(({ texts }) => texts.flatMap(sentencesOf));
  const about = (key: string) => incidents.some(({ id }) => key.includes(id));
  const gone = edits.filter(({ key }) => about(key)).map(({ id }) => id);
  const quoting = edits.filter(({ key, basis }) => {
    if (basis === null || basis === '' || about(key)) return false;
    const words = plain(basis);
    return sentences.some((sentence) => words.includes(sentence));
  });
  return { gone, forget: quoting.map(({ id }) => id) };
}
