import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type App } from './app';
import { pages } from './page-models/pages';

const names = ['Begeleiding tweede spoor', 'Salarisadministratie', 'Café voor cliënten'];

async function fillIn(app: App): Promise<void> {
  const { start, shell, register, activity } = pages(app);
  await start.makeOrganisation('De Brug');
  for (const name of names) {
    await shell.goTo('Register');
    await register.newActivity.click();
    await activity.name.fill(name);
    await activity.role('Verwerkingsverantwoordelijke').check();
    await activity.tab('Doel en grondslag').click();
    await activity.addPurpose.click();
    await activity.purpose(1).description.fill(`Doel van ${name}`);
    await activity.purpose(1).basis('c. Wettelijke verplichting').check();
  }
  await shell.goTo('Register');
  await expect(shell.saved).toBeVisible();
}

async function expectAll(app: App): Promise<void> {
  const { shell, register, activity } = pages(app);
  await expect(shell.switchOrganisation).toBeVisible();
  await expect(app.page.getByText('De Brug', { exact: true }).first()).toBeVisible();
  await shell.goTo('Register');
  await expect(register.links).toHaveText([...names].sort((a, b) => a.localeCompare(b, 'nl')));
  await register.link('Salarisadministratie').click();
  await expect(activity.name).toHaveValue('Salarisadministratie');
  await expect(activity.role('Verwerkingsverantwoordelijke')).toBeChecked();
  await activity.tab('Doel en grondslag').click();
  await expect(activity.purpose(1).description).toHaveValue('Doel van Salarisadministratie');
  await expect(activity.purpose(1).basis('c. Wettelijke verplichting')).toBeChecked();
}

test('a first register: made, searched, printed, archived, there again after a crash', async ({ app }) => {
  test.setTimeout(90_000);
  const { start, shell, register, documents, files } = pages(app);
  await expect(start.heading).toBeVisible();
  await fillIn(app);

  await register.search.fill('cafe CLIENTEN');
  await expect(register.links).toHaveText(['Café voor cliënten']);
  await expect(app.page.getByText('1 van 3 verwerkingen')).toBeVisible();
  await register.search.fill('');
  await expect(register.links).toHaveCount(3);

  await shell.goTo('Documenten');
  const pdf = await app.saveFile(() => documents.registerAsPdf.click());
  expect(pdf.name).toMatch(/^de-brug-register-\d{4}-\d\d-\d\d\.pdf$/);
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');

  await shell.goTo('Bestanden');
  const archive = await app.saveFile(() => files.saveArchive.click());
  expect(archive.name).toMatch(/^de-brug-archief-\d{4}-\d\d-\d\d\.grondslag\.jsonl$/);

  await app.kill();
  await app.start();
  await expectAll(app);

  await app.freshProfile();
  const path = join(app.profile, archive.name);
  await writeFile(path, archive.bytes);
  const fresh = pages(app);
  await app.openFile(() => fresh.start.openArchive.click(), path);
  await expect(app.page.getByText('4 onderdelen komen erbij.')).toBeVisible();
  await fresh.start.takeOver.click();
  await expectAll(app);
  expect(app.complaints).toEqual([]);
});

test('a version is kept, read and put back', async ({ app }) => {
  const { start, shell, register, activity } = pages(app);
  await start.makeOrganisation('De Brug');
  await register.newActivity.click();
  await activity.name.fill('Eerste naam');
  await shell.goTo('Register');
  await register.link('Eerste naam').click();
  await activity.name.fill('Tweede naam');
  await shell.goTo('Register');
  await register.link('Tweede naam').click();
  await activity.tab('Geschiedenis').click();
  await expect(activity.versions).toHaveCount(2);
  await activity.versions.last().click();
  await activity.restore.click();
  await expect(shell.heading('Eerste naam')).toBeVisible();
  await expect(activity.versions).toHaveCount(3);
});

test('a purpose that was removed can be put back where it stood', async ({ app }) => {
  const { start, shell, register, activity } = pages(app);
  await start.makeOrganisation('De Brug');
  await register.newActivity.click();
  await activity.tab('Doel en grondslag').click();
  for (const [index, text] of ['een', 'twee', 'drie'].entries()) {
    await activity.addPurpose.click();
    await activity.purpose(index + 1).description.fill(text);
  }
  await activity.purpose(2).remove.click();
  await expect(activity.purpose(2).description).toHaveValue('drie');
  await activity.undo.click();
  await expect(activity.purpose(2).description).toHaveValue('twee');
  await expect(shell.saved).toBeVisible();
});

test('an activity erased for good is gone after a restart', async ({ app }) => {
  const { start, shell, register, activity } = pages(app);
  await start.makeOrganisation('De Brug');
  await register.newActivity.click();
  await activity.name.fill('Weg ermee');
  await activity.erase();
  await expect(shell.heading('Register')).toBeVisible();
  await expect(register.table).toBeHidden();
  await app.kill();
  await app.start();
  const again = pages(app);
  await again.shell.goTo('Register');
  await expect(app.page.getByText('Het register is nog leeg.')).toBeVisible();
  await expect(again.register.table).toBeHidden();
});
