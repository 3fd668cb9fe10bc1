import { nameKey } from '../people/people.ts';
import { categoryLimits, type Category } from './board.ts';

/** A code of a codebook that was made elsewhere, in reading order. */
export interface Code {
  name: string;
  description: string;
  /** How far below the top; 0 at the top. */
  depth: number;
  /** False for what only holds other codes. */
  codable: boolean;
}

/** A category that a code would become. */
export type FromCode = Pick<Category, 'label' | 'definition' | 'include' | 'exclude'>;

export const codeProblems = ['no_name', 'shortened', 'text_shortened', 'already', 'twice', 'full'] as const;
/** What is the matter with a code; `shortened` and `text_shortened` still come in. */
export type CodeProblem = (typeof codeProblems)[number];

export interface ReadCode extends Code {
  /** The place in the codebook. */
  at: number;
  /** Null for a heading, and for what stays out. */
  category: FromCode | null;
  problems: CodeProblem[];
}

/** How exports of either language mark these parts of a description. */
const parts = {
  include: /^(?:Hoort erbij|Belongs here):\s*/,
  exclude: /^(?:Hoort er niet bij|Does not belong here):\s*/
};

const short = (text: string, max: number) =>
  text.length > max ? `${text.slice(0, max - 1).trimEnd()}…` : text;

function fromCode({ name, description }: Code): { category: FromCode; problems: CodeProblem[] } {
  const label = short(name, categoryLimits.label);
  const written: FromCode = { label, definition: '', include: '', exclude: '' };
  let at: 'definition' | 'include' | 'exclude' = 'definition';
  for (const paragraph of description.split('\n\n')) {
    const marked = (['include', 'exclude'] as const).find((part) => parts[part].test(paragraph));
    at = marked ?? at;
    const text = marked ? paragraph.replace(parts[marked], '') : paragraph;
    written[at] = [written[at], text].filter((one) => one !== '').join('\n\n');
  }
  // The whole name is not lost when it is too long for a label.
  if (label !== name) written.definition = [name, written.definition].filter(Boolean).join('\n\n');
  const long = (['definition', 'include', 'exclude'] as const).filter(
    (field) => written[field].length > categoryLimits.text
  );
  for (const field of long) written[field] = short(written[field], categoryLimits.text);
  return {
    category: written,
    problems: [
      ...(label === name ? [] : ['shortened' as const]),
      ...(long.length > 0 ? ['text_shortened' as const] : [])
    ]
  };
}

/**
 * What the codes of a codebook become on a board: flat, as Voorval's categories are.
 * @param existing labels in that frame of the board
 */
export function readCodes(codes: readonly Code[], existing: readonly string[]): ReadCode[] {
  const there = new Set(existing.map(nameKey));
  const seen = new Set<string>();
  let room = categoryLimits.perFrame - existing.length;
  return codes.map((code, at): ReadCode => {
    const name = code.name.replace(/\s+/g, ' ').trim();
    const own = { ...code, name, description: code.description.trim() };
    const out = (...problems: CodeProblem[]): ReadCode => ({ ...own, at, category: null, problems });
    if (!code.codable) return out();
    if (name === '') return out('no_name');
    const { category, problems } = fromCode(own);
    const key = nameKey(category.label);
    if (there.has(key)) return out('already');
    if (seen.has(key)) return out('twice');
    if (room === 0) return out('full');
    seen.add(key);
    room -= 1;
    return { ...own, at, category, problems };
  });
}
