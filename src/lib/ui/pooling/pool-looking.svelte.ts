import { tick } from 'svelte';
import type { Category, Frame } from '$lib/domain/boards/board';
import type { Language } from '$lib/domain/language';
import { poolProgress } from '$lib/domain/pooling/advice';
import { categoryFlags } from '$lib/domain/pooling/checks';
import type { ClassDescription } from '$lib/domain/pooling/move';
import { categoriesById, groupNumbers } from '$lib/domain/pooling/pool';
import { contributorsOf, framePool, type ClassColumn, type Source } from '$lib/domain/pooling/view';
import type { Workshop } from '$lib/domain/workshops/workshop';
import type { poolingMessages } from '$lib/i18n/pooling';
import { Drag, type Held } from '../boards/drag.svelte';
import type { KeyDesk } from '../boards/keys';
import { Selection } from '../boards/selection.svelte';
import { newZone, pileZone, type Lying, type Target, type Zone } from '../boards/steps';
import type { Announcer } from '../kit/announcer.svelte';
import type { LivePool } from './live-pool.svelte';

/** The zone of what stays out of the pool; `pileZone` is what lies loose, the others are class categories. */
export const asideZone = 'aside';

export interface PoolSurroundings {
  live: LivePool;
  announcer: Announcer;
  /** In the language of the page, as it is now. */
  words: () => (typeof poolingMessages)['nl'];
  /** May this person arrange the pool now? */
  mayArrange: () => boolean;
  workshop: () => Pick<Workshop, 'jobTitle' | 'language'>;
  /** Of the page: the texts of incidents are below it. */
  address: string;
}

/** What one person looks at in the pool, holds, has chosen and has open. A card is a group category. */
export abstract class PoolLooking implements KeyDesk {
  readonly live: LivePool;
  readonly drag: Drag;
  readonly selection: Selection;
  frame = $state<Frame>('task');
  /** On a phone one of the two fits at a time. */
  side = $state<'pile' | 'categories'>('pile');
  /** The category whose texts are open. */
  reading = $state.raw<string | null>(null);
  /** The cards for which "Move to…" is open. */
  moving = $state.raw<readonly Lying[] | null>(null);
  /** The group categories that are to become a new class category, beside another one or last. */
  naming = $state.raw<{ from: string[]; label: string } | null>(null);
  /** The group categories that are to be set aside. */
  leavingOut = $state.raw<string[] | null>(null);
  /** The class category that is being described; with what was typed and could not be saved. */
  editing = $state.raw<{ id: string; draft: Partial<ClassDescription> } | null>(null);
  merging = $state.raw<string | null>(null);
  splitting = $state.raw<string | null>(null);

