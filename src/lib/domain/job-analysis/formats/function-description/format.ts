import type { ActivitiesBlock, Block, Statement } from '../../document.ts';
import type { CategoryFinding } from '../../findings.ts';
import { areaHeading, areasOf, headingsOf, type Area } from '../writing/areas.ts';
import { empty, list, paragraph, type Format, type Part } from '../writing/format.ts';
import { asked } from '../writing/open.ts';
import { requirement } from '../writing/phrases.ts';
import { incidentsToQuote } from '../writing/quotes.ts';
import { taskWords } from '../writing/running.ts';
import { asSentence, bare, firstSentence, lowerFirst, sameText } from '../writing/text.ts';
import {
  factLines,
  factStatement,
  fromCategories,
  fromIncident,
  type FormatWriter
} from '../writing/writer.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

const wordings = { nl, en };
const mostDirected = 3;
const mostCompetencies = 5;

/** The function description in two columns (job-analysis page, section 5). */
export const functionDescription: Format = {
  layout: 'sheet',
  kind: { nl: 'Functiebeschrijving', en: 'Function description' },
  write(writer, at) {
    const t = wordings[writer.language];
    const part = (key: keyof typeof t.parts, blocks: Block[]): Part => ({ key, title: t.parts[key], blocks });
    const { workshop } = writer.found.evidence;
    return {
      subtitle: t.subtitle,
      lines: [`${factLines(writer, 'issuer')[0] ?? workshop.title}, ${writer.wording.format.date(at)}`],
      parts: [
        part('general', general(writer)),
        part('purpose', [paragraph([purpose(writer)])]),
        part('resultAreas', activities(writer)),
        part('criteria', criteria(writer))
      ]
    };
  }
};

const wordingOf = ({ language }: FormatWriter) => wordings[language];

function general(writer: FormatWriter): Block[] {
  const t = wordingOf(writer);
  const family = factStatement(writer, 'general', 'family', t.family);
  const directed = directedAt(writer);
  return [
    paragraph([family, ...directed, factStatement(writer, 'general', 'level', t.level)]),
    paragraph([factStatement(writer, 'general', 'reportsTo', t.reportsTo)])
  ];
}

/** The result areas as people named them; before there are any, the first tasks. */
function directedAt(writer: FormatWriter): Statement[] {
  const t = wordingOf(writer);
  const areas = headingsOf(areasOf(writer));
  const tasks = writer.found.tasks.filter((task) => task.incidents.length > 0).slice(0, mostDirected);
  if (areas.length > 0)
    return [
      fromCategories(
        writer,
        'general/areas',
        t.directed(areas.map((area) => lowerFirst(bare(area.heading)))),
        areas.flatMap((area) => area.tasks)
      )
    ];
  if (tasks.length === 0) return [];
  const labels = tasks.map((task) => bare(task.category.label));
  return [fromCategories(writer, 'general/tasks', t.directedQuoted(labels), tasks)];
}

function purpose({ found, make, common }: FormatWriter): Statement {
  const aim = found.evidence.workshop.aim.trim();
  return aim === ''
    ? make.none('purpose/aim', common.missing.aim)
    : make.manual('purpose/aim', asSentence(aim));
}

function activities(writer: FormatWriter): Block[] {
  const t = wordingOf(writer);
  const areas = areasOf(writer);
  const { make, common } = writer;
  if (areas.length === 0) return [empty(make.none('resultAreas/none', common.areas.none))];
  const block: ActivitiesBlock = {
    kind: 'activities',
    key: 'resultAreas/activities',
    caption: t.caption,
    columns: t.columns,
    rows: areas.map((area, i) => {
      const heading = areaHeading(writer, 'resultAreas', area);
      const result = resultOf(writer, area);
      const steps = area.tasks.map((task) => step(writer, task));
      const none = make.none(`resultAreas/area/${area.id}/none`, t.noSteps);
      return { number: `${i + 1}.`, heading, result, steps: steps.length === 0 ? [none] : steps };
    })
  };
  return areas.every((area) => area.provisional)
    ? [paragraph([make.template('resultAreas/provisional', common.areas.provisional)]), block]
    : [block];
}

/** What an activity achieves, from an effective incident; it may not repeat the purpose of the whole job. */
function resultOf(writer: FormatWriter, area: Area): Statement {
  const t = wordingOf(writer);
  const { make, common, found } = writer;
  const key = `resultAreas/area/${area.id}/result`;
  const candidates = incidentsToQuote(area.tasks, { polarity: 'effective', field: 'consequences', most: 3 });
  if (candidates.length === 0) return make.none(key, t.noResult);
  const { aim } = found.evidence.workshop;
  const fitting = candidates.find(
    ({ incident }) => !sameText(firstSentence(incident.answers.consequences), aim)
  );
  if (fitting === undefined) return make.none(key, t.repeats);
  const { incident, finding } = fitting;
  const quote = common.quoted(firstSentence(incident.answers.consequences));
  return fromIncident(writer, key, t.result(quote), incident, finding);
}

/** A step of the process: the class's own definition where it is one sentence, else the label. */
function step(writer: FormatWriter, task: CategoryFinding): Statement {
  return fromCategories(writer, `resultAreas/${task.key}`, asSentence(taskWords(task)), [task]);
}

function criteria(writer: FormatWriter): Block[] {
  const t = wordingOf(writer);
  const { make, common } = writer;
  const heading = (key: keyof typeof t.criteria): Block => ({
    kind: 'heading',
    key: `heading/${key}`,
    text: t.criteria[key]
  });
  const level = factStatement(writer, 'criteria', 'education', asSentence);
  const all = asked(writer);
  const line = (one: CategoryFinding) => requirement(writer, 'criteria', one);
  const known = all.filter((one) => one.competencyKind === 'knowledge').map(line);
  const others = all
    .filter((one) => one.competencyKind !== 'knowledge')
    .sort((a, b) => b.incidents.length - a.incidents.length)
    .slice(0, mostCompetencies)
    .map(line);
  const listed = (key: string, items: Statement[], reason: string): Block =>
    items.length === 0 ? empty(make.none(`criteria/${key}/none`, reason)) : list(`criteria/${key}`, items);
  return [
    heading('level'),
    paragraph([level]),
    heading('knowledge'),
    listed('knowledge', known, common.missing.knowledge),
    heading('competencies'),
    listed('competencies', others, common.missing.competencies)
  ];
}
