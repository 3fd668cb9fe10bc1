import type { Block } from '../document.ts';
import type { EvidenceIncident } from '../evidence.ts';
import { peopleOf } from '../findings.ts';
import type { Writer } from './writer.ts';

/** Section 2: who took part, and the incidents submitted, excluded and analysed. */
export function contributors({ found, wording, make }: Writer): Block[] {
  const t = wording.contributors;
  const { evidence, analysed, excluded } = found;
  const submitted = [...analysed, ...excluded];
  const authors = submitted.map((incident) => incident.authorId);
  const people = new Set([...evidence.participants.map((p) => p.id), ...authors]).size;
  const took = make.template('contributors/took', t.took(people, evidence.groups.length));
  if (submitted.length === 0)
    return [
      { kind: 'paragraph', statements: [took] },
      { kind: 'empty', statement: make.none('contributors/submitted', t.nobody) }
    ];
  const writers = peopleOf(submitted);
  const row = (label: string, incidents: EvidenceIncident[]) => {
    const effective = incidents.filter((incident) => incident.polarity === 'effective').length;
    return {
      key: null,
      cells: [label, ...[effective, incidents.length - effective, incidents.length].map(wording.format.count)]
    };
  };
  return [
    {
      kind: 'paragraph',
      statements: [
        took,
        make.template(
          'contributors/submitted',
          t.submitted(writers, submitted.length, submitted.length / writers)
        )
      ]
    },
    {
      kind: 'table',
      key: 'contributors/incidents',
      caption: t.caption,
      columns: t.columns.map((label, i) => ({ label, align: i === 0 ? 'start' : 'end', wide: i === 0 })),
      rows: [row(t.rows.submitted, submitted), row(t.rows.excluded, excluded), row(t.rows.analysed, analysed)]
    }
  ];
}
