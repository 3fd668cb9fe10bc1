import { Parser } from 'saxen';
import type { Code } from '../../../domain/boards/codebook.ts';
import { refuse } from '../../../domain/errors.ts';

/** Bytes of a file, and codes in it. */
const mostBytes = 5_000_000;
const mostCodes = 2000;

/**
 * The codes of a REFI-QDA codebook (.qdc), in reading order.
 * @throws Refusal `codebook_invalid` for anything else, `codebook_empty` without codes, `codebook_too_large`
 */
export function readCodebookFile(bytes: Uint8Array): Code[] {
  if (bytes.byteLength > mostBytes) refuse('codebook_too_large', 'file', { max: mostCodes });
  const xml = decode(bytes);
  const codes: Code[] = [];
  const open: (Code | null)[] = [];
  let inDescription = false;
  let root: string | null = null;
  const add = (text: string) => {
    const code = open.at(-1);
    if (inDescription && code) code.description += text;
  };
  const local = (name: string) => name.replace(/^.*:/, '');
  const parser = new Parser()
    .on('openTag', (tag, attributes, decoded) => {
      const name = local(tag);
      root ??= name;
      if (name === 'Description') inDescription = true;
      if (name !== 'Code') return;
      const { name: said = '', isCodable = 'true' } = attributes();
      const code: Code = {
        name: decoded(said),
        description: '',
        depth: open.length,
        codable: !/^(false|0)$/.test(isCodable.trim())
      };
      codes.push(code);
      open.push(code);
    })
    .on('closeTag', (tag) => {
      if (local(tag) === 'Description') inDescription = false;
      if (local(tag) === 'Code') open.pop();
    })
    .on('text', (text, decoded) => add(decoded(text)))
    .on('cdata', add)
    .on('error', () => refuse('codebook_invalid', 'file'))
    .on('warn', () => {});
  try {
    parser.parse(xml);
  } catch {
    refuse('codebook_invalid', 'file');
  }
  if (root !== 'CodeBook' || open.length > 0) refuse('codebook_invalid', 'file');
  if (codes.length === 0) refuse('codebook_empty', 'file');
  if (codes.length > mostCodes) refuse('codebook_too_large', 'file', { max: mostCodes });
  return codes;
}

/** Some programs write UTF-16. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const kind =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(kind, { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return refuse('codebook_invalid', 'file');
  }
}
