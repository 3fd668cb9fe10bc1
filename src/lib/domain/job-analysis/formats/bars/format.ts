import { anchorCandidates } from '../../../ratings/anchor-candidates.ts';
import { anchorsFor, type Anchor, type AnchorScale } from '../../../ratings/anchors.ts';
import type { Polarity } from '../../../incidents/incident.ts';
import type { Block, ScaleBlock, Statement } from '../../document.ts';
import type { CategoryFinding } from '../../findings.ts';
import { codebookText } from '../../sections/codebook.ts';
import { empty, list, paragraph, type Format, type Part } from '../writing/format.ts';
import { incidentsToQuote, quote } from '../writing/quotes.ts';
import { bare, upperFirst } from '../writing/text.ts';
import { fromCategories, type FormatWriter } from '../writing/writer.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

const wordings = { nl, en };
const wordingOf = ({ language }: FormatWriter) => wordings[language];
const mostCandidates = 3;

/** Behaviourally anchored rating scales, one for each competency (job-analysis page, section 12). */
export const bars: Format = {
  layout: 'report',
  kind: { nl: 'Gedragsverankerde beoordelingsschalen', en: 'Behaviourally anchored rating scales' },
  write(writer, at) {
    const t = wordingOf(writer);
    const { make, found, wording } = writer;
    const dimensions = found.competencies.filter((one) => one.incidents.length > 0);
    const about: Part = {
      key: 'about',
      number: '1',
      title: t.about.title,
      blocks: [
        ...t.about.text.map((text, i) => paragraph([make.template(`about/${i + 1}`, text)])),
        paragraph([make.template('about/use', t.about.use)]),
        ...(dimensions.length === 0 ? [empty(make.none('about/none', t.none))] : [])
      ]
    };
    return {
      subtitle: t.subtitle,
      lines: [wording.title.workshop(found.evidence.workshop.title), t.made(wording.format.date(at))],
      parts: [
        about,
        ...dimensions.map((one, i): Part => ({
          key: `dimension-${one.category.id}`,
          number: String(i + 2),
          title: upperFirst(bare(one.category.label)),
          blocks: dimension(writer, one)
        }))
      ]
    };
  }
};

function dimension(writer: FormatWriter, one: CategoryFinding): Block[] {
  const t = wordingOf(writer);
  const { make, wording, found } = writer;
  const at = `dimension/${one.category.id}`;
  const definition = codebookText(one, 'definition', wording);
  const exclude = codebookText(one, 'exclude', wording);
  const label = bare(one.category.label);
  const facts: Block = {
    kind: 'facts',
    rows: [
      {
        term: t.definition,
        statement:
          definition === ''
            ? make.none(`${at}/definition`, t.noDefinition)
            : fromCategories(writer, `${at}/definition`, definition, [one])
      },
      ...(exclude === ''
        ? []
        : [{ term: t.exclude, statement: fromCategories(writer, `${at}/exclude`, exclude, [one]) }])
    ]
  };
  const general = list(
    `${at}/general`,
    (['high', 'middle', 'low'] as const).map((height) =>
      make.template(`${at}/general/${height}`, t.general[height](label))
    )
  );
  const sourceIds = new Set(one.sources.map(({ category }) => category.id));
  const scale = anchorsFor(anchorCandidates(one.incidents, sourceIds, found.evidence, new Set()));
  const placed = new Set(scale.anchors.map(({ incidentId }) => incidentId));
  const drawn = scaleBlock(writer, one, scale);
  const status = scale.complete ? t.complete : t.incomplete;
  return [
    facts,
    { kind: 'heading', key: `heading/${at}/general`, text: t.anchorOf },
    general,
    drawn,
    scale.anchors.length === 0
      ? empty(make.none(`${at}/none`, t.noAnchors))
      : paragraph([make.template(`${at}/status`, status)]),
    ...(scale.complete ? [] : candidates(writer, one, placed))
  ];
}

function scaleBlock(writer: FormatWriter, one: CategoryFinding, scale: AnchorScale): ScaleBlock {
  const t = wordingOf(writer);
  const { low, high } = scale.scale;
  const values = Array.from({ length: high - low + 1 }, (_, i) => high - i);
  return {
    kind: 'scale',
    key: `dimension/${one.category.id}/scale`,
    caption: t.caption(bare(one.category.label)),
    columns: t.columns,
    points: values.map((value) => {
      const anchors = scale.anchors
        .filter(({ mean }) => Math.round(mean) === value)
        .flatMap((anchor) => {
          const statement = anchorStatement(writer, one, anchor);
          return statement === null ? [] : [{ statement, figures: figuresOf(writer, anchor) }];
        });
      const inGap = scale.gaps.some(({ from, to }) => value >= from - 0.5 && value <= to + 0.5);
      return {
        value,
        name: t.points[value] ?? '',
        anchors,
        gap: anchors.length === 0 && inGap ? t.gap : ''
      };
    })
  };
}

function anchorStatement(
  writer: FormatWriter,
  finding: CategoryFinding,
  { incidentId }: Anchor
): Statement | null {
  const incident = finding.incidents.find(({ id }) => id === incidentId);
  return incident === undefined
    ? null
    : quote(writer, `dimension/${finding.category.id}/anchor`, { incident, finding }, 'behaviour');
}

function figuresOf(writer: FormatWriter, { mean, sd, n, retranslated, few }: Anchor): string {
  const t = wordingOf(writer);
  return [
    t.figures(mean, sd, n),
    ...(retranslated === null ? [] : [t.back(retranslated)]),
    ...(few ? [t.few] : [])
  ].join(' · ');
}

/** Behaviour without a place on the scale, for as long as the scale is not complete. */
function candidates(writer: FormatWriter, one: CategoryFinding, placed: ReadonlySet<string>): Block[] {
  const t = wordingOf(writer);
  const at = `dimension/${one.category.id}`;
  const lists = (['effective', 'ineffective'] as const).flatMap((polarity: Polarity): Block[] => {
    const items = incidentsToQuote([one], { polarity, field: 'behaviour', most: 50 })
      .filter(({ incident }) => !placed.has(incident.id))
      .slice(0, mostCandidates)
      .map((found) => quote(writer, `${at}/candidate`, found, 'behaviour'));
    const statement = writer.make.template(`${at}/candidates/${polarity}/title`, t.candidates[polarity]);
    return items.length === 0
      ? []
      : [
          {
            kind: 'list',
            key: `${at}/candidates/${polarity}`,
            title: { marker: '', statement },
            ordered: false,
            items
          }
        ];
  });
  return lists.length === 0
    ? []
    : [{ kind: 'heading', key: `heading/${at}/candidates`, text: t.candidates.title }, ...lists];
}
