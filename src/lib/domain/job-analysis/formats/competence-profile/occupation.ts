import type { Block, Statement } from '../../document.ts';
import type { CategoryFinding } from '../../findings.ts';
import { evidenceFrom } from '../../findings.ts';
import { nlqfSkills, type NlqfSkill } from '../../job-facts.ts';
import { behaviours } from '../writing/behaviour.ts';
import { empty, list, paragraph } from '../writing/format.ts';
import { requirement } from '../writing/phrases.ts';
import { quotes } from '../writing/quotes.ts';
import { asSentence, bare, lowerFirst, upperFirst } from '../writing/text.ts';
import { factSentences, fromCategories, type FormatWriter } from '../writing/writer.ts';
import { heading, wordingOf } from './wording.ts';

/** Part 2: work environment, attitude, responsibility, knowledge and skills, complexity. */
export function occupation(writer: FormatWriter): Block[] {
  const t = wordingOf(writer);
  return [
    heading('context', t.headings.context),
    ...context(writer),
    heading('attitude', t.headings.attitude),
    attitude(writer),
    heading('responsibility', t.headings.responsibility),
    paragraph(
      factSentences(writer, 'responsibility', ['decisions', 'procedures', 'reportsTo', 'supervises'])
    ),
    heading('skills', t.headings.skills),
    ...skills(writer),
    heading('complexity', t.headings.complexity),
    ...complexity(writer)
  ];
}

function context(writer: FormatWriter): Block[] {
  const { found, make } = writer;
  const facts = paragraph(factSentences(writer, 'context', ['sector', 'place', 'hours', 'tools']));
  const intro = make.template('context/situations', wordingOf(writer).situations);
  const situations = quotes(writer, 'context', found.tasks, {
    polarity: 'effective',
    field: 'circumstances',
    most: 3
  });
  return situations.length === 0
    ? [facts]
    : [facts, paragraph([intro]), list('context/circumstances', situations)];
}

/** A trait, and how it shows; without behaviour it is thin, however many incidents it has. */
function attitude(writer: FormatWriter): Block {
  const { found, make, common, same, language } = writer;
  const t = wordingOf(writer);
  const traits = found.competencies.filter(
    (one) => one.competencyKind === 'other' && one.incidents.length > 0
  );
  if (traits.length === 0) return empty(make.none('attitude/none', common.missing.other));
  const items = traits.map((one): Statement => {
    const label = lowerFirst(bare(one.category.label));
    const adjective = language === 'nl' ? /^(?:is|heeft|toont|kan) / : /^(?:is|has|shows|can) /;
    const trait = !same || adjective.test(label) ? upperFirst(label) : t.attitude(label);
    const shown = behaviourOf(writer, one);
    const said =
      shown === null
        ? t.attitudeBare(trait)
        : t.attitudeWith(trait, lowerFirst(shown), shown.startsWith(common.forExample('')));
    const statement = fromCategories(writer, `attitude/${one.key}`, asSentence(said), [one]);
    return shown === null ? { ...statement, flag: 'E1' } : statement;
  });
  return list('attitude/list', items);
}

/** The text of one indicator of this competency, made without counting as a statement of its own. */
function behaviourOf(writer: FormatWriter, finding: CategoryFinding): string | null {
  const unnumbered = { ...writer, make: { ...writer.make, derived: textOnly } };
  const [first] = behaviours(unnumbered, 'x', [finding], { polarity: 'effective', most: 1 });
  return first === undefined ? null : bare(first.text);
}

const textOnly = (key: string, text: string): Statement => ({
  key,
  text,
  origin: 'template',
  evidence: null,
  flag: null,
  note: null
});

function skills(writer: FormatWriter): Block[] {
  const { found, make } = writer;
  const t = wordingOf(writer);
  const mapped = new Map(
    found.evidence.structure.nlqf.map(({ competencyId, skill }) => [competencyId, skill])
  );
  const all = found.competencies.filter((one) => one.incidents.length > 0);
  // What is knowledge needs nobody to say so.
  const skillOf = (one: CategoryFinding): NlqfSkill | undefined =>
    mapped.get(one.category.id) ?? (one.competencyKind === 'knowledge' ? 'knowledge' : undefined);
  const blocks = nlqfSkills.flatMap((skill): Block[] => {
    const own = all.filter((one) => skillOf(one) === skill);
    return [
      heading(`skill-${skill}`, t.skills[skill], 3),
      own.length === 0
        ? empty(make.none(`skills/${skill}/none`, t.noSkill))
        : list(
            `skills/${skill}`,
            own.map((one) => requirement(writer, 'skills', one))
          )
    ];
  });
  const left = all.filter((one) => one.competencyKind === 'skill' && skillOf(one) === undefined);
  if (left.length === 0) return blocks;
  const labels = left.map((one) => bare(one.category.label));
  return [...blocks, paragraph([make.template('skills/unmapped', t.unmapped(labels))])];
}

function complexity(writer: FormatWriter): Block[] {
  const { found, make } = writer;
  const t = wordingOf(writer);
  const below = new Set(found.tasks.flatMap((task) => task.incidents));
  const hard = [...below].filter((incident) => incident.polarity === 'ineffective');
  if (hard.length === 0) return [empty(make.none('complexity/none', t.noComplicating))];
  const groups = found.tasks.flatMap((task) => task.evidence.groups);
  const counted = make.derived(
    'complexity/count',
    t.complexity(hard.length, below.size),
    evidenceFrom(found, hard, groups)
  );
  const intro = make.template('complexity/intro', t.complicating);
  const factors = quotes(writer, 'complexity', found.tasks, {
    polarity: 'ineffective',
    field: 'circumstances',
    most: 5
  });
  return [paragraph([counted, intro]), list('complexity/factors', factors)];
}
