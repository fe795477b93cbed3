import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from './app';
import { pages } from './page-models/pages';

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

for (const scheme of ['light', 'dark'] as const) {
  test(`who asks what the app rests on, sees it in ${scheme}`, async ({ app }) => {
    const { page } = app;
    const { start, register, shell } = pages(app);
    await page.emulateMedia({ colorScheme: scheme });
    await start.openExample.click();
    await expect(register.table).toBeVisible();

    await page.getByRole('link', { name: 'Stand van de wet', exact: true }).click();
    await expect(shell.heading('Stand van de wet')).toBeFocused();

    // The page is long: its parts can be reached from the top, with the keyboard too.
    const contents = page.getByRole('navigation', { name: 'Op deze pagina' });
    await contents.getByRole('link', { name: 'Bronnen' }).press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Bronnen' })).toBeFocused();
    await expect(page.getByRole('heading', { level: 2, name: 'Bronnen' })).toBeInViewport();
    await expect(page).toHaveURL(/\/wet$/u);

    // What each source is, where it stands, which text was used and what of it was read.
    const european = page.getByRole('table', { name: 'Europees' });
    const regulation = european.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Aangehaald als AVG' }) }).first();
    await expect(regulation.getByRole('cell')).toHaveText([/^Van 27-04-2016/u, 'art. 1 t/m 51, 57, 58, 77 t/m 83, 85 t/m 89 en 99']);
    await expect(regulation).toContainText('https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld');
    const lapsed = page.getByRole('table', { name: 'Vervallen' });
    await expect(lapsed.getByRole('rowheader', { name: 'Vrijstellingsbesluit Wbp' })).toContainText('geen geldend recht');

    await expect(page.getByRole('heading', { level: 2 })).toContainText(['Wat er onlangs is veranderd', 'Wat naar verwachting verandert', 'Wat niet zeker is', 'Bronnen']);
    await expect(page.getByRole('heading', { level: 3, name: 'Contracten met UWV' })).toBeVisible();
    await expect(page.getByRole('article').filter({ hasText: 'Omnibus IV' })).toContainText('250 mensen');

    await page.evaluate(await readFile(axeSource, 'utf8'));
    const { violations } = await page.evaluate<AxeResults>('axe.run(document)');
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    expect(app.complaints).toEqual([]);
  });
}

test('a field says where it is asked, without a mark where that was read', async ({ app }) => {
  const { page } = app;
  const { start, register, activity } = pages(app);
  await start.openExample.click();
  await register.link('Begeleiding tweede spoor').click();
  await activity.tab('Doel en grondslag').click();
  await expect(page.getByText('art. 30(1)(b) en 5(1)(b) AVG', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('art. 6(1) AVG', { exact: true }).first()).toBeVisible();
});
