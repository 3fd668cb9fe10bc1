import { defaultThreshold } from '../../retranslation/round.ts';
import type { Block } from '../document.ts';
import type { Writer } from './writer.ts';

/** In section 7: what came back when other groups sorted blind, in each round. Nothing without rounds. */
export function retranslated({ found, wording, make }: Writer): Block[] {
  const t = wording.retranslation;
  const f = wording.format;
  const { rounds } = found;
  if (rounds.length === 0) return [];
  const threshold = found.evidence.workshop.settings.threshold ?? defaultThreshold;
  const notes = [
    make.template('retranslation/intro', t.intro(threshold)),
    ...(rounds.some(({ figures }) => figures.indicative)
      ? [make.template('retranslation/indicative', t.indicative)]
      : [])
  ];
  return [
    { kind: 'heading', key: 'heading/agreement-retranslation', text: t.heading },
    { kind: 'paragraph', statements: notes },
    {
      kind: 'table',
      key: 'retranslation/rounds',
      caption: t.caption,
      columns: t.columns.map((label, i) => ({
        label,
        align: i === 0 ? 'start' : 'end',
        wide: i === 0
      })),
      rows: rounds.map(({ groupNumber, round, figures }) => {
        const { kept, categories, judges, judgements, back, indicative } = figures;
        const judged = categories.filter(({ stands }) => stands !== null);
        const cards = Math.round((kept.value ?? 0) * kept.n);
        return {
          key: null,
          cells: [
            t.round(groupNumber, t.frames[round.frame], round.number),
            indicative ? t.few(judges) : f.count(judges),
            t.of(cards, kept.n, kept.value ?? 0),
            kept.interval ? t.range(kept.interval.lower, kept.interval.upper) : '',
            f.percent(back / judgements),
            t.kept(judged.filter(({ stands }) => stands).length, judged.length)
          ]
        };
      })
    }
  ];
}
