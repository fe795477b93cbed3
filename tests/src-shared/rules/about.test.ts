import { expect, test } from 'vitest';
import { isClient, isDependent, isMunicipality, subjectOf } from '@shared/rules/about';

test('who lives on a benefit or looks for work is a client, and depends on who asks', () => {
  for (const name of ['Uitkeringsgerechtigden', ' werkzoekende', 'Bijstandsgerechtigde in Noord', 'Cliënt']) expect([isClient({ name }), isDependent({ name })], name).toEqual([true, true]);
  for (const name of ['Werkzoekendenconsulent', 'Contactpersoon van een werkgever', 'Bezoeker']) expect([isClient({ name }), isDependent({ name })], name).toEqual([false, false]);
});

test('children, and who is under guardianship, depend on who asks; who works with them does not', () => {
  for (const name of ['Coachee', 'Re-integrant', 'Jeugdige', 'Leerlingen', 'Minderjarigen', 'Leerling onder curatele', 'Mensen onder bewind']) expect(isDependent({ name }), name).toBe(true);
  for (const name of ['Leerlingbegeleider', 'Kinderopvang', 'Ouders', 'Jeugdconsulent', 'Abonnee']) expect(isDependent({ name }), name).toBe(false);
});

test.each([
  ['Cliënt die zelf betaalt', ['Cliënt die zelf betaalt', 'Zelfbetalende cliënt', 'Particuliere cliënten', 'Coachee op eigen kosten']],
  ['Cliënt met een uitkering', ['Uitkeringsgerechtigden', 'Kandidaten met een WW-uitkering', 'Kandidaat Participatiewet', 'Cliënten van UWV']],
  ['Cliënt in dienst bij een werkgever', ['cliënten in dienst bij een werkgever', 'Re-integranten van een werkgever']],
  ['Deelnemer dagbesteding of participatie', ['Deelnemers dagbesteding']],
  ['Medewerker', ['Personeel']],
  ['Sollicitant', ['Sollicitanten', 'Afgewezen sollicitant']],
])('%s is meant', (subject, names) => {
  for (const name of names) expect(subjectOf({ name }), name).toBe(subject);
});

test('where it cannot be told which is meant, a group goes by its own name', () => {
  for (const name of ['Cliënten', 'Werkzoekenden', 'Cliënten met een uitkering of in dienst bij een werkgever', 'Cliënt zonder uitkering', 'Cliënten zonder WW-uitkering', 'Cliënt zonder werkgever', 'Particuliere opdrachtgevers', 'Contactpersoon van een werkgever']) {
    expect(subjectOf({ name }), name).toBe(name);
  }
});

test('a municipality is known by its word, where it is who gave the order', () => {
  for (const each of ['Gemeente', 'gemeente Zwolle', 'UWV en gemeenten', 'In opdracht van gemeente Zwolle']) expect(isMunicipality(each), each).toBe(true);
  for (const each of ['', 'UWV', 'Gemeentelijk vervoerbedrijf', 'Werkgever in de gemeente Zwolle', 'Kerkgemeenschap']) expect(isMunicipality(each), each).toBe(false);
});
