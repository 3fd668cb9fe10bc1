import { describe, expect, it } from 'vitest';
import { Refusal } from '../errors.ts';
import { checkMove } from './check-move.ts';

const id = '0199c0de-1234-7abc-8def-0123456789ab';
const refused = (move: unknown) => {
  try {
    checkMove(move);
  } catch (thrown) {
    if (thrown instanceof Refusal) return [thrown.code, thrown.field];
  }
  return null;
};

describe('a move from outside', () => {
  it('is read without what does not belong to it', () => {
    expect(checkMove({ kind: 'place', cardIds: ['i', 'i'], categoryId: 'c', extra: 1 })).toEqual({
      kind: 'place',
      cardIds: ['i'],
      categoryId: 'c',
      before: null,
      from: null
    });
    expect(checkMove({ kind: 'add_category', id, frame: 'task', label: '  Les \n geven ' })).toMatchObject({
      label: 'Les geven'
    });
    expect(
      checkMove({ kind: 'describe_category', id, changes: { position: 9, boardId: 'x', include: ' ja ' } })
    ).toEqual({ kind: 'describe_category', id, changes: { include: 'ja' }, was: {} });
  });

  it.each([
    [null, 'invalid_input', 'move'],
    [{ kind: 'explode' }, 'invalid_input', 'move'],
    [{ kind: 'place', cardIds: [''], categoryId: 'c' }, 'invalid_input', 'incident'],
    [{ kind: 'place', cardIds: [], categoryId: 'c' }, 'invalid_input', 'incident'],
    [{ kind: 'take_out', cardIds: ['i'], categoryId: 7 }, 'invalid_input', 'category'],
    [{ kind: 'merge_categories', id: 'a' }, 'invalid_input', 'into'],
    [{ kind: 'split_category', id: 'a', newId: 'mine', label: 'x' }, 'invalid_input', 'category'],
    [{ kind: 'split_category', id: 'a', newId: id, label: '', cardIds: ['i'] }, 'empty_field', 'label'],
    [{ kind: 'split_card', cardId: 'i', unitId: id, version: -1, spans: [] }, 'invalid_input', 'version'],
    [{ kind: 'split_card', cardId: 'i', unitId: id, version: 1, spans: [] }, 'invalid_input', 'spans'],
    [
      {
        kind: 'split_card',
        cardId: 'i',
        unitId: id,
        version: 1,
        spans: [{ field: 'ksaos', start: 0, end: 2 }]
      },
      'invalid_input',
      'spans'
    ],
    [{ kind: 'join_cards', cardId: 'i' }, 'invalid_input', 'into'],
    [{ kind: 'undo' }, 'invalid_input', 'step'],
    [{ kind: 'describe_category', id, changes: { colour: 'mauve' } }, 'invalid_input', 'colour'],
    [{ kind: 'add_category', id: 'mine', frame: 'task', label: 'x' }, 'invalid_input', 'category'],
    [{ kind: 'add_category', id, frame: 'both', label: 'x' }, 'invalid_input', 'frame'],
    [{ kind: 'add_category', id, frame: 'task', label: ' ' }, 'empty_field', 'label'],
    [{ kind: 'add_category', id, frame: 'task', label: 'x'.repeat(61) }, 'too_long', 'label'],
    [{ kind: 'describe_category', id, changes: { label: '' } }, 'empty_field', 'label'],
    [{ kind: 'describe_category', id, changes: { exclude: 'x'.repeat(1001) } }, 'too_long', 'exclude'],
    [
      { kind: 'describe_category', id, changes: { competencyKind: 'magic' } },
      'invalid_input',
      'competencyKind'
    ]
  ])('is refused: %j', (move, code, field) => {
    expect(refused(move)).toEqual([code, field]);
  });
});
