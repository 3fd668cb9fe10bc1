/** Puts values in a sentence: `fill('{n} versions', { n: 3 })`. What has no value stays as it is. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (braces, name: string) => String(values[name] ?? braces));
}
