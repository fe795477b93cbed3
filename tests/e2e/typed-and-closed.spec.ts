import { expect, test } from './app';
import { pages } from './page-models/pages';

test('what stands in a field that was not left is there after the window was closed', async ({ app }) => {
  const { start, register, activity } = pages(app);
  await start.makeOrganisation('De Brug');
  await register.newActivity.click();
  await activity.name.fill('Begeleiding');
  await activity.tab('Bewaren en beveiligen').click();
  await activity.systems.pressSequentially('Dossierkast');
  await expect(activity.systems).toBeFocused();
  await app.close();

  await app.start();
  const again = pages(app);
  await again.shell.goTo('Register');
  await again.register.link('Begeleiding').click();
  await again.activity.tab('Bewaren en beveiligen').click();
  await expect(app.page.getByRole('list', { name: /^Systemen.*gekozen$/ }).getByText('Dossierkast')).toBeVisible();
});

test('who looks something up in another window has not finished typing', async ({ app }) => {
  const { start, register, activity } = pages(app);
  await start.makeOrganisation('De Brug');
  await register.newActivity.click();
  await activity.tab('Bewaren en beveiligen').click();
  await activity.systems.pressSequentially('Dos');
  await app.page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(activity.systems).toHaveValue('Dos');
  await activity.systems.pressSequentially('sierkast');
  await activity.systems.press('Enter');
  await expect(app.page.getByRole('list', { name: /^Systemen.*gekozen$/ }).getByRole('listitem')).toHaveText([/^Dossierkast/]);
});
