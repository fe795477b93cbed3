import { activities } from '@shared/example/activities';
import { readBack, withoutBlanks } from '../src-renderer/pdf/read-back';
import { expect, test, type App } from './app';
import { pages } from './page-models/pages';

const noRole = 'Het is nog niet bekend of u verantwoordelijk bent of verwerker.';
const noException = 'Deze gegevens mag u alleen gebruiken met een uitzondering uit de wet.';
const notFree = 'is meestal niet vrij';
const weighed = activities.cvPool.name;

async function openFindings(app: App): Promise<ReturnType<typeof pages>> {
  const all = pages(app);
  await all.start.openExample.click();
  await all.shell.goTo('Overzicht');
  await all.findings.link.click();
  await expect(all.findings.heading).toBeVisible();
  return all;
}

/** What has the focus, as its field says it. */
function focusedField(app: App): Promise<string | undefined> {
  return app.page.evaluate(() => {
    const described = document.activeElement?.closest('[aria-describedby]')?.getAttribute('aria-describedby')?.split(' ') ?? [];
    const group = document.activeElement?.closest('[role="radiogroup"]')?.getAttribute('aria-describedby')?.split(' ') ?? [];
    return [...described, ...group].map((id) => document.getElementById(id)?.dataset['field']).find((field) => field !== undefined);
  });
}

test('what is missing is found per letter; a click lands on the very field, and mending it takes the finding away', async ({ app }) => {
  const { shell, activity, findings } = await openFindings(app);
  const { name } = activities.videoCalls;
  await expect(findings.of(name).filter({ hasText: noRole })).toContainText('Fout');
  await expect(findings.letter('verwerkingsverantwoordelijke', 'd')).toContainText(/^d: \d+ van \d+/);
  const before = await findings.letter('verwerkingsverantwoordelijke', 'd').innerText();

  await findings.of(name).getByRole('link', { name: noRole }).click();
  await expect(shell.heading(name)).toBeVisible();
  await expect(activity.role('Verwerkingsverantwoordelijke')).toBeFocused();
  await expect(findings.here.filter({ hasText: noRole })).toHaveCount(1);
  await expect(app.page.getByRole('radiogroup', { name: 'Onze rol' })).toHaveAccessibleDescription(new RegExp(noRole));
  await activity.role('Verwerkingsverantwoordelijke').click();
  await expect(findings.here.getByRole('status')).toHaveText('Hersteld.');
  await expect(findings.here).toBeInViewport({ ratio: 1 });
  await expect(findings.here).not.toContainText(noRole);
  await activity.tab('Bevindingen').click();
  await expect(findings.here).toHaveCount(0);
  await expect(findings.own.filter({ hasText: 'Noem de ontvangers' })).toBeVisible();
  await expect(findings.own.filter({ hasText: noRole })).toHaveCount(0);

  await findings.own.getByRole('link', { name: 'Noem de ontvangers' }).click();
  await expect(activity.tab('Ontvangers en doorgifte')).toHaveAttribute('aria-selected', 'true');
  expect(await focusedField(app)).toBe('anyRecipients');
  await expect(findings.here.filter({ hasText: 'Noem de ontvangers' })).toHaveCount(1);
  await activity.tab('Algemeen').click();
  await expect(findings.here).toHaveCount(0);
  await activity.tab('Ontvangers en doorgifte').click();
  await activity.choice('Krijgt iemand de gegevens?', 'Geen ontvangers').click();
  await activity.tab('Bevindingen').click();
  await findings.link.click();
  await expect(findings.letter('verwerkingsverantwoordelijke', 'd')).not.toHaveText(before);
  expect(app.complaints).toEqual([]);
});

