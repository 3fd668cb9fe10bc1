import { expect, type Locator, type Page } from '@playwright/test';

/** The pooling page, in Dutch, by role and name. */
export class PoolScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async frame(name: 'Taken' | 'Competenties'): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }

  /** A category of the class, with what lies in it. */
  category(label: string): Locator {
    return this.page.getByRole('region', { name: label, exact: true });
  }

  loose(): Locator {
    return this.page.getByRole('region', { name: 'Los', exact: true });
  }

  aside(): Locator {
    return this.page.getByRole('region', { name: 'Apart gezet', exact: true });
  }

  /** A group category: its own button. */
  source(label: string | RegExp, within: Locator | Page = this.page): Locator {
    return within.locator('[data-face]').filter({ hasText: label });
  }

  /** Ticks what is called like this among the loose ones. */
  async select(label: RegExp, count: number): Promise<void> {
    const boxes = this.loose().getByRole('checkbox', { name: label });
    await expect(boxes).toHaveCount(count);
    for (const box of await boxes.all()) await box.check({ force: true });
  }

  /** Makes a class category of what is selected. */
  async foundSelected(kind: 'taak' | 'competentie', label: string): Promise<void> {
    await this.page
      .getByRole('toolbar')
      .getByRole('button', { name: `Nieuwe ${kind}` })
      .click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel(`Nieuwe ${kind}`).fill(label);
    await dialog.getByRole('button', { name: 'Toevoegen' }).click();
    await expect(this.category(label)).toBeVisible();
  }

  /** With the mouse, into something that takes group categories. */
  async drag(card: Locator, zone: Locator): Promise<void> {
    await card.scrollIntoViewIfNeeded();
    const from = await card.boundingBox();
    if (!from) throw new Error('nothing to drag');
    await this.page.mouse.move(from.x + from.width / 3, from.y + from.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + from.width / 3 + 20, from.y + from.height / 2 + 10, { steps: 4 });
    const to = await zone.boundingBox();
    if (!to) throw new Error('nowhere to drag to');
    // Away from the edges of the window, where it would scroll along.
    const y = Math.min(Math.max(to.y + Math.min(to.height - 8, 40), 120), to.y + to.height - 8);
    await this.page.mouse.move(to.x + to.width / 2, y, { steps: 12 });
    await this.page.mouse.up();
  }

  async act(label: string, action: string): Promise<void> {
    await this.page.getByRole('button', { name: `Acties voor ${label}`, exact: true }).click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }
}
