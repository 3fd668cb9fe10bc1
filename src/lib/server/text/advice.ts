import type { Answers, Polarity } from '../../domain/incidents/incident.ts';
import { checkQuality } from '../../domain/incidents/quality/check-quality.ts';
import type { Status } from '../../domain/incidents/quality/report.ts';
import { criteria, type Judgement, type Judgements } from '../../domain/incidents/review.ts';
import type { Language } from '../../domain/language.ts';

/** One version of an incident; its text never changes. */
export interface AdvisedText {
  incidentId: string;
  version: number;
  polarity: Polarity;
  answers: Answers;
}

export interface Advised {
  judgements: Judgements;
  /** A person may be recognisable in it. */
  privacy: boolean;
}

/** Versions remembered; the largest workshops have some thousands. */
const remembered = 5000;
/** Milliseconds at a stretch: others are served in between. */
const stretch = 8;

const judgementOf: Record<Status, Judgement> = { ok: 'met', doubt: 'partly', fail: 'not' };

/** What the writing advice makes of texts that were handed in; worked out once for each version. */
export class Advice {
  #known = new Map<string, Advised>();

  /** In the order of the texts. */
  async on(texts: readonly AdvisedText[], language: Language, jobTitle: string): Promise<Advised[]> {
    const made: Advised[] = [];
    let began = performance.now();
    for (const { incidentId, version, polarity, answers } of texts) {
      const key = `${incidentId} ${version} ${language} ${jobTitle}`;
      let advised = this.#known.get(key);
      if (!advised) {
        const { criteria: statuses, privacy } = checkQuality({ ...answers, polarity, jobTitle, language });
        const judged = criteria.map((criterion) => [criterion, judgementOf[statuses[criterion]]]);
        advised = { judgements: Object.fromEntries(judged) as Judgements, privacy: privacy.length > 0 };
        this.#keep(key, advised);
      }
      made.push(advised);
      if (performance.now() - began > stretch) {
        await new Promise((next) => setImmediate(next));
        began = performance.now();
      }
    }
    return made;
  }

  #keep(key: string, advised: Advised): void {
    this.#known.set(key, advised);
    const [oldest] = this.#known.keys();
    if (this.#known.size > remembered && oldest !== undefined) this.#known.delete(oldest);
  }
}
