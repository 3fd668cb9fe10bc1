import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Browser, type BrowserContext, type Page } from '@playwright/test';

export { expect };

/** Somebody with a browser of their own: own cookies, own storage. */
export type Somebody = (options?: Parameters<Browser['newContext']>[0]) => Promise<Page>;

/** A phone, as most participants have. */
export const phone = { viewport: { width: 375, height: 760 }, hasTouch: true, isMobile: true } as const;

interface Fixtures {
  /** A new person with an empty browser; closed after the test. */
  somebody: Somebody;
  /** What the test expects on the console; anything else fails it. */
  expectedComplaints: RegExp[];
  complaints: { watch: (page: Page) => void };
}

/**
 * Every page of a test is watched: an error or warning on the console, an uncaught exception, or a request to
 * another host fails the test.
 */
export const test = base.extend<Fixtures>({
  expectedComplaints: [[], { option: true }],

  complaints: [
    async ({ expectedComplaints, baseURL }, use) => {
      const heard: string[] = [];
      // A test may start a server of its own on another port.
      const hosts = new Set([new URL(baseURL ?? '').hostname, 'localhost', '127.0.0.1']);
      const hear = (text: string) => {
        if (!expectedComplaints.some((expected) => expected.test(text))) heard.push(text);
      };
      await use({
        watch(page) {
          page.on('console', (message) => {
            if (message.type() !== 'error' && message.type() !== 'warning') return;
            hear(`${message.type()} on ${page.url()}: ${message.text()}`);
          });
          page.on('pageerror', (error) => hear(`exception on ${page.url()}: ${error.message}`));
          page.on('request', (request) => {
            const { protocol, hostname } = new URL(request.url());
            if (protocol.startsWith('http') && !hosts.has(hostname)) hear(`request to ${hostname}`);
          });
        }
      });
      expect(heard, 'the browsers have nothing to complain about').toEqual([]);
    },
    { auto: true }
  ],

  page: async ({ page, complaints }, use) => {
    complaints.watch(page);
    await use(page);
  },

  somebody: async ({ browser, complaints, baseURL, locale, timezoneId }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ baseURL, locale, timezoneId, ...options });
      contexts.push(context);
      context.on('page', (page) => complaints.watch(page));
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  }
});

/** WCAG 2.2 AA, as far as a machine can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`)
  }));
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
}

/** Nothing sticks out to the right: the page does not scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const sticksOut = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  );
  expect(sticksOut, `pixels that ${page.url()} is too wide`).toBeLessThanOrEqual(0);
}
