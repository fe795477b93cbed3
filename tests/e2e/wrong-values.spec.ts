import { expect, test } from './app';
import { pages } from './page-models/pages';

test('a date, a term and a country that are none are kept as typed, with a sentence beside them', async ({ app }) => {
  const { page } = app;
  const { start, shell, register, activity } = pages(app);
  await start.makeOrganisation('De Brug');
  await register.newActivity.click();
  await activity.name.fill('Proef');
  await activity.text('Vastgesteld op').fill('31 februari 2026');
  await activity.text('In gebruik vanaf').fill('1-5-2026');
  await activity.text('In gebruik tot en met').fill('30-4-2026');
  await activity.text('Vastgesteld door').focus();
  await expect(activity.text('Vastgesteld op')).toHaveAttribute('aria-invalid', 'true');
  await expect(activity.text('Vastgesteld op')).toHaveAccessibleDescription(/Niet begrepen/);
  await expect(activity.text('In gebruik tot en met')).toHaveAccessibleDescription(/vóór|voor|eerder/);

  await activity.tab('Betrokkenen en gegevens').click();
  await activity.addGroup('Medewerker');
  await activity.addGroup('medewerker ');
  await activity.addCategory('Contactgegevens');
  await expect(page.getByText(/Er is al een groep met deze naam/).first()).toBeVisible();

  await activity.tab('Ontvangers en doorgifte').click();
  await activity.addTransfer.click();
  const country = activity.transfer(1).getByRole('combobox', { name: 'Land of internationale organisatie' });
  await country.fill('Atlantis');
  await country.press('Tab');
  await expect(country).toHaveValue('Atlantis');
  await expect(country).toHaveAccessibleDescription(/Niet begrepen/);

  await activity.tab('Bewaren en beveiligen').click();
  const line = activity.term('Contactgegevens');
  await line.term.fill('niet langer dan nodig');
  await line.term.press('Tab');
  await expect(line.term).toHaveAccessibleDescription('Niet begrepen');

  await activity.tab('Bevindingen').click();
  await expect(activity.wrong).not.toHaveCount(0);
  await expect(shell.saved).toBeVisible();

  await shell.goTo('Register');
  await app.kill();
  await app.start();
  const again = pages(app);
  await again.shell.goTo('Register');
  await again.register.link('Proef').click();
  await expect(again.activity.text('Vastgesteld op')).toHaveValue('31 februari 2026');
  await expect(again.activity.text('In gebruik tot en met')).toHaveValue('30-04-2026');
  await again.activity.tab('Bewaren en beveiligen').click();
  await expect(again.activity.term('Contactgegevens').term).toHaveValue('niet langer dan nodig');
  await again.activity.tab('Ontvangers en doorgifte').click();
  await expect(again.activity.transfer(1).getByRole('combobox', { name: 'Land of internationale organisatie' })).toHaveValue('Atlantis');
});