test('what is found about the screening leads to its first open question, or to the way to fix it', async ({ app }) => {
  const { activity, findings } = await openFindings(app);
  const begun = 'De DPIA-screening is begonnen';
  const shared = findings.shared(begun);
  await shared.getByRole('button', { name: 'Bij 3 verwerkingen' }).click();
  await shared.getByRole('link', { name: activities.municipal.name }).click();
  await expect(activity.tab('DPIA-screening')).toHaveAttribute('aria-selected', 'true');
  await expect(app.page.getByRole('button', { name: 'Screening vaststellen' })).toBeFocused();
  await expect(findings.here).toContainText(begun);
  await expect(findings.here).toBeInViewport({ ratio: 1 });
  await expect(findings.here).toContainText('2 van 3');
  await findings.here.getByRole('link', { name: `Volgende: ${activities.videoCalls.name}` }).click();
  await expect(findings.here).toContainText('3 van 3');
  await expect(app.page.getByRole('radiogroup').filter({ has: app.page.locator(':focus') })).toHaveAccessibleDescription(new RegExp(begun));
  await expect(app.page.locator(':focus')).toBeInViewport();
  await expect(findings.here).toBeInViewport({ ratio: 1 });
  // Back at what is the same, unfolded as it was, where the round has come to.
  await findings.back.click();
  await expect(shared.getByRole('link', { name: activities.videoCalls.name })).toBeFocused();
});

test('a cross that has to go is the very one that gets the focus', async ({ app }) => {
  const { activity, findings } = await openFindings(app);
  const bsn = 'Burgerservicenummer (BSN)';
  await findings.of(activities.municipal.name).getByRole('link', { name: noException }).click();
  await activity.addGroup('Sollicitant');
  await activity.cell(bsn, 'Sollicitant').check();
  await activity.tab('Bevindingen').click();
  await findings.own.getByRole('link', { name: 'Het BSN van Sollicitant' }).click();
  await expect(activity.cell(bsn, 'Sollicitant')).toBeFocused();
  await expect(activity.cell(bsn, 'Sollicitant')).toBeInViewport();
  await expect(findings.here).toBeInViewport({ ratio: 1 });
  await app.page.keyboard.press('Space');
  await expect(findings.here.getByRole('status')).toHaveText('Hersteld.');
  await findings.back.click();
  await expect(activity.tab('Bevindingen')).toHaveAttribute('aria-selected', 'true');
});

test('a click unfolds what a field is hidden in', async ({ app }) => {
  const { activity, findings } = await openFindings(app);
  await findings.of(activities.municipal.name).getByRole('link', { name: noException }).click();
  await expect(activity.tab('Betrokkenen en gegevens')).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => focusedField(app)).toMatch(/^dataCategories\/.+\/exception$/);
  await expect(app.page.locator(':focus')).toBeInViewport();
  await expect(findings.here).toHaveCount(1);
  await expect(findings.here).toBeInViewport({ ratio: 1 });
  await app.page.goBack();
  await findings.of(activities.municipal.name).getByRole('link', { name: 'Draagt deze wet' }).last().click();
  await expect.poll(() => focusedField(app)).toMatch(/^purposes\/.+\/basis$/);
  await expect(findings.here).toBeInViewport({ ratio: 1 });
  await expect(app.page.locator(':focus')).toBeInViewport();
});

test('an address with a field begins at that field of the organisation too', async ({ app }) => {
  const { page } = app;
  const { start, shell } = pages(app);
  await start.openExample.click();
  await expect(shell.heading('Register')).toBeVisible();
  const org = /#\/o\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const go = (address: string) => page.evaluate((hash) => void (location.hash = hash), address);
  await go(`/o/${org}/organisatie?veld=requestTerm`);
  await expect.poll(() => focusedField(app)).toBe('requestTerm');
  await go(`/o/${org}/overzicht`);
  await expect(shell.heading('Overzicht')).toBeVisible();
  await go(`/o/${org}/organisatie?veld=documents`);
  await expect(page.locator('[data-field="documents"] :focus')).toBeVisible();
});

