import { expect, type Page } from '@playwright/test';
import { answerFields, type Answers, type Polarity } from '../../../src/lib/domain/incidents/incident.ts';

const questions = {
  circumstances: /Wat waren de omstandigheden/,
  behaviour: /Wat deed de .* precies/,
  consequences: /Wat waren de resultaten of gevolgen/
} as const;

/** What a participant does, in Dutch, by role and name. */
export class ParticipantScreen {
  readonly page: Page;
  readonly name: string;
  readonly code: string;

  constructor(page: Page, name: string, code: string) {
    this.page = page;
    this.name = name;
    this.code = code;
  }

  async join(): Promise<void> {
    await this.page.goto('/');
    await this.page.getByLabel('Deelnamecode').fill(this.code.toLowerCase());
    await this.page.getByRole('button', { name: /meedoen|doe mee/i }).click();
    await this.page.getByLabel('Je naam of schuilnaam').fill(this.name);
    await this.page.getByRole('button', { name: 'Doe mee' }).click();
    await expect(this.page.getByRole('heading', { name: `Dag ${this.name}` })).toBeVisible();
  }

  /** The personal code that opens this person's work on another device. */
  async returnCode(): Promise<string> {
    await this.page.goto(`/w/${this.code}`);
    const section = this.page.getByRole('region', { name: 'Je terugkeercode' });
    const shown = await section.locator('.code .code').first().innerText();
    return shown.replace(/[^0-9A-Z]/g, '').slice(0, 10);
  }

  async comeBack(returnCode: string): Promise<void> {
    await this.page.goto(`/w/${this.code}/join`);
    await this.page.getByText('Ik was hier al').click();
    await this.page.getByLabel('Terugkeercode').fill(returnCode);
    await this.page.getByRole('button', { name: 'Ga verder' }).click();
  }

  async startIncident(polarity: Polarity): Promise<void> {
    const kind = polarity === 'effective' ? 'effectief' : 'ineffectief';
    await this.page.getByRole('button', { name: `Nieuw ${kind} incident`, exact: true }).click();
  }

  async type(answers: Partial<Answers>): Promise<void> {
    for (const field of answerFields) {
      const text = answers[field];
      if (text === undefined) continue;
      await this.turnTo(field);
      await this.field(field).fill(text);
    }
  }

  /** On a phone one question is shown at a time. */
  async turnTo(field: keyof Answers): Promise<void> {
    await expect(this.page.locator('.editor.alive')).toBeVisible();
    const step = this.page.getByRole('button', { name: `Vraag ${answerFields.indexOf(field) + 1}:` });
    if (await step.isVisible()) await step.click();
  }

  /** Also while another question is shown. */
  field(field: keyof Answers) {
    return this.page.getByRole('textbox', { name: questions[field], includeHidden: true });
  }

  async saved(): Promise<void> {
    await expect(this.page.getByText(/^Bewaard om/)).toBeVisible();
  }

  async submit(): Promise<void> {
    await this.turnTo('consequences');
    await this.page.getByRole('button', { name: /^(Opnieuw )?[Ii]ndienen$/ }).click();
  }

  async write(polarity: Polarity, answers: Answers): Promise<void> {
    await this.startIncident(polarity);
    await this.type(answers);
    await this.submit();
    await expect(this.page.getByText(/Ingediend\. Je kunt/)).toBeVisible();
  }
}
