import { expect, test } from 'vitest';
import { isClient, isDependent, mentionsIllness } from '@shared/rules/about';

test.each(['Bij ziekte.', 'Ziek of niet', 'Wie niet kan werken door ziekte', 'Beperkingen in het werk', 'Een arbeidsbeperking', 'Geen diagnose, alleen het verzuim', 'Niet alleen bij ziekte', 'Na afwijzing voor de WIA'])('it tells of illness: %s', (text) => {
  expect(mentionsIllness(text)).toBe(true);
});

test.each(['', 'De cliënt is niet ziek.', 'Niemand is ziek', 'Geen van hen is ziek', 'niet meer ziek', 'Zonder langdurige ziekte', 'Beperking van de toegang', 'beperkingen in het gebruik', 'Basiswiskunde'])('it does not: %s', (text) => {
  expect(mentionsIllness(text)).toBe(false);
});

test('who lives on a benefit or looks for work is a client, and depends on who asks', () => {
  for (const name of ['Uitkeringsgerechtigden', ' werkzoekende', 'Bijstandsgerechtigde in Noord', 'Cliënt']) expect([isClient({ name }), isDependent({ name })], name).toEqual([true, true]);
  for (const name of ['Werkzoekendenconsulent', 'Contactpersoon van een werkgever', 'Bezoeker']) expect([isClient({ name }), isDependent({ name })], name).toEqual([false, false]);
});
