import { expect, test } from './app';
import { openArchive, recordsOf, saveArchive } from './archives';
import { pages } from './page-models/pages';

test('the example, opened, changed and archived, is the same elsewhere, field by field', async ({ app }) => {
  test.setTimeout(90_000);
  const { start, shell, register, activity } = pages(app);
  await start.openExample.click();
  await register.link('Salarisadministratie').click();
  await activity.name.fill('Salarissen en verlof');
  await activity.remarks.fill('Łódź — ‘aangepast’ in het voorbeeld');
  await shell.goTo('Register');
  await expect(register.link('Salarissen en verlof')).toBeVisible();
  const archive = await saveArchive(app);

  await app.freshProfile();
  await openArchive(app, archive);
  const there = pages(app);
  await there.start.takeOver.click();
  await there.shell.goTo('Register');
  await expect(there.register.links).toHaveCount(17);
  await there.register.link('Salarissen en verlof').click();
  await expect(there.activity.remarks).toHaveValue('Łódź — ‘aangepast’ in het voorbeeld');

  const [before, after] = [recordsOf(archive), recordsOf(await saveArchive(app))];
  const kinds = new Set([...before.values()].map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(['organisation', 'activity', 'party', 'system', 'measure', 'screening']));
  expect(Object.fromEntries(after)).toEqual(Object.fromEntries(before));
});
