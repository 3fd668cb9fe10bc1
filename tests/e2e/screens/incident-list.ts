import { expect, type Page } from '@playwright/test';

/** The facilitator's list of incidents, in Dutch, by role and name. */
export class IncidentListScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  row(number: number) {
    return this.page.getByRole('listitem').filter({ has: this.tick(number) });
  }

  tick(number: number) {
    return this.page.getByRole('checkbox', { name: `Incident ${number} selecteren`, exact: true });
  }

  link(number: number) {
    return this.row(number).getByRole('link');
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name });
  }

  async sendBack(remark: string): Promise<void> {
    await this.page.getByText('Terugsturen…').click();
    await this.page.getByRole('textbox', { name: 'Opmerking voor de auteurs' }).fill(remark);
    await this.button(/^\d+ incident(en)? terugsturen$/).click();
  }

  async statuses(numbers: number[], status: string): Promise<void> {
    for (const number of numbers)
      await expect(this.row(number).getByText(status, { exact: true })).toBeVisible();
  }
}
