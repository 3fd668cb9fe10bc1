import type { Answers, ProposalKind, Question } from '$lib/domain/boards/assisting';

interface Options {
  /** Asks the server; fails when there is no connection, or when it is given up. */
  ask: (query: URLSearchParams, signal: AbortSignal) => Promise<Response>;
  /** Tells what became of a proposal. */
  tell: (body: { kind: ProposalKind; accepted: boolean; n: number }) => Promise<unknown>;
  /** May this group be helped now? */
  on: () => boolean;
}

/** The machine, as a board asks it for proposals. */
export class Assistant {
  #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  get on(): boolean {
    return this.#options.on();
  }

  /** @returns null when it was given up, and when there is no answer */
  async ask<Q extends Question>(question: Q, signal: AbortSignal): Promise<Answers[Q['kind']] | null> {
    try {
      const response = await this.#options.ask(queryOf(question), signal);
      return response.ok ? ((await response.json()) as Answers[Q['kind']]) : null;
    } catch {
      return null;
    }
  }

  /** Remembers what became of a proposal about `n` cards or words; without a connection it is not counted. */
  answered(kind: ProposalKind, accepted: boolean, n = 1): void {
    void this.#options.tell({ kind, accepted, n }).catch(() => {});
  }
}

/** As `readQuestion` reads it. */
function queryOf(question: Question): URLSearchParams {
  const { kind } = question;
  if (question.kind === 'similar') return new URLSearchParams({ kind, card: question.cardId });
  if (question.kind === 'terms') return new URLSearchParams({ kind, category: question.categoryId });
  return new URLSearchParams({ kind, frame: question.frame });
}
