import type { Block } from '../../document.ts';
import { areaList, areasOf, headingsOf } from '../writing/areas.ts';
import { list, paragraph, type Format, type Part } from '../writing/format.ts';
import { asked } from '../writing/open.ts';
import { requirement } from '../writing/phrases.ts';
import { quotes } from '../writing/quotes.ts';
import { asSentence, bare, lowerFirst } from '../writing/text.ts';
import {
  factLines,
  factSentences,
  factStatement,
  fromCategories,
  type FormatWriter
} from '../writing/writer.ts';
import { en } from './en.ts';
import { nl, type ReferenceFunctionWording } from './nl.ts';

const wordings = { nl, en };

/** The reference function after the INretail model: seven headings, nine viewpoints (job-analysis page, section 4). */
export const referenceFunction: Format = {
  layout: 'sheet',
  kind: { nl: 'Referentiefunctie (INretail-model)', en: 'Reference function (INretail model)' },
  write(writer, at) {
    const t = wordings[writer.language];
    const { workshop } = writer.found.evidence;
    const [code] = factLines(writer, 'code');
    const [issuer = workshop.title] = factLines(writer, 'issuer');
    const part = (key: keyof typeof t.parts, blocks: Block[]): Part => ({ key, title: t.parts[key], blocks });
    return {
      subtitle: t.subtitle,
      lines: [
        ...(code === undefined ? [] : [t.code(code)]),
        t.issued(issuer, writer.wording.format.date(at))
      ],
      parts: [
        part('purpose', purpose(writer)),
        part('reportsTo', [paragraph([factStatement(writer, 'reportsTo', 'reportsTo', asSentence)])]),
        part('resultAreas', resultAreas(writer)),
        part('complexity', complexity(writer)),
        part('autonomy', autonomy(writer)),
        part('risk', risk(writer)),
        part('physical', [paragraph([factStatement(writer, 'physical', 'physical', asSentence)])])
      ]
    };
  }
};

const wordingOf = ({ language }: FormatWriter) => wordings[language];
const heading = (writer: FormatWriter, key: keyof ReferenceFunctionWording['viewpoints']): Block => ({
  kind: 'heading',
  key: `heading/${key}`,
  text: wordingOf(writer).viewpoints[key]
});

function purpose(writer: FormatWriter): Block[] {
  const { found, make, common } = writer;
  const aim = found.evidence.workshop.aim.trim();
  const areas = headingsOf(areasOf(writer));
  const say =
    aim === '' ? make.none('purpose/aim', common.missing.aim) : make.manual('purpose/aim', asSentence(aim));
  const said =
    areas.length === 0
      ? []
      : [
          fromCategories(
            writer,
            'purpose/areas',
            wordingOf(writer).areas(areas.map((area) => lowerFirst(bare(area.heading)))),
            areas.flatMap((area) => area.tasks)
          )
        ];
  return [paragraph([say, ...said])];
}

function resultAreas(writer: FormatWriter): Block[] {
  const areas = areasOf(writer);
  const { make, common } = writer;
  if (areas.length === 0)
    return [{ kind: 'empty', statement: make.none('resultAreas/none', common.areas.none) }];
  const lists = areas.map((area, i) => areaList(writer, 'resultAreas', area, i));
  return areas.every((area) => area.provisional)
    ? [paragraph([make.template('resultAreas/provisional', common.areas.provisional)]), ...lists]
    : lists;
}

function complexity(writer: FormatWriter): Block[] {
  const { found, make, common } = writer;
  const t = wordingOf(writer);
  const tasks = found.tasks.filter((task) => task.incidents.length > 0);
  const areas = areasOf(writer).filter((area) => area.tasks.length > 0).length;
  const work: Block[] =
    tasks.length === 0
      ? [{ kind: 'empty', statement: make.none('complexity/none', common.areas.none) }]
      : [
          paragraph([
            fromCategories(writer, 'complexity/variety', t.variety(tasks.length, areas), tasks),
            make.template('complexity/situations', t.situations)
          ]),
          list(
            'complexity/circumstances',
            quotes(writer, 'complexity', tasks, { polarity: null, field: 'circumstances', most: 3 })
          )
        ];
  const means = factSentences(writer, 'complexity', ['tools', 'languages', 'kpi']);
  const known = asked(writer).filter((one) => one.competencyKind === 'knowledge');
  return [
    heading(writer, 'heterogeneity'),
    ...work,
    paragraph(means),
    heading(writer, 'knowledge'),
    paragraph(factSentences(writer, 'complexity/knowledge', ['education', 'training', 'experience'])),
    ...(known.length === 0
      ? [
          {
            kind: 'empty',
            statement: make.none('complexity/knowledge/none', common.missing.knowledge)
          } as const
        ]
      : [
          paragraph([make.template('complexity/knowledge/intro', t.knowledge)]),
          list(
            'complexity/knowledge/list',
            known.map((one) => requirement(writer, 'complexity/knowledge', one))
          )
        ])
  ];
}

function autonomy(writer: FormatWriter): Block[] {
  const t = wordingOf(writer);
  const leads = factStatement(writer, 'autonomy', 'supervises', (value) =>
    t.none.test(value) ? writer.common.notApplicable : asSentence(value)
  );
  return [
    heading(writer, 'autonomy'),
    paragraph(factSentences(writer, 'autonomy', ['decisions', 'procedures'])),
    heading(writer, 'internalContacts'),
    paragraph([factStatement(writer, 'autonomy', 'contactsInternal', asSentence)]),
    heading(writer, 'leadership'),
    paragraph([leads])
  ];
}

function risk(writer: FormatWriter): Block[] {
  const { found, make, common } = writer;
  const t = wordingOf(writer);
  const contacts = factStatement(writer, 'risk', 'contactsExternal', asSentence);
  const introduced = make.template('risk/damage', t.damage);
  const damage = quotes(writer, 'risk', found.tasks, {
    polarity: 'ineffective',
    field: 'consequences',
    most: 5
  });
  const demanded = asked(writer).filter(
    (one) => one.competencyKind === 'ability' || one.competencyKind === 'other'
  );
  const labels = demanded.map((one) => lowerFirst(bare(one.category.label)));
  const special = [
    ...(demanded.length === 0 ? [] : [fromCategories(writer, 'risk/demands', t.demands(labels), demanded)]),
    ...(factLines(writer, 'confidentiality').length === 0
      ? []
      : factSentences(writer, 'risk', ['confidentiality']))
  ];
  return [
    heading(writer, 'externalContacts'),
    paragraph([contacts]),
    heading(writer, 'damage'),
    ...(damage.length === 0
      ? [{ kind: 'empty', statement: make.none('risk/damage/none', common.missing.damage) } as const]
      : [paragraph([introduced]), list('risk/damage/list', damage)]),
    heading(writer, 'specialDemands'),
    paragraph(special.length === 0 ? [make.none('risk/demands/none', t.noDemands)] : special)
  ];
}
