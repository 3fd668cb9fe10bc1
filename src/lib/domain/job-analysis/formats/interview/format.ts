import type { Polarity } from '../../../incidents/incident.ts';
import type { Block, Statement } from '../../document.ts';
import type { CategoryFinding } from '../../findings.ts';
import { behaviours } from '../writing/behaviour.ts';
import { empty, paragraph, type Format, type Part } from '../writing/format.ts';
import { asked } from '../writing/open.ts';
import { bare, upperFirst } from '../writing/text.ts';
import { fromCategories, type FormatWriter } from '../writing/writer.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

const wordings = { nl, en };
const wordingOf = ({ language }: FormatWriter) => wordings[language];
const mostShown = 4;

/** Behavioural interview questions for each competency, probes by STAR, and what answers show. */
export const interview: Format = {
  layout: 'report',
  kind: { nl: 'Leidraad voor een gedragsgericht interview', en: 'Guide to a behavioural interview' },
  write(writer, at) {
    const t = wordingOf(writer);
    const { make, found, wording } = writer;
    const competencies = asked(writer);
    return {
      subtitle: t.subtitle,
      lines: [wording.title.workshop(found.evidence.workshop.title), t.made(wording.format.date(at))],
      parts: [
        {
          key: 'about',
          number: '1',
          title: t.about.title,
          blocks: [
            ...t.about.text.map((text, i) => paragraph([make.template(`about/${i + 1}`, text)])),
            ...(competencies.length === 0 ? [empty(make.none('about/none', t.none))] : [])
          ]
        },
        ...competencies.map((one, i): Part => ({
          key: `competency-${one.category.id}`,
          number: String(i + 2),
          title: upperFirst(bare(one.category.label)),
          blocks: questions(writer, one)
        }))
      ]
    };
  }
};

function questions(writer: FormatWriter, one: CategoryFinding): Block[] {
  const t = wordingOf(writer);
  const { make } = writer;
  const at = `competency/${one.category.id}`;
  const label = bare(one.category.label);
  const main = fromCategories(writer, `${at}/question`, t.plain(label), [one]);
  const second = fromCategories(writer, `${at}/counter`, t.ineffective(label), [one]);
  const stars = ['situation', 'task', 'action', 'result'] as const;
  return [
    {
      kind: 'facts',
      rows: [
        { term: t.question, statement: main },
        { term: t.second, statement: second },
        ...stars.map((letter) => ({
          term: t.star[letter],
          statement: make.template(`${at}/star/${letter}`, t.probes[letter])
        }))
      ]
    },
    shown(writer, one, 'effective', t.strong, t.noStrong),
    shown(writer, one, 'ineffective', t.weak, t.noWeak)
  ];
}

/** What people did in the incidents, as an interviewer may hear it. */
function shown(
  writer: FormatWriter,
  one: CategoryFinding,
  polarity: Polarity,
  name: string,
  reason: string
): Block {
  const at = `competency/${one.category.id}/${polarity}`;
  const statement: Statement = writer.make.template(`${at}/title`, name);
  const items = behaviours(writer, at, [one], { polarity, most: mostShown });
  return {
    kind: 'list',
    key: `${at}/list`,
    title: { marker: '', statement },
    ordered: false,
    items: items.length === 0 ? [writer.make.none(`${at}/none`, reason)] : items
  };
}
