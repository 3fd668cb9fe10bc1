import { statementsIn } from '../blocks.ts';
import type { Block } from '../document.ts';
import type { Findings } from '../findings.ts';
import { signed } from './signed.ts';
import type { Writer } from './writer.ts';

/** Longer lists say less than their length, where they are not the only place with the incidents. */
const mostIncidents = 100;
const mostGroups = 6;

/** Appendix A: the numbered statements with the incidents they rest on. */
export function evidenceTable({ found, wording, make }: Writer, blocks: Block[]): Block[] {
  const t = wording.appendix;
  const f = wording.format;
  const supported = blocks.flatMap(statementsIn).filter((statement) => statement.evidence !== null);
  if (supported.length === 0)
    return [{ kind: 'empty', statement: make.none('evidence/none', t.noStatements) }];
  const byId = new Map(found.analysed.map((incident) => [incident.id, incident]));
  const rows = supported.flatMap(({ key, text, flag, note, evidence }) => {
    if (evidence === null || note === null) return [];
    const incidents = [...evidence.effective, ...evidence.ineffective]
      .flatMap((id) => byId.get(id) ?? [])
      .sort((a, b) => a.number - b.number);
    const { people, groups, participation } = evidence;
    return [
      {
        key,
        cells: [
          f.count(note),
          text,
          flag ?? '',
          wording.categories.peopleCell(people, participation),
          groups.length > mostGroups ? t.groups(groups.length) : groups.join(', '),
          evidence.categoryId === null && incidents.length > mostIncidents
            ? t.many(incidents.length)
            : signed(incidents)
        ]
      }
    ];
  });
  const columns = t.evidenceColumns.map((label, i) => ({
    label,
    align: i === 3 ? ('end' as const) : ('start' as const),
    wide: i === 1 || i === 5
  }));
  return [
    { kind: 'paragraph', statements: [make.template('evidence/intro', t.evidenceIntro)] },
    {
      kind: 'table',
      key: 'evidence/table',
      caption: t.evidenceCaption,
      columns,
      rows
    }
  ];
}

/** Appendix B: every analysed incident, nameless, in full. */
export function incidents({ found, wording, make }: Writer): Block[] {
  const t = wording.appendix;
  if (found.analysed.length === 0)
    return [{ kind: 'empty', statement: make.none('incidents/none', t.noIncidents) }];
  const codes = codesOf(found);
  return [
    { kind: 'paragraph', statements: [make.template('incidents/intro', t.incidentsIntro)] },
    {
      kind: 'incidents',
      incidents: found.analysed.map(({ id, number, polarity, answers }) => ({
        id,
        number,
        polarity,
        answers: { ...answers },
        codes: codes.get(id) ?? []
      }))
    }
  ];
}

function codesOf({ tasks, competencies }: Findings): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const { code, incidents } of [...tasks, ...competencies])
    for (const { id } of incidents) codes.set(id, [...(codes.get(id) ?? []), code]);
  return codes;
}
