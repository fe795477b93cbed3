import { activities } from '@shared/example/activities';
import { readBack, withoutBlanks } from '../src-renderer/pdf/read-back';
import { expect, test } from './app';
import { pages } from './page-models/pages';

test('what the register lacks is said before it is printed, with the way to where it is filled in', async ({ app }) => {
  const { start, shell, activity, documents } = pages(app);
  await start.openExample.click();
  await shell.goTo('Documenten');
  const lacking = documents.registerLacks.getByRole('listitem').filter({ hasText: activities.videoCalls.name });
  await expect(lacking).toContainText('rol');
  await lacking.getByRole('link').click();
  await expect(shell.heading(activities.videoCalls.name)).toBeVisible();
  await expect(activity.tab('Algemeen')).toHaveAttribute('aria-selected', 'true');
});

test('the register is looked at on screen before it is saved', async ({ app }) => {
  const { page } = app;
  const { start, shell, documents } = pages(app);
  await start.openExample.click();
  await shell.goTo('Documenten');
  const address = page.url();
  await documents.look('het register').click();
  const { preview } = documents;
  await expect(preview.getByRole('heading', { level: 3, name: 'Register van verwerkingsactiviteiten' })).toBeVisible();
  await expect(preview.getByRole('heading', { level: 5, name: activities.payroll.name })).toBeAttached();

  const link = preview.getByRole('navigation', { name: 'Inhoud' }).getByRole('link', { name: activities.payroll.name });
  await link.focus();
  await page.keyboard.press('Enter');
  const heading = preview.getByRole('heading', { level: 5, name: activities.payroll.name });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  expect(page.url()).toBe(address);

  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await expect(documents.look('het register')).toBeFocused();
  await documents.look('het register').click();
  await documents.closePreview.click();
  await expect(preview).toBeHidden();
  await expect(documents.look('het register')).toBeFocused();
  expect(app.complaints).toEqual([]);
});

test('a screening is printed with its outcome and who decided', async ({ app }) => {
  const { start, shell, documents } = pages(app);
  await start.openExample.click();
  await shell.goTo('Documenten');
  const option = documents.screening.getByRole('option', { name: activities.secondTrack.name });
  await documents.screening.selectOption((await option.getAttribute('value')) ?? '');
  await expect(option).toHaveText(/vastgesteld op .*DPIA in de regel verplicht/);
  const { name, bytes } = await app.saveFile(() => documents.screeningAsPdf.click());
  expect(name).toMatch(/-dpia-screening-begeleiding-tweede-spoor-\d{4}-\d\d-\d\d\.pdf$/);
  const { text, language } = await readBack(new Uint8Array(bytes));
  for (const words of [activities.secondTrack.name, 'DPIA in de regel verplicht', 'Besloten door']) expect(text).toContain(withoutBlanks(words));
  expect(language).toBe('nl-NL');
});

test('without a screening nothing is printed, and it says so', async ({ app }) => {
  const { start, shell, documents } = pages(app);
  await start.makeOrganisation('De Brug');
  await shell.goTo('Documenten');
  await documents.screeningAsPdf.click();
  await expect(app.page.getByRole('status').getByText('Er is nog geen DPIA-screening.')).toBeVisible();
});

test('printing stops when a person says so', async ({ app }) => {
  const { page } = app;
  const { start, shell, documents } = pages(app);
  await start.openExample.click();
  await shell.goTo('Documenten');
  await expect(documents.audience).toBeVisible();
  // Both in one turn of the page: no printer is faster than that.
  await page.evaluate(() => {
    const press = (text: string) => [...document.querySelectorAll('button')].find((button) => button.textContent === text)?.click();
    const watch = new MutationObserver(() => press('Annuleren'));
    watch.observe(document.body, { childList: true, subtree: true });
    press('Register als PDF');
  });
  await expect(documents.stopped).toBeVisible();
  await expect(documents.registerAsPdf).toBeFocused();
  await expect(documents.cancel).toBeHidden();
  await expect(documents.saved).toBeHidden();
});

test('a character without a shape is announced for each document that has it', async ({ app }) => {
  const { page } = app;
  const { start, shell, register, activity, documents } = pages(app);
  await start.makeOrganisation('De Brug');
  await register.newActivity.click();
  await activity.name.fill('Begeleiding');
  await activity.choice('Onze rol', 'Verwerkingsverantwoordelijke').click();
  await activity.choice('Status', 'In gebruik').click();
  await activity.tab('Doel en grondslag').click();
  await activity.addPurpose.click();
  await activity.purpose(1).description.fill('Samen 🤝 verder');
  await activity.tab('Betrokkenen en gegevens').click();
  await activity.addGroup('Medewerker');
  await expect(shell.saved).toBeVisible();
  await shell.goTo('Documenten');
  await expect(documents.audience).toHaveValue('staff');
  // The register, the statement, and the findings, which name the purpose that has no basis yet.
  await expect(page.getByText('U+1F91D (🤝)')).toHaveCount(3);
});
