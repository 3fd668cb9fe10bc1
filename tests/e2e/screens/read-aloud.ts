import { expect, type Page } from '@playwright/test';
import { criteria, type Criterion, type Judgement } from '../../../src/lib/domain/incidents/review.ts';

const names: Record<Criterion, string> = {
  specific: 'Specifiek en voldoende gedetailleerd',
  behaviour: 'Gedragsgericht, waarneembaar',
  context: 'Context omschreven',
  consequences: 'Gevolgen omschreven'
};
const words: Record<Judgement, string> = { met: 'Voldaan', partly: 'Deels', not: 'Niet' };

/** A phone in the class that reads along. */
export class ReadingPhone {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async vote(judgements: Partial<Record<Criterion, Judgement>>): Promise<void> {
    for (const criterion of criteria) {
      const judgement = judgements[criterion];
      if (!judgement) continue;
      const group = this.page.getByRole('group', { name: names[criterion] });
      await group.getByText(words[judgement], { exact: true }).click();
    }
  }

  choice(criterion: Criterion, judgement: Judgement) {
    return this.page
      .getByRole('group', { name: names[criterion] })
      .getByRole('radio', { name: words[judgement] });
  }

  async saved(): Promise<void> {
    await expect(this.page.getByText('Je oordeel is bewaard.')).toBeVisible();
  }

  async reads(number: number): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: `Incident ${number}` })).toBeVisible({
      timeout: 15_000
    });
  }
}

/** What the class voted on one criterion, as the screen, a desk or a phone shows it; null before it is revealed. */
export async function votesShown(page: Page, criterion: Criterion): Promise<string[] | null> {
  const section = page.locator('section').filter({
    has: page.getByRole('heading', { name: names[criterion], exact: true })
  });
  const lines = section.getByRole('listitem');
  if ((await lines.count()) === 0) return null;
  return (await lines.allInnerTexts()).map((line) => line.replace(/\s+/g, ' ').trim());
}
