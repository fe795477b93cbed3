import type { AxeResults } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from './app';
import { TextCheckSection } from './page-models/text-check-section';
import { pages } from './page-models/pages';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const textOf = (name: string) => readFileSync(new URL(`../cases/texts/${name}`, import.meta.url), 'utf8');

test('an old text shows what is outdated, missing and otherwise in the register, and where', async ({ app }) => {
  const { page } = app;
  const { start, shell } = pages(app);
  const section = new TextCheckSection(page);
  await start.openExample.click();
  await shell.goTo('Documenten');
  await section.text.fill(textOf('4-half-modern-policy.txt'));
  await section.check.click();

  await expect(section.finding('Privacy Shield of Safe Harbour')).toContainText('Data Privacy Framework');
  await expect(section.finding('Privacy Shield of Safe Harbour').locator('mark')).toHaveText('Privacy Shield');
  await expect(section.finding('Toestemming intrekken')).toContainText('art. 13(2)(c), 14(2)(d) en 7(3) AVG');
  await expect(section.finding('De tekst zegt: niet buiten de EER').getByRole('link').first()).toBeVisible();
  await expect(section.summary).toContainText('In tegenspraak met het register:');

  await section.finding('Een vergoeding voor inzage').getByRole('button', { name: 'Naar deze plek' }).click();
  await expect(section.text).toBeFocused();
  expect(await section.selected()).toBe('een redelijke vergoeding');
  await expect.poll(() => section.text.evaluate((area) => area.scrollTop)).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Terug naar de bevinding' }).click();
  const go = section.finding('Een vergoeding voor inzage').getByRole('button', { name: 'Naar deze plek' });
  await expect(go).toBeFocused();
  await expect(go).toBeInViewport();

  const all = await section.found.getByRole('listitem').count();
  await section.howSure.selectOption({ value: 'zeker' });
  await expect(section.finding('Privacy Shield of Safe Harbour')).toBeVisible();
  await expect(section.finding('Bijzondere gegevens wegens veiligheid')).toHaveCount(0);
  expect(await section.found.getByRole('listitem').count()).toBeLessThan(all);
});

test('a place is found again after words were put in before it, and said to be gone when it is', async ({ app }) => {
  const { page } = app;
  const { start, shell } = pages(app);
  const section = new TextCheckSection(page);
  await start.makeOrganisation('Werkpad');
  await shell.goTo('Documenten');
  await section.text.fill(textOf('7-short.txt'));
  await section.check.click();
  await section.text.fill(`Een regel erboven.\n${textOf('7-short.txt')}`);
  const go = section.finding('Bewerker, bewerkersovereenkomst').getByRole('button', { name: 'Naar deze plek' });
  await go.click();
  expect(await section.selected()).toBe('bewerker');
  await section.text.fill('Elke verwerker tekent.');
  await go.click();
  await expect(page.getByText('Deze woorden staan niet meer in de tekst.')).toBeVisible();
});

test('nothing, another language and a long text each get a sentence; what was pasted stands there until it is wiped', async ({ app }) => {
  const { page } = app;
  const { start, shell } = pages(app);
  const section = new TextCheckSection(page);
  await start.makeOrganisation('Werkpad');
  await shell.goTo('Documenten');
  await expect(page.getByText('niet in een archief')).toBeVisible();
  await section.check.click();
  await expect(page.getByText('Er staat nog geen tekst.')).toBeVisible();
  await section.text.fill(textOf('6-english.txt'));
  await section.check.click();
  await expect(page.getByText('Deze tekst lijkt niet Nederlands.')).toBeVisible();
  await section.text.clear();
  const long = textOf('2-protection-act-rules.txt').repeat(150).slice(0, 200_000);
  await section.paste(long);
  await section.check.click();
  await expect(section.finding('Bewerker, bewerkersovereenkomst')).toContainText('en nog');
  await shell.goTo('Register');
  await shell.goTo('Documenten');
  await expect(section.text).toHaveValue(/bewerker/i);
  await expect(shell.saved).toBeVisible();
  await page.reload();
  await expect(section.text).toHaveValue(/bewerker/i);
  expect((await section.text.inputValue()).length).toBe(long.replaceAll('\r', '').length);
  await page.getByRole('button', { name: 'Tekst wissen' }).click();
  await expect(section.text).toBeFocused();
  await expect(shell.saved).toBeVisible();
  await page.reload();
  await expect(section.check).toBeVisible();
  await expect(section.text).toHaveValue('');
});

test('each check gives the focus to its summary, which says how the text was read and is no live region too', async ({ app }) => {
  const { page } = app;
  const { start, shell } = pages(app);
  const section = new TextCheckSection(page);
  await start.makeOrganisation('Werkpad');
  await shell.goTo('Documenten');
  await section.text.fill(textOf('4-half-modern-policy.txt'));
  await section.check.press('Enter');
  await expect(section.summary).toBeFocused();
  await expect(section.summary).toHaveAccessibleDescription(/^Gelezen als privacyverklaring/u);
  await expect(page.locator('[role=status], [role=alert], [aria-live]').filter({ hasText: 'Verouderd:' })).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(section.howSure).toBeFocused();
  await section.check.press('Enter');
  await expect(section.summary).toBeFocused();
});

test('axe finds nothing on a page with findings, light and dark', async ({ app }) => {
  const { page } = app;
  const { start, shell } = pages(app);
  const section = new TextCheckSection(page);
  await start.openExample.click();
  await shell.goTo('Documenten');
  await section.text.fill(textOf('4-half-modern-policy.txt'));
  await section.check.click();
  await expect(section.found).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResults>('axe.run(document)');
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  }
});
