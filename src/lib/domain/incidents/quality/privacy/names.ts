import type { Lexicon } from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import { signsOf } from './signs.ts';

/** A person's name: first and last word, as indices of the reading. */
export interface Name {
  first: number;
  last: number;
  /** The role that the form of address tells: "dokter" of "Dr. Peeters"; null when it tells none. */
  role: string | null;
}

/** Between initials or particles and the family name. */
const beforeSurname = /^(?: +|\. ?| ?'|\/)$/;
const abbreviations = /^(?:us|uk|eu|nv|bv|vs|dc|pc|tv|am|pm)$/;

/**
 * Rule P1: words that seem to name a person. Sure signs are a form of address, initials, a known first or
 * family name, a family name's particle; two unknown words with capitals inside a sentence are a guess,
 * which gives way to any sign of a place, a subject or an institution.
 *
 * @param ordinary words that stand in small letters elsewhere in the incident, or in the job's title
 */
export function findNames(reading: Reading, lexicon: Lexicon, ordinary: ReadonlySet<string>): Name[] {
  const signs = signsOf(reading, lexicon, ordinary);
  const { words, written, lower, gap, after, spaced, capital, letter, initial, inSentence } = signs;
  const { title, known, firstName, familyName, partOfName, placed, led, acts, isSet } = signs;

  /** The index after the words from `at` on that hold; few, as nobody's name goes on for ever. */
  function past(at: number, holds: (at: number) => boolean, between: RegExp, most: number): number {
    let next = at;
    while (next < at + most && holds(next) && (next === at || between.test(gap(next)))) next++;
    return next;
  }
  /** Past `J.`, `A.B.`, `J. Th. A.`. */
  const pastInitials = (at: number) => past(at, initial, /^\. ?$/, 8);
  /** Past `van der`, `v.d.`, `v/d`. */
  const pastParticles = (at: number) => past(at, (next) => isSet(next, 'particles'), /^[ ./']{1,2}$/, 4);

  /** The last word of a name of which `at - 1` is a word already. */
  function extend(at: number, most = 5): number {
    if (most === 0 || !(spaced(at) || (initial(at - 1) && /^\. ?$/.test(gap(at))))) return at - 1;
    const surname = pastParticles(pastInitials(at));
    if (surname > at && partOfName(surname) && beforeSurname.test(gap(surname)))
      return extend(surname + 1, most - 1);
    // Beside a first name any unknown word with a capital is a family name.
    if (partOfName(at) || (capital(at) && firstName(at - 1) && !known(at) && !title(at)))
      return extend(at + 1, most - 1);
    return initial(at) && letter(at) ? at : at - 1;
  }
  const name = (first: number, last: number, role?: string): Name => ({ first, last, role: role ?? null });

  /** `prof. dr. Peeters`, `mevrouw Van den Broeck`, `Dr. A`, `meneer janssens`. */
  function addressed(at: number): Name | null {
    const next = past(at, title, /^\.? *$/, 4);
    const role = words
      .slice(at, next)
      .map((word) => lexicon.titles.get(word.lower))
      .find(Boolean);
    // After "the professor." a new sentence begins; after "prof." a name may follow.
    const point = gap(next).startsWith('.');
    if (next === at || next >= words.length || !/^\.? *$/.test(gap(next))) return null;
    if (point && lower(next - 1).length > 4) return null;
    const surname = pastParticles(pastInitials(next));
    if (partOfName(surname) && (surname === next || beforeSurname.test(gap(surname))))
      return name(at, extend(surname + 1), role);
    if (initial(surname - 1) && surname > next) return name(at, surname - 1, role);
    // Someone who is called X has no name already.
    if (letter(next) && !/[XYZ]/.test(written(next)) && !known(next)) return name(at, extend(next + 1), role);
    return !point && signs.plainName(next) ? name(at, next, role) : null;
  }

  /** `J. de Vries`, `A.B. Visser`, `George W. Bush`; `A Visser` and `AB Visser` only with a known family name. */
  function initialled(at: number): Name | null {
    if (initial(at - 1) && /^\.? ?$/.test(gap(at))) return null;
    const dots = pastInitials(at);
    if (dots === at) {
      const family = pastParticles(at + 1);
      const bare = /^\p{Lu}{1,3}$/u.test(written(at)) && spaced(at + 1) && !known(at);
      return bare && spaced(family) && familyName(family) ? name(at, extend(family + 1)) : null;
    }
    const surname = pastParticles(dots);
    if (!partOfName(surname) || !beforeSurname.test(gap(surname))) return null;
    const letters = words.slice(at, dots).map((word) => word.lower);
    if (abbreviations.test(letters.join(''))) return null;
    if (letters.length === 1 && isSet(at - 1, 'classifiers')) return null;
    const last = extend(surname + 1);
    return placed(at, last) ? null : name(spaced(at) && partOfName(at - 1) ? at - 1 : at, last);
  }

  /** A family name by its particle: `van der Sluis` anywhere, `Van den Broeck` and `De Smet` inside a sentence. */
  function particled(at: number): Name | null {
    const surname = pastParticles(at);
    if (surname === at || !partOfName(surname)) return null;
    const particle = words
      .slice(at, surname)
      .map((word) => word.lower)
      .join(' ');
    const inside = inSentence(at);
    const family = familyName(surname);
    const sure =
      /^(?:van der|v d)$/.test(particle) ||
      (capital(at) &&
        ((inside && /^van(?: den?)?$/.test(particle)) ||
          (/^(?:van den|de)$/.test(particle) && (inside ? family !== null : family === 'surely'))));
    return sure && !placed(at, surname) ? name(at, extend(surname + 1)) : null;
  }

  function listed(at: number): Name | null {
    const last = extend(at + 1);
    if (placed(at, last)) return null;
    const first = firstName(at);
    if (first) {
      const dated = /^ ?\d/.test(after(last));
      if (last > at) return name(at, last);
      if (!dated && !signs.inPlace(at) && (first === 'surely' || inSentence(at))) return name(at, last);
    }
    const family = familyName(at);
    if (!family || led(at)) return null;
    return inSentence(at) || family === 'surely' || acts(last + 1) ? name(at, last) : null;
  }

  /** Two or three adjacent words with capitals, of which nothing says that they are something else. */
  function capitals(at: number): Name | null {
    const last = past(at, (next) => /^\p{Lu}/u.test(written(next)), /^[ \t\u00a0]+$/, 4) - 1;
    const run = words.slice(at, last + 1).map((_, offset) => at + offset);
    if (run.length < 2 || run.length > 3 || !run.every(partOfName)) return null;
    const surnamed = run.slice(1).some((word) => familyName(word));
    if (!inSentence(at) && !surnamed && !acts(last + 1)) return null;
    // What began earlier, with words that no name has, is the title of something.
    const begun = spaced(at) && /^\p{Lu}/u.test(written(at - 1)) && inSentence(at - 1);
    return begun || placed(at, last) || led(at) ? null : name(at, last);
  }

  const names: Name[] = [];
  for (let at = 0; at < words.length; at++) {
    const found =
      addressed(at) ??
      initialled(at) ??
      (capital(at) ? listed(at) : null) ??
      particled(at) ??
      (capital(at) ? capitals(at) : null);
    if (!found || found.first <= (names.at(-1)?.last ?? -1)) continue;
    names.push(found);
    at = found.last;
  }
  return names;
}
