import { expect, test, type App } from './app';
import { openArchive, saveArchive } from './archives';
import { pages } from './page-models/pages';

async function rename(app: App, from: string, to: string): Promise<void> {
  const { shell, register, activity } = pages(app);
  await shell.goTo('Register');
  await register.link(from).click();
  await activity.name.fill(to);
  await shell.goTo('Register');
  await expect(register.link(to)).toBeVisible();
}

/** The same activity, renamed on two computers; the second opens the archive of the first. */
async function makeTwoVersions(app: App): Promise<void> {
  const { start, register, activity } = pages(app);
  await start.makeOrganisation('De Brug');
  await register.newActivity.click();
  await activity.name.fill('Begeleiding');
  const first = await saveArchive(app);
  await rename(app, 'Begeleiding', 'Begeleiding thuis');
  const changed = await saveArchive(app);

  await app.freshProfile();
  const second = pages(app);
  await openArchive(app, first);
  await second.start.takeOver.click();
  await rename(app, 'Begeleiding', 'Begeleiding op kantoor');
  await second.shell.goTo('Bestanden');
  await openArchive(app, changed);
  await expect(app.page.getByText('1 onderdeel houdt twee versies')).toBeVisible();
  await second.files.takeOver.click();
  await expect(app.page.getByText('twee versies')).toBeVisible();
  await second.register.link('Begeleiding op kantoor').click();
  await expect(app.page.getByText('op meer dan één computer gewijzigd')).toBeVisible();
}

for (const [keeps, kept] of [
  ['this', 'Begeleiding op kantoor'],
  ['the other', 'Begeleiding thuis'],
] as const) {
  test(`two people changed an activity: looks at the other version and keeps ${keeps} one`, async ({ app }) => {
    test.setTimeout(90_000);
    await makeTwoVersions(app);
    const { shell, register, activity } = pages(app);
    await activity.lookAtOther.click();
    await expect(activity.other.getByText('Begeleiding thuis')).toBeVisible();
    await (keeps === 'this' ? activity.keepThis : activity.keepOther).click();

    await expect(activity.lookAtOther).toBeHidden();
    await expect(shell.heading(kept)).toBeFocused();
    await expect(activity.name).toHaveValue(kept);
    // Nothing is lost: the name at first, both changes, and the choice.
    await activity.tab('Geschiedenis').click();
    await expect(activity.versions).toHaveCount(4);
    await shell.goTo('Register');
    await expect(register.links).toHaveText([kept]);
    await expect(app.page.getByText('twee versies')).toBeHidden();
  });
}
