import { expect, type Page } from '@playwright/test';
import type { Criterion, Judgement } from '../../../src/lib/domain/incidents/review.ts';

/** What a facilitator does, in Dutch, by role and name. */
export class FacilitatorScreen {
  readonly page: Page;
  /** Join code of the workshop that is open. */
  code = '';

  constructor(page: Page) {
    this.page = page;
  }

  async signUp(name: string, email: string, password: string): Promise<void> {
    await this.page.goto('/sign-up');
    await this.page.getByLabel('Naam').fill(name);
    await this.page.getByLabel('E-mailadres').fill(email);
    await this.page.getByLabel('Wachtwoord').fill(password);
    await this.page.getByRole('button', { name: 'Account maken' }).click();
    await expect(this.page.getByRole('heading', { name: 'Uw workshops' })).toBeVisible();
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.page.goto('/sign-in');
    await this.page.getByLabel('E-mailadres').fill(email);
    await this.page.getByLabel('Wachtwoord').fill(password);
    await this.page.getByRole('button', { name: 'Aanmelden' }).click();
  }

  async signOut(): Promise<void> {
    await this.page.goto('/account');
    await this.page.getByRole('main').getByRole('button', { name: 'Afmelden' }).click();
    await expect(this.page.getByRole('link', { name: 'Aanmelden' }).first()).toBeVisible();
  }

  async changePassword(current: string, next: string): Promise<void> {
    await this.page.goto('/account');
    await this.page.getByLabel('Huidig wachtwoord').fill(current);
    await this.page.getByLabel('Nieuw wachtwoord').fill(next);
    await this.page.getByRole('button', { name: 'Wachtwoord wijzigen' }).click();
  }

  /**
   * From a template: what it fills in stays as it is.
   * @param options.alone members sort alone first
   * @param options.retranslate groups retranslate each other's categories
   */
  async makeWorkshop(job: string, title: string, { alone = false, retranslate = false } = {}): Promise<void> {
    await this.page.goto('/workshops');
    await this.page.getByRole('link', { name: 'Nieuwe workshop' }).click();
    await this.page.getByRole('radio', { name: job }).check();
    await expect(this.page.getByRole('textbox', { name: 'Functie', exact: true })).toHaveValue(job);
    await this.page.getByLabel('Titel van de workshop').fill(title);
    await this.page.getByText('Meer instellingen').click();
    await this.page.getByRole('checkbox', { name: /^Eerst alleen sorteren/ }).setChecked(alone);
    await this.page.getByRole('checkbox', { name: /^Terugvertalen/ }).setChecked(retranslate);
    await this.page.getByRole('button', { name: 'Workshop maken' }).click();
    await this.page.waitForURL(/\/w\/[A-Z0-9]{6}\/manage/);
    this.code = /\/w\/([A-Z0-9]{6})/.exec(this.page.url())?.[1] ?? '';
  }

  async open(part = ''): Promise<void> {
    await this.page.goto(`/w/${this.code}/${part}`);
  }

  async draw(groups: number): Promise<void> {
    await this.open('manage');
    await this.page.getByLabel('Aantal groepen').fill(String(groups));
    await this.page.getByRole('button', { name: 'Groepen loten' }).click();
    await expect(this.page.getByRole('heading', { name: `Groep ${groups}` })).toBeVisible();
  }

  /** One phase on, by the button of the desk. */
  async next(phase: string): Promise<void> {
    await this.open('manage');
    await this.page.getByRole('button', { name: `Naar ${phase}` }).click();
    await expect(this.page.getByRole('heading', { name: `Nu bezig ${phase}` })).toBeVisible();
  }

  async judge(judgements: Record<Criterion, Judgement>, remark: string, way: string): Promise<void> {
    const names = {
      specific: 'Specifiek en voldoende gedetailleerd',
      behaviour: 'Gedragsgericht, waarneembaar',
      context: 'Context omschreven',
      consequences: 'Gevolgen omschreven'
    };
    const words = { met: 'Voldaan', partly: 'Deels', not: 'Niet' };
    for (const criterion of ['specific', 'behaviour', 'context', 'consequences'] as const) {
      const group = this.page.getByRole('group', { name: names[criterion] });
      await group.getByText(words[judgements[criterion]], { exact: true }).click();
    }
    await this.page.getByRole('textbox', { name: 'Opmerking' }).fill(remark);
    await this.page.getByRole('button', { name: way }).click();
  }
}
