import { filesWith } from '../files-with';
import { expect, test } from './app';
import { ActivityPage } from './page-models/activity-page';
import { RegisterPage } from './page-models/register-page';
import { Shell } from './page-models/shell';
import { StartPage } from './page-models/start-page';

const secret = 'Zilvervosplantsoen';

test('what was erased is nowhere on the disk, not in the history of the browser either', async ({ app }) => {
  const { page } = app;
  const [start, shell, register, activity] = [new StartPage(page), new Shell(page), new RegisterPage(page), new ActivityPage(page)];
  await start.makeOrganisation('De Brug');
  await register.newActivity.click();
  await activity.name.fill(`Begeleiding ${secret}`);
  await activity.remarks.fill(`Over ${secret}`);
  await expect(shell.saved).toBeVisible();
  await shell.goTo('Register');
  await register.search.fill(secret);
  await register.link(`Begeleiding ${secret}`).click();
  await activity.erase();
  await expect(shell.heading('Register')).toBeVisible();
  await expect(shell.saved).toBeVisible();
  await app.close();
  expect(await filesWith(app.profile, 'De Brug'), 'the search finds what is there').not.toEqual([]);
  expect(await filesWith(app.profile, secret)).toEqual([]);
});
