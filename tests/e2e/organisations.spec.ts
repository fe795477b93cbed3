import { expect, test, type App } from './app';
import { pages } from './page-models/pages';

/** Two organisations with an activity each; the second is open. */
async function makeTwo(app: App): Promise<void> {
  const { start, shell, register, activity, organisation } = pages(app);
  for (const [name, work] of [
    ['De Brug', 'Begeleiding'],
    ['De Oever', 'Taalles'],
  ] as const) {
    if (name === 'De Brug') await start.newOrganisation.click();
    else {
      await shell.switchOrganisation.click();
      await organisation.newOrganisation.click();
    }
    await start.name.fill(name);
    await start.make.click();
    await register.newActivity.click();
    await activity.name.fill(work);
    await shell.goTo('Register');
    await expect(register.links).toHaveText([work]);
  }
}

test('each organisation has its own register', async ({ app }) => {
  await makeTwo(app);
  const { shell, register, organisation } = pages(app);
  await shell.switchOrganisation.click();
  await expect(shell.heading('Organisatie')).toBeFocused();
  await organisation.open('De Brug');
  await expect(register.links).toHaveText(['Begeleiding']);

  // The one that was open last is the one that opens.
  await expect(shell.saved).toBeVisible();
  await app.close();
  await app.start();
  await pages(app).shell.goTo('Register');
  await expect(pages(app).register.links).toHaveText(['Begeleiding']);
});

test('an organisation is erased after its name was typed, and only that one', async ({ app }) => {
  await makeTwo(app);
  const { shell, register, organisation } = pages(app);
  await shell.goTo('Organisatie');
  await organisation.erase.click();
  await expect(organisation.nameAgain).toBeFocused();
  await expect(organisation.eraseForGood).toBeDisabled();
  await app.page.keyboard.press('Escape');
  await expect(organisation.dialog).toBeHidden();
  await expect(organisation.erase).toBeFocused();

  await organisation.erase.click();
  await organisation.nameAgain.fill('De Brug');
  await expect(organisation.eraseForGood).toBeDisabled();
  await organisation.nameAgain.fill('De Oever');
  await organisation.eraseForGood.click();
  await expect(shell.heading('Overzicht')).toBeVisible();
  await shell.goTo('Register');
  await expect(register.links).toHaveText(['Begeleiding']);

  await app.kill();
  await app.start();
  await pages(app).shell.goTo('Organisatie');
  await expect(pages(app).organisation.others).toHaveCount(0);
});

test('after the last organisation was erased the app begins anew', async ({ app }) => {
  const { start, shell, organisation } = pages(app);
  await start.makeOrganisation('De Brug');
  await shell.goTo('Organisatie');
  await organisation.erase.click();
  await organisation.nameAgain.fill('De Brug');
  await organisation.eraseForGood.click();
  await expect(start.heading).toBeVisible();
});