  view = $derived.by(() => framePool(this.live.current, this.frame));
  progress = $derived.by(() => poolProgress(this.live.current));
  contributors = $derived.by(() => contributorsOf(this.live.current));
  zones = $derived.by((): Zone[] => [
    { id: pileZone, cards: this.view.loose.flatMap(({ sources }) => sources.map(idOf)) },
    ...this.view.columns.map(({ category, sources }) => ({ id: category.id, cards: sources.map(idOf) })),
    { id: asideZone, cards: this.view.aside.map(idOf) }
  ]);
  /** Group and class categories of both frames, by id. */
  #categories = $derived.by(() => categoriesById(this.live.current));
  /** Of the class and of the groups: a task that is called like one of these may be none. */
  competencyLabels = $derived.by(() =>
    [...this.#categories.values()].filter(({ frame }) => frame === 'competency').map(({ label }) => label)
  );
  #groupOf = $derived.by(() => groupNumbers(this.live.current));
  protected around: PoolSurroundings;

  constructor(around: PoolSurroundings) {
    this.around = around;
    this.live = around.live;
    // Where everything has a place, the class's categories are what there is to see.
    if (this.view.loose.every(({ sources }) => sources.length === 0)) this.side = 'categories';
    this.selection = new Selection(() => this.zones);
    this.drag = new Drag({
      mayDrag: () => this.maySort,
      along: (lead) => this.along(lead),
      drop: (held, target) => this.drop(held, target),
      pressed: (card) => this.choose(card)
    });
  }

  abstract drop(held: Held, target: Target): void;

  get maySort(): boolean {
    return this.around.mayArrange();
  }
  protected get t() {
    return this.around.words();
  }
  get address(): string {
    return this.around.address;
  }
  /** The language that the class works in. */
  get textLanguage(): Language {
    return this.around.workshop().language;
  }

  category(id: string): Category | undefined {
    return this.#categories.get(id);
  }
  /** The number of the group that made it; null for one of the class. */
  groupOf(id: string): number | null {
    return this.#groupOf.get(id) ?? null;
  }
  column(id: string): ClassColumn | undefined {
    return this.view.columns.find(({ category }) => category.id === id);
  }
  source(id: string): Source | undefined {
    const { loose, aside, columns } = this.view;
    return [
      ...loose.flatMap(({ sources }) => sources),
      ...aside,
      ...columns.flatMap(({ sources }) => sources)
    ].find(({ category }) => category.id === id);
  }
  /** What may be the matter with a class category; for those who arrange. */
  flagsOf(column: ClassColumn) {
    if (!this.maySort) return [];
    const { jobTitle, language } = this.around.workshop();
    return categoryFlags(column, {
      incidents: this.live.current.incidents.length,
      contributors: this.contributors,
      jobTitle,
      language,
      others: this.view.columns
    });
  }
  labelOf(id: string): string {
    return this.category(id)?.label ?? '';
  }
  namesOf(ids: readonly string[]): string {
    const [first] = ids;
    return first !== undefined && ids.length === 1
      ? this.t.quoted(this.labelOf(first))
      : this.t.sources(ids.length);
  }
  zoneName(zone: string): string {
    if (zone === newZone) return this.t.newLabel[this.frame];
    if (zone === asideZone) return this.t.aside;
    return zone === pileZone ? this.t.loose : this.labelOf(zone);
  }
  zoneOf(id: string): string {
    const category = this.category(id);
    return category?.setAside != null ? asideZone : (category?.pooledInto ?? pileZone);
  }
  cardsIn(zone: string): string[] {
    return this.zones.find(({ id }) => id === zone)?.cards ?? [];
  }
  keeps(): boolean {
    return false;
  }
  say(text: string): void {
    this.around.announcer.announce(text);
  }

  /** What moves with a card: all that is chosen when it is among that, else the card alone. */
  along(lead: Lying): readonly Lying[] {
    return this.selection.has(lead) ? this.selection.cards : [lead];
  }

  choose(card: Lying, to = false): void {
    if (to) this.selection.extend(card);
    else this.selection.toggle(card);
    const { said } = this.t;
    const count = this.selection.cards.length;
    if (to) this.say(said.chosen(count));
    else this.say(said.choice(this.labelOf(card.cardId), this.selection.has(card), count));
  }

  chooseAll(zone: string): void {
    this.selection.add(this.cardsIn(zone).map((cardId) => ({ cardId, zone })));
    this.say(this.t.said.chosen(this.selection.cards.length));
  }

  stopChoosing(): void {
    this.selection.clear();
    this.selection.mode = false;
  }

  show(frame: Frame): void {
    this.drag.cancel();
    this.selection.clear();
    this.frame = frame;
  }

  /** On a phone: to the side where this zone is. */
  turnTo(zone: string): void {
    this.side = zone === pileZone || zone === asideZone ? 'pile' : 'categories';
  }

  /** Moves the focus to a card, once it lies there. */
  async focus(zone: string, cardId: string): Promise<void> {
    this.turnTo(zone);
    await tick();
    const card = `[data-zone="${CSS.escape(zone)}"] [data-card="${CSS.escape(cardId)}"] [data-face]`;
    document.querySelector<HTMLElement>(card)?.focus();
  }
}

const idOf = ({ category }: Source): string => category.id;
