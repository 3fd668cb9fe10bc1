import { expect, type Locator, type Page } from '@playwright/test';

/** A group's board, in Dutch, by role and name. */
export class BoardScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async frame(name: 'Taken' | 'Competenties'): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }

  async addCategory(kind: 'taak' | 'competentie', label: string): Promise<void> {
    const field = this.page.getByLabel(`Nieuwe ${kind}`);
    await field.fill(label);
    await field.press('Enter');
    await expect(this.category(label)).toBeVisible();
  }

  category(label: string): Locator {
    return this.page.getByRole('region', { name: label });
  }

  pile(): Locator {
    return this.page.getByRole('region', { name: /^(Stapel|Alle incidenten)/ });
  }

  /** The card's own button. */
  card(number: number, within: Locator | Page = this.page): Locator {
    return within.getByRole('button', { name: new RegExp(`^Incident ${number}\\b(?!:)`) });
  }

  /** By the menu "Verplaats naar…", found by typing. */
  async moveByMenu(number: number, label: string, within: Locator = this.pile()): Promise<void> {
    await within
      .getByRole('button', { name: new RegExp(`^Incident ${number}: (verplaats naar|leg bij)`) })
      .click();
    await this.page.getByRole('dialog').getByRole('combobox').fill(label);
    await this.page
      .getByRole('dialog')
      .getByRole('option', { name: new RegExp(`^${label}`) })
      .click();
    await expect(this.card(number, this.category(label))).toBeVisible();
  }

  /** With the mouse, from the pile into a category. */
  async drag(number: number, label: string): Promise<void> {
    const card = this.card(number, this.pile());
    await card.scrollIntoViewIfNeeded();
    const column = this.category(label);
    // A new column comes last, beyond the edge of a full board.
    await column.scrollIntoViewIfNeeded();
    const from = await card.boundingBox();
    const to = await column.boundingBox();
    if (!from || !to) throw new Error('nothing to drag');
    await this.page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + from.width / 2 + 20, from.y + from.height / 2 + 10, { steps: 4 });
    await this.page.mouse.move(to.x + to.width / 2, to.y + Math.min(to.height - 10, 60), { steps: 12 });
    await this.page.mouse.up();
    await expect(this.card(number, column)).toBeVisible();
  }

  /** With the keyboard: picks the card up and takes it to the right until it is over the category. */
  async moveByKeys(number: number, label: string): Promise<void> {
    await this.card(number, this.pile()).focus();
    await this.page.keyboard.press(' ');
    const spoken = this.page.getByRole('status').filter({ hasText: new RegExp(`^${label}, plaats`) });
    for (let i = 0; i < 12 && !(await spoken.isVisible()); i++) await this.page.keyboard.press('ArrowRight');
    await this.page.keyboard.press(' ');
    await expect(this.card(number, this.category(label))).toBeVisible();
  }
}
