import { printable } from '../printable.ts';

const signs: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;'
};

/** Text between tags. */
export const textXml = (text: string): string =>
  printable(text).replace(/[&<>]/g, (sign) => signs[sign] ?? sign);

/**
 * An element; attributes that are null are left out.
 * @param inside elements, or `textXml`
 */
export function element(
  name: string,
  attributes: Record<string, string | number | boolean | null>,
  ...inside: string[]
): string {
  const said = Object.entries(attributes)
    .flatMap(([key, value]) => {
      if (value === null) return [];
      return [` ${key}="${printable(String(value)).replace(/[&<>"\n\t]/g, (sign) => signs[sign] ?? sign)}"`];
    })
    .join('');
  const body = inside.join('');
  return body === '' ? `<${name}${said}/>` : `<${name}${said}>${body}</${name}>`;
}

/** An element with children, or nothing without them. */
export const list = (name: string, children: readonly string[]): string =>
  children.length === 0 ? '' : element(name, {}, ...children);

export const xmlHead = '<?xml version="1.0" encoding="utf-8"?>\n';
