import type { Language } from '../../domain/language.ts';
import educationAndCare from './concepts/education-and-care.ts';
import everyday from './concepts/everyday.ts';
import society from './concepts/society.ts';
import work from './concepts/work.ts';
import { stem } from './stem.ts';

/**
 * What words are about. A lexicon of our own, as words alone do not see that "queue", "wait" and "delay" belong
 * together: some 650 concepts, named `area/concept`, each with its usual words in both languages.
 */
const lists = [work, educationAndCare, everyday, society];

type ByStem = ReadonlyMap<string, readonly string[]>;
const loaded = new Map<Language, ByStem>();

/** The concepts of each stem of a language. Takes some 50 ms the first time. */
export function conceptsByStem(language: Language): ByStem {
  let found = loaded.get(language);
  if (!found) loaded.set(language, (found = load(language)));
  return found;
}

function load(language: Language): ByStem {
  const byStem = new Map<string, string[]>();
  let concept = '';
  let own = false;
  for (const line of lists.join('\n').split('\n')) {
    if (line !== '' && !line.startsWith(' ')) {
      concept = line;
      continue;
    }
    const words = line.trim().split(' ');
    const first = words[0];
    if (first === 'en:' || first === 'nl:') {
      own = first === `${language}:`;
      words.shift();
    }
    if (own) for (const word of words) if (word) add(byStem, stem(word, language), concept);
  }
  return byStem;
}

function add(byStem: Map<string, string[]>, key: string, concept: string): void {
  const concepts = byStem.get(key);
  if (!concepts) byStem.set(key, [concept]);
  else if (!concepts.includes(concept)) concepts.push(concept);
}
