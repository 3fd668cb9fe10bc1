import { expect, type Page } from '@playwright/test';
import type { Criterion, Judgement, Judgements } from '../../../src/lib/domain/incidents/review.ts';

const names: Record<Criterion, string> = {
  specific: 'Specifiek en voldoende gedetailleerd',
  behaviour: 'Gedragsgericht, waarneembaar',
  context: 'Context omschreven',
  consequences: 'Gevolgen omschreven'
};
const words: Record<Judgement, RegExp> = { met: /^Voldaan/, partly: /^Deels/, not: /^Niet/ };

export const allMet: Judgements = { specific: 'met', behaviour: 'met', context: 'met', consequences: 'met' };

/** What a participant does who reviews, in Dutch, by role and name. */
export class ReviewerScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async judge(judgements: Partial<Judgements>): Promise<void> {
    for (const [criterion, judgement] of Object.entries(judgements) as [Criterion, Judgement][]) {
      const group = this.page.getByRole('group', { name: names[criterion] });
      await group.getByRole('radio', { name: words[judgement] }).check();
    }
  }

  async send(name: 'Versturen' | 'Oordeel geven' | 'Nieuw oordeel versturen' = 'Versturen'): Promise<void> {
    await this.page.getByRole('button', { name }).click();
  }

  async sees(heading: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name: heading, level: 2 })).toBeVisible();
  }

  /** The examples of the calibration round, all judged alike. */
  async calibrate(judgements: Judgements = allMet): Promise<void> {
    for (const example of ['Voorbeeld 1 van 3', 'Voorbeeld 2 van 3', 'Voorbeeld 3 van 3']) {
      await this.sees(example);
      await this.judge(judgements);
      await this.send('Oordeel geven');
    }
    await expect(this.page.getByText('Je hebt alle voorbeelden beoordeeld')).toBeVisible();
  }

  async reviewed(n: number, of: number): Promise<void> {
    await expect(this.page.getByRole('progressbar', { name: 'Nagelezen' })).toHaveAttribute(
      'aria-valuetext',
      `${n} van ${of}`
    );
  }

  async allSent(): Promise<void> {
    await expect(this.page.getByText('Alles is verstuurd.')).toBeVisible();
  }
}
