import { linkMatrix } from '../../ratings/matrix.ts';
import { defaultCuts, type RatingScale, taskScales } from '../../ratings/scales.ts';
import { bySubject, meanOf, type RatingSummary, summaryOf } from '../../ratings/summary.ts';
import { ratingWords } from '../../ratings/words.ts';
import { anyRated, type TaskRatings } from '../../ratings/task-ratings.ts';
import type { Block, TableBlock } from '../document.ts';
import type { CategoryFinding } from '../findings.ts';
import type { Writer } from './writer.ts';

/** A mean never stands alone: with its spread and its raters; null when nobody answered on the scale. */
export function figureOf({ wording }: Pick<Writer, 'wording'>, summary: RatingSummary): string | null {
  const mean = meanOf(summary);
  return mean === null ? null : wording.ratings.figure(mean, summary.spread.sd.value, summary.n);
}

/** What the class rated of the tasks, by id; null when nobody rated any. */
export function ratedTasks({ found }: Pick<Writer, 'found'>): ReadonlyMap<string, TaskRatings> | null {
  const { ratings } = linkMatrix(found);
  return anyRated([...ratings.values()]) ? ratings : null;
}

/** The figures of one task or competency for its block: importance, frequency and so on, and whether it is critical. */
export function ratingFigures(writer: Writer, finding: CategoryFinding): string[] {
  const { found, wording } = writer;
  const t = wording.ratings;
  const words = ratingWords[wording.language].scales;
  const named = (summary: RatingSummary) => {
    const figure = figureOf(writer, summary);
    return figure === null ? [] : [t.named(words[summary.scale].name, figure)];
  };
  if (finding.category.frame === 'competency') {
    const about = bySubject(found.evidence.ratings);
    return (['importance', 'entry'] as const).flatMap((scale) =>
      named(
        summaryOf(
          scale,
          about(scale, finding.category.id).map(({ value }) => value)
        )
      )
    );
  }
  const rated = ratedTasks(writer)?.get(finding.category.id);
  if (!rated || rated.raters === 0) return [];
  return [...taskScales.flatMap((scale) => named(rated.scales[scale])), verdict(writer, rated)];
}

function verdict({ wording }: Writer, { critical, reason }: TaskRatings): string {
  const t = wording.ratings;
  const said = critical === null ? t.critical.unknown : critical ? t.critical.yes : t.critical.no;
  return `${said}: ${t.reasons[reason]}`;
}

/** The tasks side by side as the class rated them, with the rule and what is critical; E0 without ratings. */
export function taskRatingBlocks(writer: Writer): Block[] {
  const { found, wording, make } = writer;
  const t = wording.ratings;
  const rated = ratedTasks(writer);
  if (rated === null) return [{ kind: 'empty', statement: make.none('tasks/ratings', t.noTasks) }];
  const all = found.tasks.flatMap((finding) => {
    const ratings = rated.get(finding.category.id);
    return ratings ? [{ finding, ratings }] : [];
  });
  const scales = taskScales.filter((scale) => all.some(({ ratings }) => ratings.scales[scale].n > 0));
  const cuts = found.evidence.workshop.settings.rating?.cuts ?? defaultCuts;
  const critical = all
    .filter(({ ratings }) => ratings.critical === true)
    .map(({ finding }) => `${finding.code} ${finding.category.label}`);
  return [
    table(writer, scales, all),
    {
      kind: 'paragraph',
      statements: [
        make.template('tasks/rule', t.rule(cuts.importance, cuts.frequency)),
        make.template('tasks/critical', t.list(critical)),
        make.template('tasks/raters', t.who)
      ]
    }
  ];
}

function table(
  writer: Writer,
  scales: readonly RatingScale[],
  rows: readonly { finding: CategoryFinding; ratings: TaskRatings }[]
): TableBlock {
  const t = writer.wording.ratings;
  const words = ratingWords[writer.wording.language].scales;
  const cell = (summary: RatingSummary) => {
    const rwg = summary.spread.rwg.value;
    const figure = figureOf(writer, summary);
    return figure === null ? '–' : rwg === null ? figure : `${figure}, ${t.rwg(rwg)}`;
  };
  return {
    kind: 'table',
    key: 'tasks/ratings',
    caption: t.caption,
    columns: [
      { label: t.task, align: 'start', wide: true },
      ...scales.map((scale) => ({ label: words[scale].name, align: 'start' as const, wide: false })),
      { label: t.verdict, align: 'start', wide: false }
    ],
    rows: rows.map(({ finding, ratings }) => ({
      key: finding.key,
      cells: [
        `${finding.code} ${finding.category.label}`,
        ...scales.map((scale) => cell(ratings.scales[scale as keyof TaskRatings['scales']])),
        verdict(writer, ratings)
      ]
    }))
  };
}
