/** Control characters other than tab and line ends, and the two code points that XML forbids. */
// eslint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;

/** The text with what no document format can hold (lone surrogates, control characters) as U+FFFD. */
export function printable(text: string): string {
  return text.toWellFormed().replace(unprintable, '\uFFFD').replace(/\r\n?/g, '\n');
}

/** The same data with every string made printable; the data given is left as it was. */
export function printableData<T>(data: T): T {
  if (typeof data === 'string') return printable(data) as T;
  if (Array.isArray(data)) return data.map((item: unknown) => printableData(item)) as T;
  if (typeof data === 'object' && data !== null)
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printableData(value)])) as T;
  return data;
}
