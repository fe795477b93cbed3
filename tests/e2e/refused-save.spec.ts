import { expect, test, type App } from './app';
import { ActivityPage } from './page-models/activity-page';
import { FilesPage } from './page-models/files-page';
import { RegisterPage } from './page-models/register-page';
import { Shell } from './page-models/shell';
import { StartPage } from './page-models/start-page';

declare global {
  interface Window {
    /** the disk is full, as far as the page can tell */
    diskIsFull?: boolean;
  }
}

/** From the next load on the database refuses while `diskIsFull` is set. */
async function playFullDisk({ page }: App): Promise<void> {
  await page.addInitScript(() => {
    for (const method of ['put', 'add'] as const) {
      const real = IDBObjectStore.prototype[method];
      IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...args: [unknown, IDBValidKey?]) {
        if (window.diskIsFull === true) throw new DOMException('The disk is full', 'QuotaExceededError');
        return real.apply(this, args);
      };
    }
  });
  await page.reload();
}

test('a save that is refused says so, keeps what was typed, and goes on when there is room', async ({ app }) => {
  test.setTimeout(60_000);
  await playFullDisk(app);
  const { page } = app;
  const [start, shell, register, activity, files] = [new StartPage(page), new Shell(page), new RegisterPage(page), new ActivityPage(page), new FilesPage(page)];
  await start.makeOrganisation('De Brug');
  await register.newActivity.click();
  await activity.name.fill('Eerst');
  await expect(shell.saved).toBeVisible();

  await page.evaluate(() => void (window.diskIsFull = true));
  await activity.name.fill('Getypt op een volle schijf');
  await expect(shell.notSaved).toBeVisible();
  await expect(shell.alert).toContainText('er is geen ruimte meer op de schijf');
  await expect(shell.alert).toContainText('Wat u typte staat nog op het scherm');
  // The way out while the disk refuses: an archive elsewhere, with what could not be written in it.
  const archive = await app.saveFile(() => files.saveArchive.click());
  expect(archive.bytes.toString()).toContain('"name":"Getypt op een volle schijf"');
  await expect(activity.name).toHaveValue('Getypt op een volle schijf');
  await activity.remarks.fill('Ook dit');

  await page.evaluate(() => void (window.diskIsFull = false));
  await expect(shell.saved).toBeVisible({ timeout: 20_000 });
  await expect(shell.alert).toBeHidden();
  await app.kill();
  await app.start();
  const again = new RegisterPage(app.page);
  await new Shell(app.page).goTo('Register');
  await again.link('Getypt op een volle schijf').click();
  await expect(new ActivityPage(app.page).remarks).toHaveValue('Ook dit');
});

test('an organisation that cannot be made says why', async ({ app }) => {
  await playFullDisk(app);
  const { page } = app;
  const [start, shell] = [new StartPage(page), new Shell(page)];
  await expect(start.heading).toBeVisible();
  await page.evaluate(() => void (window.diskIsFull = true));
  await start.makeOrganisation('De Brug');
  await expect(shell.alert).toContainText('er is geen ruimte meer op de schijf');
  await expect(start.name).toHaveValue('De Brug');
  await page.evaluate(() => void (window.diskIsFull = false));
  await expect(shell.heading('Register')).toBeVisible({ timeout: 20_000 });
});
