import { SvelteMap } from 'svelte/reactivity';
import { statementsIn } from '$lib/domain/job-analysis/blocks';
import type { DocumentChoice, Section } from '$lib/domain/job-analysis/document';
import {
  isHeadingKey,
  isOwnKey,
  nameOf,
  orderOf,
  sectionTitle,
  type EditKind,
  type EditPlace
} from '$lib/domain/job-analysis/edits';
import { moved, placeOf, type Direction } from '$lib/domain/job-analysis/moving';
import { newId } from '$lib/ui/writing/new-id';
import type { Drafts } from './drafts';
import {
  addKey,
  readAdd,
  type EditedText,
  type EditingHooks,
  type EditingSource,
  type OpenText
} from './open-text';
import { postEdit, type Outcome } from './post-edit';

/** What a facilitator does to the document; every change is sent at once, and can be undone. */
export class Editing {
  /** Texts that are open for typing, by key. */
  open = new SvelteMap<string, OpenText>();
  /** Whose history is looked at; '' for the whole document. */
  history = $state<string | null>(null);
  #source: () => EditingSource;
  #address: string;
  #drafts: Drafts;
  #hooks: EditingHooks;

  constructor(source: () => EditingSource, address: string, drafts: Drafts, hooks: EditingHooks) {
    this.#source = source;
    this.#address = address;
    this.#drafts = drafts;
    this.#hooks = hooks;
  }

  get choice(): DocumentChoice {
    return this.#source().choice;
  }

  /** Texts with something to decide: newer evidence, or none any more. */
  readonly waiting = $derived.by(() =>
    this.#texts()
      .filter(({ edit }) => edit && !edit.hidden && (edit.proposal !== null || edit.stale))
      .map(({ key }) => key)
  );

  head(kind: EditKind, key: string): string | null {
    return this.#source().heads[nameOf({ kind, key })] ?? null;
  }

  /** Opens what was left unsaved on this device. @returns how many texts */
  takeUp(): number {
    const drafts = this.#drafts.all();
    for (const { key, text, from } of drafts) {
      const shown = this.#textOf(key);
      const place = shown === null ? readAdd(key) : null;
      if (shown === null && !place) continue;
      this.open.set(key, { key, place, text, before: shown ?? '', from, busy: false, refused: null });
    }
    return this.open.size;
  }

  begin(key: string): void {
    if (this.open.has(key)) return;
    const text = this.#textOf(key) ?? '';
    const from = this.head(isOwnKey(key) ? 'own' : 'text', key);
    this.open.set(key, { key, place: null, text, before: text, from, busy: false, refused: null });
  }

  beginAdding(place: EditPlace): void {
    const key = addKey(place);
    if (this.open.has(key)) return;
    this.open.set(key, { key, place, text: '', before: '', from: null, busy: false, refused: null });
  }

  adding(place: EditPlace): OpenText | undefined {
    return this.open.get(addKey(place));
  }

  typed(key: string, text: string): void {
    const open = this.open.get(key);
    if (!open) return;
    this.open.set(key, { ...open, text });
    this.#drafts.keep({ key, text, from: open.from });
  }

  cancel(key: string): void {
    this.open.delete(key);
    this.#drafts.forget(key);
  }

  /** Saves what is typed; what is refused stays open, with the reason. */
  async save(key: string): Promise<void> {
    const open = this.open.get(key);
    if (!open || open.busy) return;
    if (open.text.trim() === open.before.trim()) return this.cancel(key);
    this.open.set(key, { ...open, busy: true, refused: null });
    const outcome = await this.#send(this.#changeOf(open));
    if ('done' in outcome) {
      // What was typed meanwhile is not saved yet.
      if (this.open.get(key)?.text === open.text) this.cancel(key);
      else this.open.set(key, { ...(this.open.get(key) ?? open), busy: false, from: outcome.done.id });
      const kind = open.place || isOwnKey(key) ? 'own' : 'text';
      this.#told(open.place ? 'added' : 'saved', { kind, key: outcome.done.key }, open.from, outcome.done.id);
    } else this.open.set(key, { ...(this.open.get(key) ?? open), busy: false, refused: outcome.refused });
    if ('done' in outcome || outcome.refused === 'outdated') await this.#hooks.refresh();
  }

