import { activities } from '@shared/example/activities';
import { exampleOrganisation } from '@shared/example/organisation';
import { readBack, withoutBlanks } from '../src-renderer/pdf/read-back';
import { expect, test } from './app';
import { ActivityPage } from './page-models/activity-page';
import { DocumentsPage } from './page-models/documents-page';
import { RegisterPage } from './page-models/register-page';
import { Shell } from './page-models/shell';
import { StartPage } from './page-models/start-page';

test('every word of the register is in the PDF, and no remark', async ({ app }) => {
  const [start, shell, documents] = [new StartPage(app.page), new Shell(app.page), new DocumentsPage(app.page)];
  await start.openExample.click();
  await shell.goTo('Documenten');
  const { bytes } = await app.saveFile(() => documents.registerAsPdf.click());
  const pdf = await readBack(new Uint8Array(bytes));
  const exampleActivities = Object.values(activities);
  const { name: organisation, address, email, phone, kvkNumber, dpoName, dpoEmail } = exampleOrganisation;
  const printed = exampleActivities.flatMap(({ name, purposes }) => [name, ...purposes.flatMap((purpose) => [purpose.description, purpose.basisExplanation])]);
  for (const text of [organisation, address, email, phone, kvkNumber, dpoName, dpoEmail, ...printed]) expect(pdf.text).toContain(withoutBlanks(text));
  for (const { remarks } of exampleActivities) if (remarks !== '') expect(pdf.text).not.toContain(withoutBlanks(remarks));
  expect(pdf.language).toBe('nl-NL');
  expect(pdf.bookmarks.length).toBeGreaterThan(0);
});

test('what the font has no shape for is announced, and printed as a mark', async ({ app }) => {
  const { page } = app;
  const [start, shell, register, activity, documents] = [new StartPage(page), new Shell(page), new RegisterPage(page), new ActivityPage(page), new DocumentsPage(page)];
  await start.makeOrganisation('Łódź & Gökçe Şahin');
  await register.newActivity.click();
  await activity.name.fill('Zorg 🤝 en مرحبا');
  await shell.goTo('Documenten');
  await expect(page.getByText('U+1F91D (🤝)').first()).toBeVisible();
  const { bytes } = await app.saveFile(() => documents.registerAsPdf.click());
  const { text } = await readBack(new Uint8Array(bytes));
  expect(text).toContain(withoutBlanks('Łódź & Gökçe Şahin'));
  expect(text).toContain('U+1F91D');
  expect(text).toContain('U+0645');
});
