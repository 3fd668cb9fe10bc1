import { expect, type Locator, type Page } from '@playwright/test';

/** What a facilitator does to the job analysis, in Dutch, by role and name. */
export class DocumentScreen {
  readonly page: Page;
  readonly base: string;

  /** @param base of the workshop, with its server */
  constructor(page: Page, base: string) {
    this.page = page;
    this.base = base;
  }

  async read(): Promise<void> {
    await this.page.goto(`${this.base}/job-analysis`);
    await expect(this.page.getByRole('heading', { name: 'Functieanalyse' })).toBeVisible();
  }

  async edit(): Promise<void> {
    await this.read();
    await this.page.getByRole('link', { name: /^Bewerken/ }).click();
    await expect(this.bar).toBeVisible();
  }

  get bar(): Locator {
    return this.page.getByRole('toolbar', { name: 'Bewerken' });
  }

  get editor(): Locator {
    return this.page.getByRole('textbox', { name: 'Tekst' });
  }

  pen(text: string | RegExp): Locator {
    const name = typeof text === 'string' ? `Bewerk: ${text}` : text;
    return this.page.getByRole('button', { name }).first();
  }

  /** By keyboard, as someone without a mouse does. */
  async rewrite(text: string, as: string): Promise<void> {
    await this.pen(text).press('Enter');
    await expect(this.editor).toBeFocused();
    await this.editor.fill(as);
    await this.editor.press('Control+Enter');
    await expect(this.editor).toBeHidden();
    await expect(this.pen(as)).toBeVisible();
  }

  proposal(text: string): Locator {
    return this.page.getByRole('group', { name: `De onderbouwing is gewijzigd: ${text}` });
  }

  /** The document as Markdown. */
  async exported(): Promise<string> {
    const file = await this.page.request.get(`${this.base}/export/md?template=citReport&language=nl`);
    expect(file.status()).toBe(200);
    return file.text();
  }
}