test('what asks for weighing is answered, is open again when what was weighed has changed, and is taken back', async ({ app }) => {
  const { shell, activity, findings } = await openFindings(app);
  const open = findings.of(weighed).filter({ hasText: notFree });
  await open.getByRole('button', { name: 'Beoordelen' }).click();
  await expect(findings.reason).toBeFocused();
  await findings.reason.fill('Zij vragen er zelf om en nee heeft geen gevolg.');
  await findings.keep.click();
  await expect(findings.by).toBeFocused();
  await expect(findings.by).toHaveAttribute('aria-invalid', 'true');
  await expect(findings.by).toHaveAccessibleDescription(/Schrijf op wie dit heeft beoordeeld/);
  await expect(findings.reason).toHaveAttribute('aria-invalid', 'false');
  await findings.by.fill('N. Wever, FG');
  await expect(findings.by).toHaveAttribute('aria-invalid', 'false');
  await findings.keep.click();
  await expect(findings.said).toBeFocused();
  await expect(open).toHaveCount(0);
  await findings.unfoldAnswered.click();
  await expect(findings.answered).toContainText('Beoordeeld door N. Wever, FG');
  await expect(findings.answered).toContainText('Zij vragen er zelf om');

  await findings.answered.getByRole('link', { name: notFree }).click();
  await expect(shell.heading(weighed)).toBeVisible();
  await activity.purpose(1).explanation.fill('Iets anders dan toen.');
  await activity.tab('Bevindingen').click();
  const lapsed = findings.own.filter({ hasText: notFree });
  await expect(lapsed).toContainText('Eerder beoordeeld door N. Wever, FG');
  await expect(lapsed).toContainText('sindsdien is er iets veranderd');
  await lapsed.getByRole('button', { name: 'Opnieuw beoordelen' }).click();
  await expect(findings.reason).toHaveValue('Zij vragen er zelf om en nee heeft geen gevolg.');
  await expect(findings.by).toHaveValue('N. Wever, FG');
  await findings.keep.click();
  await expect(lapsed).toHaveCount(0);

  await findings.unfoldAnswered.click();
  await findings.withdraw.click();
  await expect(lapsed.getByRole('button', { name: 'Beoordelen', exact: true })).toBeVisible();
  await expect(findings.unfoldAnswered).toHaveCount(0);

  await activity.tab('Geschiedenis').click();
  await expect(activity.judged.filter({ hasText: 'Bevinding beoordeeld' })).toHaveCount(2);
  await expect(activity.judged.filter({ hasText: 'Oordeel ingetrokken' })).toHaveCount(1);
  await expect(activity.judged.last()).toContainText('beoordeeld door N. Wever, FG op');
  await expect(activity.judged.last()).toContainText(notFree);
  await expect(activity.judged.last()).toContainText('Zij vragen er zelf om');
  expect(app.complaints).toEqual([]);
});

test('findings are narrowed down by level and article, and going back finds the same', async ({ app }) => {
  const { shell, findings } = await openFindings(app);
  await findings.level.selectOption('Fout');
  const level = app.page.getByRole('main').getByRole('list').getByText('Waarschuwing', { exact: true });
  await expect(level).toHaveCount(0);
  await expect(findings.of(activities.videoCalls.name).filter({ hasText: noRole })).toBeVisible();
  await findings.article.selectOption('art. 87 AVG');
  await expect(findings.of(activities.videoCalls.name)).toHaveCount(0);
  await findings.of(activities.municipal.name).getByRole('link', { name: noException }).click();
  await expect(shell.heading(activities.municipal.name)).toBeVisible();
  await findings.back.click();
  await expect(findings.level).toHaveValue('error');
  await expect(findings.article).toHaveValue('art. 87 AVG');
  await findings.of(activities.municipal.name).getByRole('link', { name: noException }).click();
  await expect(shell.heading(activities.municipal.name)).toBeVisible();
  await app.page.goBack();
  await expect(findings.level).toHaveValue('error');
  await expect(findings.article).toHaveValue('art. 87 AVG');
});

test('what is found of one activity is narrowed down on its tab', async ({ app }) => {
  const { shell, findings, activity } = await openFindings(app);
  await findings.of(activities.videoCalls.name).getByRole('link', { name: noRole }).click();
  await expect(shell.heading(activities.videoCalls.name)).toBeVisible();
  await activity.tab('Bevindingen').click();
  await findings.level.selectOption('Waarschuwing');
  await expect(findings.own.filter({ hasText: noRole })).toHaveCount(0);
  await expect(findings.own.filter({ hasText: 'Waarschuwing' })).not.toHaveCount(0);
  await findings.article.selectOption('art. 30(1)(g) AVG');
  await expect(findings.own).toHaveCount(1);
  await findings.level.selectOption('Alle niveaus');
  await findings.article.selectOption('Alle artikelen');
  await expect(findings.own.filter({ hasText: noRole })).toBeVisible();
});

