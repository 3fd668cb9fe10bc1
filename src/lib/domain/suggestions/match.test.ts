import { describe, expect, it } from 'vitest';
import { prepareText } from '../../server/text/prepare.ts';
import { matchAcrossGroups, type GroupCategory } from './match.ts';

function category(group: string, label: string, incidents: string[], texts: string[] = []): GroupCategory {
  return {
    group,
    category: label,
    incidents,
    label: prepareText(label, label, 'nl'),
    texts: texts.map((text, i) => prepareText(`${group}${label}${i}`, text, 'nl'))
  };
}

describe('categories of different groups', () => {
  it('match by the incidents they share', () => {
    const found = matchAcrossGroups([
      category('A', 'uitleg', ['1', '2', '3', '4']),
      category('A', 'toetsen', ['5', '6', '7', '8']),
      category('B', 'helder zijn', ['1', '2', '3', '8']),
      category('B', 'punten', ['5', '6', '7'])
    ]);
    expect(found.map(({ first, second, relation }) => [first.category, second.category, relation])).toEqual([
      ['uitleg', 'helder zijn', 'merge'],
      ['toetsen', 'punten', 'merge']
    ]);
    expect(found[1]?.reasons).toContainEqual({ kind: 'incidents', common: 3, either: 4 });
  });

  it('match by label and by content where the incidents are others', () => {
    const found = matchAcrossGroups([
      category(
        'A',
        'leerstof uitleggen',
        ['1', '2'],
        ['De prof legde de formule uit.', 'Hij gaf een voorbeeld op het bord.']
      ),
      category(
        'A',
        'op tijd komen',
        ['3', '4'],
        ['De les begon een uur te laat.', 'Hij kwam te laat voor het examen.']
      ),
      category(
        'B',
        'uitleg geven',
        ['5', '6'],
        ['Ze legde het hoofdstuk opnieuw uit met een voorbeeld.', 'Een heldere uitleg op het bord.']
      ),
      category(
        'B',
        'stiptheid',
        ['7', '8'],
        ['De prof kwam een kwartier te laat.', 'Het examen begon te laat.']
      )
    ]);
    const best = new Map(found.map((one) => [`${one.first.category} + ${one.second.category}`, one]));
    expect(best.get('leerstof uitleggen + uitleg geven')?.relation).toBe('merge');
    expect(
      best
        .get('leerstof uitleggen + uitleg geven')
        ?.reasons.map(({ kind }) => kind)
        .toSorted()
    ).toEqual(['content', 'label']);
    expect(best.get('op tijd komen + stiptheid')?.confidence).toBeGreaterThan(0.5);
    expect(best.has('leerstof uitleggen + stiptheid')).toBe(false);
  });

  it('can be part of a larger one', () => {
    const found = matchAcrossGroups([
      category('A', 'alles', ['1', '2', '3', '4', '5', '6', '7', '8', '9']),
      category('B', 'x', ['1', '2', '3']),
      category('B', 'y', ['4', '5', '6']),
      category('B', 'z', ['7', '8', '9'])
    ]);
    expect(found.map(({ relation }) => relation)).toEqual(['parent', 'parent', 'parent']);
  });

  it('never match within a group, nor when nothing speaks for it', () => {
    expect(matchAcrossGroups([category('A', 'uitleg', ['1']), category('A', 'uitleg', ['1'])])).toEqual([]);
    expect(matchAcrossGroups([category('A', 'uitleg', ['1']), category('B', 'parkeren', ['2'])])).toEqual([]);
    expect(matchAcrossGroups([])).toEqual([]);
  });
});
