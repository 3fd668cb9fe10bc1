import type { AnswerField } from '../../incident.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import type { PrivacyFinding } from '../report.ts';
import { findIdentifiers } from './identifiers.ts';
import { findNames, type Name } from './names.ts';

/**
 * Rules P1 and P2 on all fields, reported speech included: who is named, and what makes someone known.
 * A name may be replaced by the role that its form of address tells, or else by the job's.
 */
export function findPrivacy<Field extends string = AnswerField>(
  readings: readonly (readonly [Field, Reading])[],
  lexicon: Lexicon,
  jobTitle: string
): PrivacyFinding<Field>[] {
  const ordinary = new Set(jobTitle.toLowerCase().match(/[\p{L}-]+/gu));
  for (const [, { words }] of readings)
    for (const word of words) if (word.text === word.lower) ordinary.add(word.lower);

  return readings.flatMap(([field, reading]) => {
    const { original, words } = reading;
    const identifiers = findIdentifiers(reading);
    const found: PrivacyFinding<Field>[] = identifiers.map(({ kind, start, end }) => ({
      rule: 'P2',
      kind,
      field,
      ...original(start, end),
      replacement: null
    }));
    for (const name of findNames(reading, lexicon, ordinary)) {
      const { start } = words[name.first]!;
      const last = words[name.last]!;
      const end = last.end - (last.lower.endsWith("'s") ? 2 : 0);
      if (identifiers.some((other) => start < other.end && end > other.start)) continue;
      const replacement = replacementFor(name, reading, lexicon, jobTitle.trim());
      found.push({ rule: 'P1', kind: 'name', field, ...original(start, end), replacement });
    }
    return found.sort((a, b) => a.start - b.start);
  });
}

const determined =
  /(?:^|[^\p{L}])(?:de|den|het|een|die|deze|dit|dat|onze|mijn|haar|zijn|hun|jouw|uw|the|an?|my|our|his|her|their|this|that) $/iu;

function replacementFor(
  { first, last, role }: Name,
  { text, words }: Reading,
  { data, sets }: Lexicon,
  jobTitle: string
): string | null {
  const said = role ?? jobTitle;
  const end = words[last]!.lower;
  // "De professors jas" is no Dutch: a possessive is left to the author.
  const listed = sets.firstNames.has(end) || sets.surnames.has(end);
  const possessive =
    data.genitive &&
    (end.endsWith("'s") || (first === last && !listed && sets.firstNames.has(end.slice(0, -1))));
  if (!said || possessive) return null;
  const before = text.slice(0, words[first]!.start);
  if (determined.test(before)) return said;
  const phrase = `${data.article} ${said}`;
  const startsSentence = /(?:^|[.!?…:\n])["'(\s]*$/.test(before);
  return startsSentence ? phrase[0]!.toUpperCase() + phrase.slice(1) : phrase;
}
