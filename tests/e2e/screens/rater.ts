import { expect, type Page } from '@playwright/test';

/** What a participant does who rates, in Dutch, by role and name. */
export class RaterScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** What is asked now. */
  async sees(heading: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name: heading, level: 2 })).toBeVisible();
  }

  /** @param question the beginning of it, or the competency */
  async answer(question: string | RegExp, answer: string): Promise<void> {
    const group = this.page.getByRole('group', { name: question });
    await group.getByText(answer, { exact: true }).click();
    await expect(group.getByRole('radio', { name: answer, exact: true })).toBeChecked();
  }

  async forward(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Volgende|Klaar)$/ }).click();
  }

  /** Importance and frequency of the task in hand, then on. */
  async rateTask(task: string, importance: string, frequency: string): Promise<void> {
    await this.sees(task);
    await this.answer(/^Hoe belangrijk/, importance);
    await this.answer(/^Hoe vaak/, frequency);
    await this.forward();
  }

  async allKept(): Promise<void> {
    await expect(this.page.getByText('Alles is bewaard.')).toBeVisible();
  }
}
