import { inOrder, keysOf, statementsIn, withStatements } from './blocks.ts';
import type { Block, JobAnalysisDocument, Section, Statement, TextEdit } from './document.ts';
import { isHeadingKey, isOwnKey, latestEdits, nameOf, orderOf, sectionTitle } from './edits.ts';
import type { DocumentEdit } from './edits.ts';
import { colophon, isColophon, legendOf } from './edit-colophon.ts';
import { renumbered, retitled } from './renumber.ts';

export interface ApplyOptions {
  /** Keeps what was left out, marked; for whoever edits. */
  keepHidden?: boolean;
}

/**
 * The document with people's texts in place; what is derived stays beside them, in `edit`. Pure; applying twice
 * changes nothing more.
 * @param edits of any format and language, in any order; only those of this document count
 */
export function applyEdits(
  document: JobAnalysisDocument,
  edits: readonly DocumentEdit[],
  { keepHidden = false }: ApplyOptions = {}
): JobAnalysisDocument {
  const own = edits.filter((e) => e.format === document.format && e.language === document.language);
  if (own.length === 0) return document;
  const latest = latestEdits(own);
  const editor = new Editor(latest, document.hidden ?? [], keepHidden);
  const plain = document.sections.map(withoutAdded);
  // Of statements only: a table may have taken the place and the key of one that said there was nothing.
  const known = new Set(
    plain.flatMap(({ blocks }) => blocks.flatMap((block) => statementsIn(block).map(({ key }) => key)))
  );
  const written = plain.map((section) => editor.write(section));
  const added = latest.flatMap((edit) => editor.added(edit, known) ?? []);
  const sections = numbered(
    placed(written, added)
      .map((section) => ({ ...section, blocks: section.blocks.flatMap((block) => editor.kept(block) ?? []) }))
      .filter(({ blocks }, i) => blocks.length > 0 || written[i]?.blocks.length === 0)
  );
  const { hidden: _, ...rest } = document;
  const hidden = editor.hidden.length > 0 && { hidden: editor.hidden };
  const after = retitled({ ...rest, sections, ...hidden }, keepHidden);
  return legendOf(renumbered(colophon(after)));
}

/** The document as it is read: without what only editors need. */
export function published(document: JobAnalysisDocument): JobAnalysisDocument {
  const bare = <T extends { edit?: TextEdit }>({ edit: _, ...rest }: T) => rest as T;
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...bare(section),
      blocks: section.blocks.map((block) => {
        const after = withStatements(block, bare) ?? block;
        return after.kind === 'heading' ? bare(after) : after;
      })
    }))
  };
}

interface Added {
  section: string;
  after: string | null;
  statement: Statement;
}

class Editor {
  hidden: string[] = [];
  #latest: Map<string, DocumentEdit>;
  #keepHidden: boolean;

