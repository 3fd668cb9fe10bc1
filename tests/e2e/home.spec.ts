import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from './fixtures';

test('the home page greets in the language of the browser', async ({ page, somebody }) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);

  const english = await somebody({ locale: 'en-GB' });
  await english.goto('/');
  await expect(english.locator('html')).toHaveAttribute('lang', 'en');
});

test('the home page fits a phone', async ({ somebody }) => {
  const page = await somebody(phone);
  await page.goto('/');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
