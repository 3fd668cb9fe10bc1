/** The origin is a stand-in: only path, query and fragment of an address within the site are kept. */
const site = 'http://site.invalid';

/**
 * Where to go after a form, when the page before asked for it: an address within this site, else `fallback`.
 * Read as a browser reads it, so that `//elsewhere`, `/\elsewhere` and a tab in between lead nowhere else.
 */
export function within(asked: unknown, fallback: string): string {
  if (typeof asked !== 'string' || !asked.startsWith('/') || !URL.canParse(asked, site)) return fallback;
  const url = new URL(asked, site);
  const address = url.pathname + url.search + url.hash;
  return url.origin === site && !address.startsWith('//') ? address : fallback;
}
