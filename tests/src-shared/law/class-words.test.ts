import { expect, test } from 'vitest';
import { classesNamed } from '@shared/law/class-words';

const classes = (name: string) => classesNamed(name).map(({ dataClass, special }) => special ?? dataClass);

test.each([
  ['health', ['Gezondheidsgegevens', 'Medische gegevens', 'Verzuimgegevens', 'Ziekmelding', 'Diagnose', 'Beperkingen', 'Arbeidsongeschiktheidspercentage', 'Gezondheid', 'Ziekteverlof', 'Medicatie', 'Herstelmelding']],
  ['criminal', ['VOG', 'Strafblad', 'Verklaring omtrent het gedrag', 'Justitieel verleden', 'Strafrechtelijke gegevens', 'VOG-nummer']],
  ['race', ['Etnische afkomst', 'Etniciteit']],
  ['religion', ['Godsdienst', 'Geloof', 'Levensovertuiging', 'Religieuze feestdagen']],
  ['union', ['Lidmaatschap vakbond', 'Vakbondscontributie']],
  ['politics', ['Politieke voorkeur']],
  ['biometric', ['Vingerafdrukken', 'Biometrische toegang']],
  ['sexuality', ['Seksuele gerichtheid']],
])('%s', (expected, names) => {
  for (const name of names) expect(classes(name), name).toEqual([expected]);
});

test('a name of two classes names both', () => {
  expect(classes('Gezondheid en godsdienst')).toEqual(['health', 'religion']);
});

test('a word that only resembles one, or that says that they are not there, names none', () => {
  const names = ['', 'Naam', 'Verzuimbeleid', 'Verzuimverzekering', 'Ziektekostenverzekeraar', 'Medisch adviseur', 'Werkervaring in de gezondheidszorg', 'Ziekenhuis waar iemand werkte', 'Geloofwaardigheid', 'Herkomst van de gegevens'];
  const without = ['Verslag zonder medische gegevens', 'Geen diagnose', 'Niet-medische gegevens', 'Beperking van de toegang', 'Rassen honden', 'Strafpunten', 'Vogels'];
  for (const name of [...names, ...without]) expect(classes(name), name).toEqual([]);
});
