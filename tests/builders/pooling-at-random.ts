import fc from 'fast-check';
import type { Frame } from '../../src/lib/domain/boards/board.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { answerProposal } from '../../src/lib/server/usecases/pool-proposals.ts';
import { arrangePool } from '../../src/lib/server/usecases/pooling.ts';
import type { Facilitator } from './people.ts';

/** What is left out of a pool, what a minority insists on, and what was proposed and put aside. */
export const somethingLeftOut = (text: fc.Arbitrary<string>) =>
  fc.record({
    aside: fc.array(fc.record({ category: fc.nat(1000), reason: text }), { maxLength: 2 }),
    minority: fc.option(fc.nat(1000)),
    dismissed: fc.option(fc.record({ first: fc.nat(1000), second: fc.nat(1000) }))
  });
type LeftOut = ReturnType<typeof somethingLeftOut> extends fc.Arbitrary<infer T> ? T : never;

/**
 * Each of these as a step that may turn out to be impossible.
 * @param made the group categories
 * @param ofClass ids of class categories
 */
export function leaveOut(
  app: App,
  { visitor }: Facilitator,
  code: string,
  { aside, minority, dismissed }: LeftOut,
  made: readonly { id: string }[],
  ofClass: Record<Frame, readonly string[]>
): (() => Promise<unknown>)[] {
  const classes = [...ofClass.task, ...ofClass.competency];
  const group = (at: number) => made[at % made.length]?.id ?? 'none';
  const move = (given: object) => () => arrangePool(app, visitor, code, given);
  const pair = dismissed && { first: group(dismissed.first), second: group(dismissed.second) };
  return [
    ...aside.map(({ category, reason }) =>
      move({ kind: 'set_aside', categoryIds: [group(category)], reason })
    ),
    ...(minority === null
      ? []
      : [
          move({
            kind: 'describe',
            id: classes[minority % classes.length] ?? 'none',
            changes: { minority: true }
          })
        ]),
    ...(pair === null ? [] : [() => answerProposal(app, visitor, code, { ...pair, answer: 'dismissed' })])
  ];
}
