import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './app';
import { ActivityPage } from './page-models/activity-page';
import { FilesPage } from './page-models/files-page';
import { RegisterPage } from './page-models/register-page';
import { Shell } from './page-models/shell';
import { StartPage } from './page-models/start-page';

const texts = {
  html: '<img src=x onerror="document.title=1"><b>vet</b>',
  rightToLeft: 'مرحبا بالعالم \u202Eomgekeerd',
  emoji: '🤝👩🏽‍🦽 zorg',
  zalgo: 'a\u0300\u0301\u0302\u0303\u0304',
  quotes: `'); DROP TABLE record; -- "`,
};

test('whatever is typed is only text, and comes back as it was', async ({ app }) => {
  test.setTimeout(60_000);
  const { page } = app;
  const [start, shell, register, activity] = [new StartPage(page), new Shell(page), new RegisterPage(page), new ActivityPage(page)];
  await start.makeOrganisation(texts.html);
  for (const text of Object.values(texts)) {
    await shell.goTo('Register');
    await register.newActivity.click();
    await activity.name.fill(text);
    await expect(shell.heading(text)).toBeVisible();
  }
  await shell.goTo('Register');
  await expect(register.links).toHaveCount(Object.keys(texts).length);
  await register.link(texts.html).click();
  await expect(activity.name).toHaveValue(texts.html);
  await expect(page.getByRole('img')).toHaveCount(0);
  await shell.goTo('Documenten');
  await expect(page.getByText('U+1F91D (🤝)').first()).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('an organisation needs a name, and two may share one', async ({ app }) => {
  const { page } = app;
  const [start, shell] = [new StartPage(page), new Shell(page)];
  await start.makeOrganisation('   ');
  await expect(start.name).toBeFocused();
  await expect(start.name).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Vul de naam van de organisatie in.')).toBeVisible();
  await start.name.fill('De Brug');
  await start.make.click();
  await shell.switchOrganisation.click();
  await start.newOrganisation.click();
  await start.name.fill('de brug');
  await expect(page.getByText('Er is al een organisatie met deze naam')).toBeVisible();
  await start.make.click();
  await expect(shell.heading('Register')).toBeVisible();
});

for (const [what, content, sentence] of [
  ['a photo', '\u0089PNG\r\n\u001a\n', 'geen archief van Grondslag'],
  ['an empty file', '', 'geen archief van Grondslag'],
  ['other JSON', '{"hello":"world"}\n', 'geen archief van Grondslag'],
] as const) {
  test(`${what} instead of an archive is refused with a sentence`, async ({ app }) => {
    const start = new StartPage(app.page);
    const path = join(app.profile, 'fout.grondslag.jsonl');
    await writeFile(path, content, 'latin1');
    await app.openFile(() => start.openArchive.click(), path);
    await expect(app.page.getByRole('alert')).toContainText(sentence);
    await expect(start.openArchive).toBeEnabled();
  });
}

test('a truncated archive changes nothing', async ({ app }) => {
  test.setTimeout(60_000);
  const { page } = app;
  const [start, shell, register, files] = [new StartPage(page), new Shell(page), new RegisterPage(page), new FilesPage(page)];
  await start.openExample.click();
  await expect(register.links).toHaveCount(17);
  await shell.goTo('Bestanden');
  const archive = await app.saveFile(() => files.saveArchive.click());
  const path = join(app.profile, 'half.grondslag.jsonl');
  await writeFile(path, archive.bytes.subarray(0, Math.floor(archive.bytes.length / 2)));
  await app.openFile(() => files.openArchive.click(), path);
  await expect(page.getByRole('alert')).toContainText('beschadigd of niet compleet');
  await shell.goTo('Register');
  await expect(register.links).toHaveCount(17);
});
