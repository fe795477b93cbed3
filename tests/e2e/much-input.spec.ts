import { expect, test } from './app';
import { pages } from './page-models/pages';

test('a text of 100 kB and 200 purposes stay workable @endurance', async ({ app }) => {
  test.setTimeout(120_000);
  const { start, shell, register, activity } = pages(app);
  await start.makeOrganisation('De Brug');
  await register.newActivity.click();
  const long = 'Lange tekst over een verwerking. '.repeat(3_100);
  await activity.remarks.fill(long);
  await activity.remarks.press('End');
  await activity.remarks.pressSequentially('einde');
  await activity.tab('Doel en grondslag').click();
  // The element itself: to look for its name among those of so many fields takes a test longer than to add one.
  const add = await activity.addPurpose.elementHandle();
  for (let count = 1; count <= 200; count++) await add?.click();
  await activity.purpose(200).description.fill('Het laatste doel');
  await expect(shell.saved).toBeVisible();
  await shell.goTo('Register');
  await register.links.first().click();
  await expect(activity.remarks).toHaveValue(/einde/);
  await activity.tab('Doel en grondslag').click();
  await expect(activity.purpose(200).description).toHaveValue('Het laatste doel');
});

test('fifty recipients stay workable', async ({ app }) => {
  test.setTimeout(90_000);
  const { page } = app;
  const { start, shell, register, activity } = pages(app);
  await start.makeOrganisation('De Brug');
  await register.newActivity.click();
  await activity.name.fill('Veel ontvangers');
  await activity.tab('Ontvangers en doorgifte').click();
  const add = await activity.addRecipient.elementHandle();
  for (let count = 1; count <= 50; count++) {
    await add?.click();
    await page.keyboard.insertText(`Partij ${count}`);
    await page.keyboard.press('Enter');
  }
  await expect(activity.recipients).toHaveCount(50);
  await activity.recipient(50).explanation.fill('Alleen de factuur');
  await expect(shell.saved).toBeVisible();
  await shell.goTo('Register');
  await register.link('Veel ontvangers').click();
  await activity.tab('Ontvangers en doorgifte').click();
  await expect(activity.recipient(50).party).toHaveValue('Partij 50');
  await expect(activity.recipient(50).explanation).toHaveValue('Alleen de factuur');
  await activity.recipient(7).remove.click();
  await expect(activity.recipients).toHaveCount(49);
  await activity.undo.click();
  await expect(activity.recipient(7).party).toHaveValue('Partij 7');
});
