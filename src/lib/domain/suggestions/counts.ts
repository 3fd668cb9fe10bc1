import { partsOf, partsKnown } from './parts.ts';
import { countFeatures, type Counted, type FeaturesOfWords, type Vocabulary } from './vocabulary.ts';

/** What the area of a concept (care, money) counts beside the concept. */
const areaShare = 0.5;
/** Areas that say less about the subject: good and bad belong in one pile, as both polarities do. */
const areaWeights = new Map([
  ['evaluation/', 0.2],
  ['general/', 0.5],
  ['frame/', 0.5],
  ['emotion/', 0.5],
  ['attitude/', 0.5]
]);

/** The stems of a text's words, but for words that say nothing. */
export function wordCounts(vocabulary: Vocabulary): Counted {
  const list = new ListBuilder();
  for (const { stem, stop } of vocabulary.lexemes) {
    if (!stop) list.add(stem, 1);
    list.endWord();
  }
  return countFeatures(vocabulary, list.build());
}

/** Parts of all words, so that forms and compounds of a word are alike. */
export function partCounts(vocabulary: Vocabulary): Counted {
  // Numbers by first occurrence in these texts, so that what was asked before changes nothing.
  const parts = vocabulary.lexemes.map(partsOf);
  const numbers = new Int32Array(partsKnown()).fill(-1);
  const starts = new Uint32Array(parts.length + 1);
  parts.forEach((own, word) => (starts[word + 1] = starts[word]! + own.length));
  const column = new Uint32Array(starts[parts.length]!);
  let columns = 0;
  let e = 0;
  for (const own of parts) {
    for (let p = 0; p < own.length; p++) {
      const part = own[p]!;
      if (numbers[part]! < 0) numbers[part] = columns++;
      column[e++] = numbers[part]!;
    }
  }
  const weight = new Float32Array(column.length).fill(1);
  return countFeatures(vocabulary, { starts, column, weight, columns });
}

/** What the words are about, and of which area that is. */
export function conceptCounts(vocabulary: Vocabulary): Counted {
  const list = new ListBuilder();
  for (const { concepts } of vocabulary.lexemes) {
    for (const concept of concepts) {
      const area = concept.slice(0, concept.indexOf('/') + 1);
      const weight = areaWeights.get(area) ?? 1;
      list.add(concept, weight / Math.sqrt(concepts.length));
      list.add(area, (weight * areaShare) / concepts.length);
    }
    list.endWord();
  }
  return countFeatures(vocabulary, list.build());
}

/** Lists features by name, word after word. */
class ListBuilder {
  #numbers = new Map<string, number>();
  #starts = [0];
  #column: number[] = [];
  #weight: number[] = [];

  add(name: string, weight: number): void {
    const number = this.#numbers.get(name) ?? this.#numbers.size;
    this.#numbers.set(name, number);
    this.#column.push(number);
    this.#weight.push(weight);
  }

  endWord(): void {
    this.#starts.push(this.#column.length);
  }

  build(): FeaturesOfWords {
    return {
      starts: Uint32Array.from(this.#starts),
      column: Uint32Array.from(this.#column),
      weight: Float32Array.from(this.#weight),
      columns: this.#numbers.size
    };
  }
}
