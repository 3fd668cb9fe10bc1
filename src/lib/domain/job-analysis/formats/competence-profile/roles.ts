import type { Block, Statement } from '../../document.ts';
import type { CategoryFinding } from '../../findings.ts';
import { headingsOf } from '../writing/areas.ts';
import { behaviours } from '../writing/behaviour.ts';
import { empty, list, paragraph } from '../writing/format.ts';
import { linkedTo } from '../writing/open.ts';
import { requirement } from '../writing/phrases.ts';
import { quotes } from '../writing/quotes.ts';
import { rolesOf, type Role } from '../writing/roles.ts';
import { runningTasks } from '../writing/running.ts';
import { bare, lowerFirst, upperFirst } from '../writing/text.ts';
import { fromCategories, type FormatWriter } from '../writing/writer.ts';
import { heading, wordingOf } from './wording.ts';

/** As in the profiles that this format follows. */
const most = { competencies: 6, behaviours: 5, consequences: 4 } as const;

/** Part 4: the roles, and of each what it does, what it asks and what is at risk. */
export function roles(writer: FormatWriter): Block[] {
  const t = wordingOf(writer);
  const { make } = writer;
  const all = rolesOf(writer);
  if (all.length === 0) return [heading('roles', t.overview), empty(make.none('roles/none', t.noRoles))];
  const overview: Block = {
    kind: 'list',
    key: 'roles/overview',
    title: null,
    ordered: true,
    items: all.map((role) => {
      const key = `roles/${role.id}/name`;
      const name = upperFirst(role.name);
      return role.provisional ? make.template(key, name) : fromCategories(writer, key, name, role.tasks);
    })
  };
  const provisional = all.every((role) => role.provisional)
    ? [paragraph([make.template('roles/provisional', t.provisional)])]
    : [];
  return [
    heading('roles', t.overview),
    ...provisional,
    overview,
    ...all.flatMap((role, i) => [
      heading(`role-${role.id}`, `${i + 1}. ${title(writer, role)}`),
      ...roleBlocks(writer, role)
    ])
  ];
}

/** "De professor als lesgever"; the job itself where it is not divided into roles. */
function title(writer: FormatWriter, role: Role): string {
  const { holder } = writer;
  const alone = role.provisional && holder.toLowerCase().endsWith(role.name.toLowerCase());
  return alone ? holder : wordingOf(writer).as(holder, lowerFirst(role.name));
}

function roleBlocks(writer: FormatWriter, role: Role): Block[] {
  const t = wordingOf(writer);
  const { make } = writer;
  const at = `roles/${role.id}`;
  const sub = (key: keyof typeof t.role) => heading(`role-${role.id}-${key}`, t.role[key], 3);
  const none = (key: string, reason: string) => empty(make.none(`${at}/${key}/none`, reason));
  if (role.tasks.length === 0) return [none('tasks', t.noTasks)];
  const described = [responsibility(writer, role), ...runningTasks(writer, at, role.tasks)];
  const linked = linkedTo(writer, role.tasks);
  const competencies = linked.filter((one) => one.competencyKind !== 'knowledge').slice(0, most.competencies);
  const among = new Set(role.tasks.flatMap((task) => task.incidents.map(({ id }) => id)));
  const shown = competencies.map((one) => competency(writer, at, one, among));
  const needed = linked
    .filter((one) => one.competencyKind === 'knowledge' || one.competencyKind === 'skill')
    .map((one) => requirement(writer, `${at}/needed`, one));
  const intro = make.template(`${at}/risk`, t.risk(lowerFirst(writer.holder)));
  const risk = quotes(writer, `${at}/risk`, role.tasks, {
    polarity: 'ineffective',
    field: 'consequences',
    most: most.consequences
  });
  return [
    sub('description'),
    paragraph(described),
    sub('competencies'),
    ...(shown.length === 0 ? [none('competencies', t.noCompetencies)] : shown),
    sub('knowledgeSkills'),
    needed.length === 0 ? none('needed', t.noKnowledge) : list(`${at}/needed/list`, needed),
    sub('risk'),
    ...(risk.length === 0
      ? [none('risk', writer.common.missing.damage)]
      : [paragraph([intro]), list(`${at}/risk/list`, risk)])
  ];
}

function responsibility(writer: FormatWriter, role: Role): Statement {
  const t = wordingOf(writer);
  const key = `roles/${role.id}/responsibility`;
  const named = headingsOf(role.areas);
  if (named.length > 0 && writer.same)
    return fromCategories(
      writer,
      key,
      t.responsible(named.map((area) => lowerFirst(bare(area.heading)))),
      named.flatMap((area) => area.tasks)
    );
  const labels = role.tasks.map((task) => bare(task.category.label));
  return fromCategories(writer, key, t.responsibleFor(labels), role.tasks);
}

/** One competency with a pool of indicators; each role takes those of its own incidents. */
function competency(
  writer: FormatWriter,
  at: string,
  one: CategoryFinding,
  among: ReadonlySet<string>
): Block {
  const key = `${at}/${one.key}`;
  const statement = fromCategories(writer, key, upperFirst(bare(one.category.label)), [one]);
  const items = behaviours(writer, key, [one], { polarity: 'effective', most: most.behaviours, among });
  return {
    kind: 'list',
    key: `${key}/list`,
    title: { marker: '', statement },
    ordered: false,
    items: items.length === 0 ? [writer.make.none(`${key}/none`, wordingOf(writer).noBehaviour)] : items
  };
}
