import { expect, test } from './app';
import { ActivityPage } from './page-models/activity-page';
import { RegisterPage } from './page-models/register-page';
import { Shell } from './page-models/shell';
import { StartPage } from './page-models/start-page';

test('a second window takes the store over and gives it back, and nothing typed is lost', async ({ app }) => {
  test.setTimeout(60_000);
  const { page } = app;
  const [start, shell, register, activity] = [new StartPage(page), new Shell(page), new RegisterPage(page), new ActivityPage(page)];
  await start.makeOrganisation('De Brug');
  await register.newActivity.click();
  await activity.name.fill('Eerst');
  await expect(shell.saved).toBeVisible();

  const second = await app.current.context.newPage();
  await second.goto(app.current.origin);
  // Nothing was typed in this window yet, so nothing is said about it.
  await expect(new Shell(second).heading('Grondslag is al open')).toBeVisible();
  await expect(second.getByText('Wat u hier typte')).toBeHidden();
  await second.getByRole('button', { name: 'Hier verder werken' }).click();
  await expect(new Shell(second).heading('Overzicht')).toBeVisible();

  await page.bringToFront();
  await activity.name.fill('Hier getypt');
  await expect(page.getByRole('alert')).toContainText('in een ander venster');
  await expect(activity.name).toHaveValue('Hier getypt');
  await page.getByRole('button', { name: 'Hier verder werken' }).click();
  await expect(shell.saved).toBeVisible();
  await expect(activity.name).toHaveValue('Hier getypt');
  await second.close();
  await page.reload();
  await expect(new ActivityPage(page).name).toHaveValue('Hier getypt');
});
