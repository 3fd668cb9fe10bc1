import type { ExportChoices, ExportMaterial } from './material.ts';

/** Codes for people: the same person has the same code wherever they write, and another where they judge. */
export interface Pseudonyms {
  /** An author's code, or name when that was asked for. */
  author: (id: string) => string;
  /** Someone who judged: a series of its own, in order of first judging, so that it does not lead to a name. */
  judge: (id: string | null) => string;
}

function series(letter: string, ids: Iterable<string>): Map<string, string> {
  const unique = [...new Set(ids)];
  const width = Math.max(2, String(unique.length).length);
  return new Map(unique.map((id, i) => [id, `${letter}${String(i + 1).padStart(width, '0')}`]));
}

/**
 * @param letters of authors and of judges
 */
export function pseudonymsOf(
  { people, reviews, votes, ratings }: Pick<ExportMaterial, 'people' | 'reviews' | 'votes' | 'ratings'>,
  { names }: Pick<ExportChoices, 'names'>,
  letters: { author: string; judge: string }
): Pseudonyms {
  const authors = names
    ? new Map(people.map(({ id, name }) => [id, name]))
    : series(
        letters.author,
        people.map(({ id }) => id)
      );
  const judged = [
    ...reviews.flatMap(({ source, reviewerId, at }) =>
      source === 'peer' && reviewerId !== null ? [{ id: reviewerId, at }] : []
    ),
    ...votes.map(({ voterId, at }) => ({ id: voterId, at })),
    ...ratings.map(({ participantId, at }) => ({ id: participantId, at }))
  ].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const judges = series(
    letters.judge,
    judged.map(({ id }) => id)
  );
  return {
    author: (id) => authors.get(id) ?? '',
    judge: (id) => (id === null ? '' : (judges.get(id) ?? ''))
  };
}
