import type { Block, Statement } from '../../document.ts';
import type { JobFactKey } from '../../job-facts.ts';
import { areasOf, headingsOf } from '../writing/areas.ts';
import { paragraph, type Format } from '../writing/format.ts';
import { asked } from '../writing/open.ts';
import { runningTasks } from '../writing/running.ts';
import { asSentence, bare, lowerFirst, upperFirst } from '../writing/text.ts';
import { factLines, factSentences, fromCategories, type FormatWriter } from '../writing/writer.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

const wordings = { nl, en };
const wordingOf = ({ language }: FormatWriter) => wordings[language];

/** So that the text stays within some 250 to 450 words. */
const most = { tasks: 6, demands: 6 } as const;

/** Answers in the words of running text. */
const told = (writer: FormatWriter, section: string, keys: JobFactKey[]): Statement[] =>
  factSentences(writer, section, keys, wordingOf(writer).told);

/**
 * The narrative job description: running text in six paragraphs (job-analysis page, section 7). One-off events are
 * no part of it: incidents speak through the tasks and competencies that the class made of them.
 */
export const narrative: Format = {
  layout: 'sheet',
  kind: { nl: 'Narratieve functieomschrijving', en: 'Narrative job description' },
  write(writer, at) {
    const t = wordingOf(writer);
    const { workshop } = writer.found.evidence;
    const [issuer = workshop.title] = factLines(writer, 'issuer');
    const blocks: Block[] = [
      paragraph(place(writer)),
      paragraph(tasks(writer)),
      paragraph(told(writer, 'way', ['procedures', 'decisions', 'tools', 'kpi'])),
      paragraph(told(writer, 'contacts', ['contactsInternal', 'contactsExternal'])),
      paragraph(demands(writer)),
      paragraph(told(writer, 'conditions', ['hours', 'physical', 'training', 'career']))
    ];
    return {
      subtitle: t.subtitle,
      lines: [`${issuer}, ${writer.wording.format.date(at)}`],
      parts: [{ key: 'narrative', title: t.title, blocks }]
    };
  }
};

/** Paragraph 1: where the job stands, and what it is for. */
function place(writer: FormatWriter): Statement[] {
  const { found, make } = writer;
  const t = wordingOf(writer);
  const aim = found.evidence.workshop.aim.trim();
  const first =
    aim === ''
      ? make.none('place/aim', t.missing.aim)
      : make.manual('place/aim', asSentence(t.aim(lowerFirst(aim))));
  const areas = headingsOf(areasOf(writer));
  const headed =
    areas.length === 0
      ? []
      : [
          fromCategories(
            writer,
            'place/areas',
            t.areas(
              writer.holder,
              areas.map((area) => lowerFirst(bare(area.heading)))
            ),
            areas.flatMap((area) => area.tasks)
          )
        ];
  return [first, ...headed, ...told(writer, 'place', ['sector', 'place', 'reportsTo'])];
}

/** Paragraph 2: the main tasks, the most important or most mentioned first. */
function tasks(writer: FormatWriter): Statement[] {
  const t = wordingOf(writer);
  const all = writer.found.tasks.filter((task) => task.incidents.length > 0);
  if (all.length === 0) return [writer.make.none('tasks/none', t.missing.tasks)];
  const main = runningTasks(writer, 'tasks', all.slice(0, most.tasks), ({ category }) =>
    bare(category.label)
  );
  const rest = all.slice(most.tasks);
  if (rest.length === 0) return main;
  const labels = rest.map((task) => bare(task.category.label));
  return [...main, fromCategories(writer, 'tasks/rest', t.other(labels), rest)];
}

/** Paragraph 5: what the job asks of a person, and what makes it difficult. */
function demands(writer: FormatWriter): Statement[] {
  const { make, same } = writer;
  const t = wordingOf(writer);
  const education = factLines(writer, 'education').length > 0 ? told(writer, 'demands', ['education']) : [];
  const all = [...asked(writer)]
    .sort((a, b) => b.incidents.length - a.incidents.length)
    .slice(0, most.demands);
  if (all.length === 0) return [...education, make.none('demands/none', t.missing.demands)];
  const labels = all.map((one) => bare(one.category.label));
  const said = fromCategories(
    writer,
    'demands/competencies',
    same ? t.demands(labels.map(lowerFirst)) : t.demandsQuoted(labels.map(upperFirst)),
    all
  );
  return [...education, said];
}