  constructor(latest: DocumentEdit[], before: readonly string[], keepHidden: boolean) {
    this.#latest = new Map(latest.map((edit) => [nameOf(edit), edit]));
    this.#keepHidden = keepHidden;
    this.hidden = before.filter((key) => this.#isHidden(key));
  }

  /** The section with its own statements and headings as people want them. */
  write(section: Section): Section {
    const title = this.#heading(sectionTitle(section.key), section.title, section.edit);
    const order = this.#latest.get(nameOf({ kind: 'order', key: orderOf(section.key) }))?.place;
    const blocks = section.blocks.map((block): Block => {
      if (block.kind !== 'heading') return withStatements(block, (one) => this.#statement(one)) ?? block;
      const { text, edit } = this.#heading(block.key, block.text, block.edit);
      return edit ? { ...block, text, edit } : { ...block, text };
    });
    return {
      ...section,
      title: title.text,
      ...(title.edit && { edit: title.edit }),
      blocks: order && 'order' in order ? inOrder(blocks, order.order) : blocks
    };
  }

  /** A paragraph that is there because a person wrote it: of their own, or one whose derivation is gone. */
  added(edit: DocumentEdit, known: ReadonlySet<string>): Added | null {
    const { kind, key, text, place, basis } = edit;
    if (text === null || !place || !('section' in place)) return null;
    const orphan = kind === 'text' && !known.has(key) && !isHeadingKey(key);
    if (!orphan && !(kind === 'own' && isOwnKey(key))) return null;
    const stale = orphan && basis !== null;
    const hidden = this.#isHidden(key);
    const plain = { key, text, evidence: null, note: null };
    return {
      section: place.section,
      after: place.after,
      statement: {
        ...plain,
        origin: orphan ? 'edited' : 'manual',
        flag: stale && place.supported === true ? 'S' : 'M',
        edit: { derived: null, proposal: null, stale, hidden }
      }
    };
  }

  /** The block without what was left out; null when nothing is left. */
  kept(block: Block): Block | null {
    return withStatements(block, (statement) => {
      if (!statement.edit?.hidden) return statement;
      if (!this.hidden.includes(statement.key)) this.hidden.push(statement.key);
      return this.#keepHidden ? statement : null;
    });
  }

  #isHidden(key: string): boolean {
    return (this.#latest.get(nameOf({ kind: 'hidden', key }))?.text ?? null) !== null;
  }

  #statement(statement: Statement): Statement {
    const { edit: before, ...rest } = statement;
    const was = before?.derived ?? { text: rest.text, origin: rest.origin, flag: rest.flag };
    const derived = { ...rest, ...was };
    const hidden = this.#isHidden(rest.key);
    const edit = this.#latest.get(nameOf({ kind: 'text', key: rest.key }));
    if (!edit || edit.text === null) {
      return hidden ? { ...derived, edit: { derived: was, proposal: null, stale: false, hidden } } : derived;
    }
    const stood = edit.place && 'section' in edit.place && edit.place.supported === true;
    const stale = stood === true && rest.evidence === null && edit.basis !== null;
    return {
      ...derived,
      text: edit.text,
      origin: 'edited',
      flag: rest.evidence ? was.flag : stale ? 'S' : 'M',
      edit: { derived: was, proposal: proposalOf(edit, was.text), stale, hidden }
    };
  }

  #heading(key: string, shown: string, before?: TextEdit): { text: string; edit?: TextEdit } {
    const derived = before?.derived?.text ?? shown;
    const edit = this.#latest.get(nameOf({ kind: 'text', key }));
    if (!edit || edit.text === null) return { text: derived };
    const was = { text: derived, origin: 'template' as const, flag: null };
    const proposal = proposalOf(edit, derived);
    return { text: edit.text, edit: { derived: was, proposal, stale: false, hidden: false } };
  }
}

/** What came of the evidence since; nothing when the person wrote the same. */
function proposalOf({ basis, text }: DocumentEdit, derived: string): string | null {
  return derived === basis || derived === text ? null : derived;
}

const isAdded = (block: Block): boolean => {
  const statements = statementsIn(block);
  return (
    statements.length > 0 && statements.every(({ key, edit }) => isColophon(key) || edit?.derived === null)
  );
};

function withoutAdded(section: Section): Section {
  return { ...section, blocks: section.blocks.filter((block) => !isAdded(block)) };
}

/** A section of which nothing is left leaves no gap in the numbers. */
function numbered(sections: Section[]): Section[] {
  let n = 0;
  return sections.map((one) =>
    one.appendix || one.number === '' ? one : { ...one, number: String((n += 1)) }
  );
}

/** Puts each paragraph behind what it follows; at the end of its section, or of the text, when that is gone. */
function placed(sections: Section[], added: readonly Added[]): Section[] {
  const blocks = new Map(sections.map(({ key, blocks: own }) => [key, [...own]]));
  const last = sections.findLast(({ appendix }) => !appendix)?.key ?? sections.at(-1)?.key ?? '';
  let waiting = [...added];
  const put = (one: Added, anywhere: boolean): boolean => {
    const list = blocks.get(one.section) ?? blocks.get(last) ?? [];
    const at = one.after === null ? -1 : list.findIndex((block) => keysOf(block).includes(one.after ?? ''));
    if (at < 0 && one.after !== null && !anywhere) return false;
    const index = at < 0 && one.after !== null ? list.length : at + 1;
    list.splice(index, 0, { kind: 'paragraph', statements: [one.statement] });
    return true;
  };
  for (let before = -1; waiting.length > 0;) {
    const stuck = waiting.length === before;
    before = waiting.length;
    waiting = stuck
      ? waiting.filter((one, i) => !(i === 0 && put(one, true)))
      : waiting.filter((one) => !put(one, false));
  }
  return sections.map((section) => ({ ...section, blocks: blocks.get(section.key) ?? [] }));
}
