import { emotionalProfile } from '../../ratings/emotional-demands.ts';
import { ratingWords } from '../../ratings/words.ts';
import type { Block } from '../document.ts';
import { figureOf } from './task-ratings.ts';
import type { Writer } from './writer.ts';

/** The emotional demands of the job as the class rated them (job-analysis page, section 13). */
export function emotions(writer: Writer): Block[] {
  const { found, wording, make } = writer;
  const t = wording.ratings.emotions;
  const words = ratingWords[wording.language].demands;
  const { demands, raters, load, resources, heavy } = emotionalProfile(found.evidence.ratings);
  if (raters === 0) return [{ kind: 'empty', statement: make.none('emotions/none', t.none) }];
  return [
    {
      kind: 'paragraph',
      statements: [
        make.template('emotions/load', t.load(load, resources)),
        ...(heavy ? [make.template('emotions/heavy', t.heavy)] : []),
        make.template('emotions/note', t.note)
      ]
    },
    {
      kind: 'table',
      key: 'emotions/demands',
      caption: t.caption,
      columns: t.columns.map((label, i) => ({
        label,
        align: i === 2 ? ('end' as const) : ('start' as const),
        wide: i === 0
      })),
      rows: demands.map(({ demand, summary }) => ({
        key: null,
        cells: [
          `${demand} ${words[demand].name}`,
          figureOf(writer, summary) ?? '–',
          wording.format.count(summary.zeros)
        ]
      }))
    }
  ];
}
