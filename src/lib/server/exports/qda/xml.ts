// Signs that XML cannot hold, however they came into a text.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text as XML and UTF-8 can hold it, with `\n` as its only line end. */
export const clean = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(forbidden, '').toWellFormed();

const signs: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;'
};

/** Text between tags. */
export const textXml = (text: string): string => clean(text).replace(/[&<>]/g, (sign) => signs[sign] ?? sign);

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
      return [` ${key}="${clean(String(value)).replace(/[&<>"\n\t]/g, (sign) => signs[sign] ?? sign)}"`];
    })
    .join('');
  const body = inside.join('');
  return body === '' ? `<${name}${said}/>` : `<${name}${said}>${body}</${name}>`;
}

/** An element with children, or nothing without them. */
export const list = (name: string, children: readonly string[]): string =>
  children.length === 0 ? '' : element(name, {}, ...children);

export const xmlHead = '<?xml version="1.0" encoding="utf-8"?>\n';