  /** After someone else changed the same: what is typed counts, on top of theirs. */
  async saveOver(key: string): Promise<void> {
    const open = this.open.get(key);
    if (!open) return;
    this.open.set(key, { ...open, from: this.head(isOwnKey(key) ? 'own' : 'text', key) });
    await this.save(key);
  }

  hide(key: string, hidden: boolean): Promise<void> {
    const from = this.head('hidden', key);
    return this.#do(hidden ? 'hidden' : 'shown', { kind: 'hidden', key }, from, {
      what: 'hide',
      key,
      hidden,
      from
    });
  }

  canMove(key: string, by: Direction): boolean {
    const section = this.sectionOf(key);
    return section !== null && moved(section, key, by) !== null;
  }

  async move(key: string, by: Direction): Promise<void> {
    const section = this.sectionOf(key);
    const place = section && moved(section, key, by);
    if (!section || !place) return;
    const own = isOwnKey(key);
    const name = own
      ? ({ kind: 'own', key } as const)
      : ({ kind: 'order', key: orderOf(section.key) } as const);
    const from = this.head(name.kind, name.key);
    await this.#do('moved', name, from, { what: 'reorder', of: own ? key : section.key, place, from });
  }

  resolve(key: string, accept: boolean, proposal: string | null): Promise<void> {
    const from = this.head('text', key);
    return this.#do('resolved', { kind: 'text', key }, from, {
      what: 'resolve',
      key,
      accept,
      proposal,
      from
    });
  }

  restore(kind: EditKind, key: string, id: string | null): Promise<void> {
    const from = this.head(kind, key);
    return this.#do('restored', { kind, key }, from, { what: 'restore', kind, key, id, from });
  }

  sectionOf(key: string): Section | null {
    const { sections } = this.#source().document;
    return (
      sections.find(({ blocks }) => blocks.some((b) => statementsIn(b).some((one) => one.key === key))) ??
      null
    );
  }

  #texts(): EditedText[] {
    return this.#source().document.sections.flatMap(({ key, title, edit, blocks }): EditedText[] => [
      { key: sectionTitle(key), text: title, ...(edit && { edit }) },
      ...blocks.flatMap((block): EditedText[] => (block.kind === 'heading' ? [block] : statementsIn(block)))
    ]);
  }

  #textOf(key: string): string | null {
    return this.#texts().find((one) => one.key === key)?.text ?? null;
  }

  #changeOf({ key, place, text, from }: OpenText): Record<string, unknown> {
    if (place) return { what: 'add', text, place };
    const found = this.#texts().find((one) => one.key === key);
    // What is edited afresh was seen beside what is derived now.
    const basis = found?.edit ? (found.edit.derived?.text ?? null) : (found?.text ?? null);
    if (isHeadingKey(key)) return { what: 'heading', key, text, basis, from };
    const section = this.sectionOf(key);
    const own = isOwnKey(key);
    return {
      what: 'statement',
      key,
      text,
      basis: own ? null : basis,
      place: section && placeOf(section, key),
      from
    };
  }

  #send(change: unknown): Promise<Outcome> {
    return postEdit(this.#address, { key: newId(), choice: this.choice, change });
  }

  async #do(
    what: Parameters<EditingHooks['told']>[0],
    name: { kind: EditKind; key: string },
    before: string | null,
    change: unknown
  ): Promise<void> {
    const outcome = await this.#send(change);
    if ('done' in outcome) this.#told(what, name, before, outcome.done.id);
    else this.#hooks.failed(outcome.refused);
    await this.#hooks.refresh();
  }

  #told(
    what: Parameters<EditingHooks['told']>[0],
    { kind, key }: { kind: EditKind; key: string },
    before: string | null,
    now: string
  ): void {
    this.#hooks.told(what, () => {
      const change = { what: 'restore', kind, key, id: before, from: now };
      void this.#send(change).then((outcome) => {
        if ('refused' in outcome) this.#hooks.failed(outcome.refused);
        return this.#hooks.refresh();
      });
    });
  }
}
