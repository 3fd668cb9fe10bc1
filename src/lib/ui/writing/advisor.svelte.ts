import { adviceFor, openFindings, type Advice } from '../../domain/incidents/quality/field-advice.ts';
import { loadQuality, type QualityCheck } from '../../domain/incidents/quality/quality.ts';
import type { QualityReport } from '../../domain/incidents/quality/report.ts';
import { emptyAnswers, type AnswerField, type Answers } from '../../domain/incidents/incident.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import type { Text } from './draft.ts';

/** Reads one text now and then, and says at most one thing a field. It bars nothing and sends nothing. */
export class Advisor {
  /** The text that was read last: what is said is about this one. */
  read = $state.raw<Answers>(emptyAnswers);
  #text: Text | null = null;
  #report = $state.raw<QualityReport | null>(null);
  #dismissed = $state.raw<readonly string[]>([]);
  #check: QualityCheck;
  #jobTitle: string;
  #place: string;

  constructor(check: QualityCheck, id: string, jobTitle: string) {
    this.#check = check;
    this.#jobTitle = jobTitle;
    this.#place = `voorval-advice ${id}`;
    this.#dismissed = remembered(this.#place);
  }

  look(text: Text): void {
    const { answers, polarity } = text;
    this.#text = text;
    this.#report = this.#check({ ...answers, polarity, jobTitle: this.#jobTitle });
    this.read = answers;
  }

  /** One field changed by what the advice proposed. */
  lookAgain(field: AnswerField, words: string): void {
    if (this.#text) this.look({ ...this.#text, answers: { ...this.read, [field]: words } });
  }

  of(field: AnswerField): Advice | null {
    return this.#report && adviceFor(this.#report, this.read, field, this.#dismissed);
  }

  /** Puts it aside for this text. */
  dismiss({ key }: Advice): void {
    this.#dismissed = [...this.#dismissed, key];
    try {
      sessionStorage.setItem(this.#place, JSON.stringify(this.#dismissed));
    } catch {
      // Then it comes back with the next page.
    }
  }

  /** Does the text still tell who someone is, as far as lists of words can say? */
  get recognisable(): boolean {
    return this.#report !== null && openFindings(this.#report, this.read, this.#dismissed).length > 0;
  }
}

function remembered(place: string): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? '[]');
    return Array.isArray(kept) ? kept.map(String) : [];
  } catch {
    return [];
  }
}

/** Fetches the word lists of the workshop's language. */
export async function advise(id: string, { language, jobTitle }: Workshop): Promise<Advisor> {
  return new Advisor(await loadQuality(language), id, jobTitle);
}
