import { emptyDetails } from '../../domain/incidents/details.ts';
import type { EarlierText } from '../../domain/incidents/earlier.ts';
import { emptyAnswers, type Answers } from '../../domain/incidents/incident.ts';
import type { Answer, Draft, Start } from './draft.ts';
import type { Kept, Shelf } from './shelf.ts';

export const text = (behaviour: string): Answers => ({ ...emptyAnswers, behaviour });
export const blank: Start = {
  id: 'i',
  polarity: 'effective',
  answers: emptyAnswers,
  details: emptyDetails,
  revision: 0,
  earlier: []
};

export function memoryShelf(): Shelf & { kept: Map<string, Kept> } {
  const kept = new Map<string, Kept>();
  return {
    kept,
    works: true,
    read: (id) => kept.get(id) ?? null,
    write: (id, value) => void kept.set(id, value),
    remove: (id) => void kept.delete(id),
    ids: () => [...kept.keys()]
  };
}

/** Behaves as the server does; `loseAnswers` does the work and drops the answer. */
export function fakeServer(start: Answers = emptyAnswers, startRevision = 0) {
  const server = {
    answers: start,
    revision: startRevision,
    received: [] as string[],
    atOnce: 0,
    mostAtOnce: 0,
    reachable: true,
    loseAnswers: false,
    takes: 50,
    /** How long ago the text that the server has was typed, in milliseconds. */
    typedAgo: Infinity,
    send: async ({ answers, revision, age }: Draft): Promise<Answer> => {
      server.mostAtOnce = Math.max(server.mostAtOnce, ++server.atOnce);
      await new Promise((done) => setTimeout(done, server.takes));
      server.atOnce--;
      if (!server.reachable) return { kind: 'unreachable' };
      server.received.push(answers.behaviour);
      const aside = (left: Answers) => [{ id: 'e', answers: left, at: 0 }];
      let earlier: { earlier?: EarlierText[] } = {};
      if (answers.behaviour !== server.answers.behaviour) {
        if (revision !== server.revision && server.typedAgo < age) {
          const working = server.answers;
          return { kind: 'overtaken', revision: server.revision, working, earlier: aside(answers) };
        }
        if (revision !== server.revision) earlier = { earlier: aside(server.answers) };
        server.answers = answers;
        server.revision++;
      }
      return server.loseAnswers
        ? { kind: 'unreachable' }
        : { kind: 'saved', revision: server.revision, ...earlier };
    }
  };
  return server;
}
