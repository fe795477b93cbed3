import { expect, test } from './app';
import { ActivityPage } from './page-models/activity-page';
import { RegisterPage } from './page-models/register-page';
import { Shell } from './page-models/shell';
import { StartPage } from './page-models/start-page';

test('a register whose database was taken away is put together again', async ({ app }) => {
  test.setTimeout(60_000);
  await new StartPage(app.page).openExample.click();
  await expect(new RegisterPage(app.page).links).toHaveCount(17);
  await new RegisterPage(app.page).link('Salarisadministratie').click();
  await new ActivityPage(app.page).remarks.fill('Dit mag niet weg zijn.');
  await new Shell(app.page).goTo('Register');
  await expect(new Shell(app.page).saved).toBeVisible();
  await app.kill();
  await app.loseDatabase();

  await app.start();
  const { page } = app;
  const [start, shell, register, activity] = [new StartPage(page), new Shell(page), new RegisterPage(page), new ActivityPage(page)];
  await expect(start.repaired).toBeVisible();
  await expect(page.getByText('Voor zover Grondslag kan nagaan ontbreekt er niets.')).toBeVisible();
  await start.goOn.click();
  await shell.goTo('Register');
  await expect(register.links).toHaveCount(17);
  await register.link('Salarisadministratie').click();
  await expect(activity.remarks).toHaveValue('Dit mag niet weg zijn.');
  await activity.tab('Geschiedenis').click();
  await expect(activity.versions).toHaveCount(2);

  // It was mended for good.
  await app.kill();
  await app.start();
  await expect(new Shell(app.page).heading('Overzicht')).toBeVisible();
});
