import type { Frame } from '../../../domain/boards/board.ts';
import type { RoundCard, RoundCategory } from '../../../domain/retranslation/round.ts';
import type { Kit } from './kit.ts';
import type { defineBoards } from './boards.ts';
import type { defineWorkshops } from './workshops.ts';

/** Others sort a group's incidents blind into its categories. */
export function defineRetranslation(
  k: Kit,
  { workshop, participant }: ReturnType<typeof defineWorkshops>,
  { board }: ReturnType<typeof defineBoards>
) {
  const retranslationRound = k.table(
    'retranslation_round',
    {
      id: k.text('id').primaryKey(),
      workshopId: k
        .text('workshop_id')
        .notNull()
        .references(() => workshop.id, { onDelete: 'cascade' }),
      boardId: k
        .text('board_id')
        .notNull()
        .references(() => board.id, { onDelete: 'cascade' }),
      frame: k.text('frame').$type<Frame>().notNull(),
      number: k.int('number').notNull(),
      openedAt: k.ms('opened_at').notNull(),
      closedAt: k.ms('closed_at'),
      /** As they were when the round began. */
      categories: k.json('categories').$type<RoundCategory[]>().notNull(),
      cards: k.json('cards').$type<RoundCard[]>().notNull()
    },
    (t) => [
      k.index('retranslation_workshop_idx').on(t.workshopId),
      k.uniqueIndex('retranslation_number_idx').on(t.boardId, t.frame, t.number)
    ]
  );

  const ofRound = () => ({
    roundId: k
      .text('round_id')
      .notNull()
      .references(() => retranslationRound.id, { onDelete: 'cascade' }),
    participantId: k
      .text('participant_id')
      .notNull()
      .references(() => participant.id, { onDelete: 'cascade' })
  });

  const retranslationJudge = k.table(
    'retranslation_judge',
    { ...ofRound(), readyAt: k.ms('ready_at') },
    (t) => [
      k.primaryKey({ columns: [t.roundId, t.participantId] }),
      k.index('retranslation_judge_idx').on(t.participantId)
    ]
  );

  const retranslationAnswer = k.table(
    'retranslation_answer',
    {
      ...ofRound(),
      cardId: k.text('card_id').notNull(),
      /** One of the round's categories; null: it fits none. */
      categoryId: k.text('category_id'),
      at: k.ms('at').notNull()
    },
    (t) => [
      k.primaryKey({ columns: [t.roundId, t.participantId, t.cardId] }),
      k.index('retranslation_answer_idx').on(t.participantId)
    ]
  );

  return { retranslationRound, retranslationJudge, retranslationAnswer };
}
