import { expect, type BrowserContext, type Page } from '@playwright/test';
import { ParticipantScreen } from './participant.ts';

/** What happens to somebody who writes: the network goes, a second device comes. */
export class WritingScreen extends ParticipantScreen {
  get context(): BrowserContext {
    return this.page.context();
  }

  async openWriting(): Promise<void> {
    await this.page.goto(`/w/${this.code}/write`);
    await expect(this.page.getByRole('heading', { name: 'Schrijf incidenten' })).toBeVisible();
  }

  /** Waits until the device keeps all that is needed to write without a network. */
  async readyOffline(): Promise<void> {
    await expect
      .poll(
        () =>
          this.page.evaluate(async (code) => {
            for (const name of await caches.keys()) {
              const cache = await caches.open(name);
              if (await cache.match(`/w/${code}/write/__data.json`)) return true;
            }
            return false;
          }, this.code),
        { timeout: 30_000 }
      )
      .toBe(true);
  }

  goOffline(): Promise<void> {
    return this.context.setOffline(true);
  }

  goOnline(): Promise<void> {
    return this.context.setOffline(false);
  }

  /** What the device keeps of this workshop, besides texts. */
  keptPages(): Promise<string[]> {
    return this.page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('voorval')));
  }

  async unreachable(): Promise<void> {
    await expect(this.page.getByRole('main').getByText(/^Niet bewaard: geen verbinding/)).toBeVisible({
      timeout: 20_000
    });
  }

  async saysOffline(): Promise<void> {
    await expect(this.page.getByRole('main').getByText(/Je kunt gewoon verder schrijven/)).toBeVisible();
  }

  async expectText(text: string, page: Page = this.page): Promise<void> {
    const name = /Wat deed de .* precies/;
    await expect(page.getByRole('textbox', { name, includeHidden: true })).toHaveValue(text);
  }
}