test('a letter leads to all that cites it, of every level; one of which nothing stands open says so', async ({ app }) => {
  const { findings } = await openFindings(app);
  await findings.level.selectOption('Tip');
  const meter = findings.letter('verwerkingsverantwoordelijke', 'd');
  await meter.getByRole('button').click();
  await expect(findings.article).toBeFocused();
  await expect(findings.article).toHaveValue('art. 30(1)(d) AVG');
  await expect(findings.level).toHaveValue('');
  await expect(findings.of(activities.videoCalls.name).first()).toBeInViewport({ ratio: 1 });
  await expect(findings.of(activities.videoCalls.name).filter({ hasText: 'Noem de ontvangers' })).toBeVisible();
  await findings.letter('verwerker', 'b').getByRole('button').click();
  await expect(findings.article).toHaveValue('art. 30(2)(b) AVG');
  await expect(app.page.getByText('Over art. 30(2)(b) AVG staat niets open.')).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('what is found of a party stands on the tab of the activity that it works for, and leads there and back', async ({ app }) => {
  const { shell, register, activity, findings } = pages(app);
  await pages(app).start.openExample.click();
  await register.link(activities.videoCalls.name).click();
  await activity.tab('Ontvangers en doorgifte').click();
  await activity.addRecipient.click();
  await activity.recipient(1).party.fill('Beeldbelbureau');
  await activity.recipient(1).party.press('Enter');
  await activity.recipient(1).role.selectOption('Verwerker');
  await activity.tab('Bevindingen').click();
  const missing = findings.around.filter({ hasText: 'er is geen verwerkersovereenkomst' });
  await expect(missing).toContainText('Beeldbelbureau');
  await missing.getByRole('link').click();
  await expect(shell.heading('Beeldbelbureau')).toBeVisible();
  await expect(app.page.getByRole('button', { name: 'Een overeenkomst toevoegen' })).toBeFocused();
  await findings.back.click();
  await expect(shell.heading(activities.videoCalls.name)).toBeVisible();
  await expect(missing).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('a reason that was begun stands there again after Escape, Back and a reload, until it is given', async ({ app }) => {
  const { page } = app;
  const { shell, findings } = await openFindings(app);
  const judge = () => findings.of(weighed).filter({ hasText: notFree }).getByRole('button', { name: 'Beoordelen' });
  await judge().click();
  await findings.reason.fill('Zij vragen er');
  await page.keyboard.press('Escape');
  await expect(findings.reason).toBeHidden();
  await judge().click();
  await expect(findings.reason).toHaveValue('Zij vragen er');
  await findings.reason.fill('Zij vragen er zelf');
  await page.goBack();
  await page.goForward();
  await judge().click();
  await expect(findings.reason).toHaveValue('Zij vragen er zelf');
  await findings.reason.fill('Zij vragen er zelf om.');
  await expect(shell.saved).toBeVisible();
  await page.reload();
  await judge().click();
  await expect(findings.reason).toHaveValue('Zij vragen er zelf om.');
  await findings.by.fill('N. Wever');
  await findings.keep.click();
  await expect(findings.unfoldAnswered).toBeVisible();
});

test('the findings are printed, with what was answered', async ({ app }) => {
  const { shell, findings, documents } = await openFindings(app);
  await findings.of(weighed).filter({ hasText: notFree }).getByRole('button', { name: 'Beoordelen' }).click();
  await findings.reason.fill('Zij vragen er zelf om.');
  await findings.by.fill('N. Wever');
  await findings.keep.click();
  await expect(findings.unfoldAnswered).toBeVisible();
  await shell.goTo('Documenten');
  const { name, bytes } = await app.saveFile(() => documents.findingsAsPdf.click());
  expect(name).toMatch(/-bevindingen-\d{4}-\d\d-\d\d\.pdf$/);
  const { text, language } = await readBack(new Uint8Array(bytes));
  for (const words of ['niet bedoeld voor de toezichthouder', noRole, noException, activities.videoCalls.name, 'Zij vragen er zelf om.', 'N. Wever', 'het register van datalekken']) {
    expect(text).toContain(withoutBlanks(words));
  }
  expect(language).toBe('nl-NL');
});
