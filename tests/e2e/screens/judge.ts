import { expect, type Locator, type Page } from '@playwright/test';

/** Someone who sorts a group's incidents blind into its categories, in Dutch, by role and name. */
export class JudgeScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async begin(): Promise<void> {
    await this.page.getByRole('link', { name: /^(Begin te sorteren|Ga verder)$/ }).click();
    await expect(this.page.getByRole('heading', { name: /^Incident \d+ van \d+$/ })).toBeVisible();
  }

  card(): Locator {
    return this.page.getByRole('article', { name: /^Incident \d+ van \d+$/ });
  }

  choice(label: string): Locator {
    return this.page.getByRole('list', { name: 'Kies een categorie' }).getByRole('button', { name: label });
  }

  /** Of the card that is shown: "Incident 2 van 6". */
  async place(): Promise<string> {
    return this.page.getByRole('heading', { level: 2 }).first().innerText();
  }

  /**
   * Goes through all cards.
   * @param where the label that belongs to a text; "Past nergens" for none
   * @param press how this person chooses
   */
  async judge(where: (text: string) => string, press: (label: string) => Promise<void>): Promise<void> {
    const done = this.page.getByRole('heading', { name: 'Alles is gesorteerd' });
    for (let before = ''; !(await done.isVisible());) {
      const place = await this.place();
      if (place === before || !/^Incident/.test(place)) continue;
      before = place;
      await press(where(await this.card().innerText()));
      await expect(this.page.getByRole('heading', { name: place, exact: true })).toBeHidden();
    }
  }

  async byMouse(label: string): Promise<void> {
    await this.choice(label).click();
  }

  async byTouch(label: string): Promise<void> {
    await this.choice(label).tap();
  }

  /** By the number of the category; 0 for none. */
  async byKeys(label: string): Promise<void> {
    const labels = await this.page
      .getByRole('list', { name: 'Kies een categorie' })
      .getByRole('button')
      .allInnerTexts();
    const at = labels.findIndex((text) => text.includes(label));
    await this.page.keyboard.press(at === labels.length - 1 ? '0' : String(at + 1));
  }

  async done(): Promise<void> {
    await this.page.getByRole('button', { name: 'Ik ben klaar' }).click();
    await expect(this.page.getByText('Je bent klaar. Bedankt!')).toBeVisible();
  }
}
