import { expect, test } from 'vitest';
import { isTermStub, pointsAtOther, saysAsLongAsNeeded, tellsLength, tellsMoment } from '@shared/record/activity/term-words';

test.each(['Bij vertrek', 'Bij het eerste gesprek', 'Bij uitdiensttreding', 'Als de klacht is afgehandeld', 'Tot het beslag is opgeheven', 'Na het laatste contact', 'Wij bewaren het niet.', 'Wat niet meer klopt', 'Gedurende het traject', 'Op de dag van het ontslag', 'Gaat in op het moment van uitschrijving', 'Te rekenen van de laatste afspraak', 'Elke nacht gewist', 'Jaarlijks opgeschoond', '30 juni', 'Zolang de rechter erover gaat'])('%j tells a moment', (text) => {
  expect(tellsMoment(text)).toBe(true);
});

test.each(['Zo gebruikelijk bij ons', 'Als standaard', 'Als een vaste regel', 'Bij de opdrachtgever', 'Gebruikelijk bij de meeste bedrijven', 'In overleg met de opdrachtgever', 'Na overleg', '2 tot 5 jaar', 'Tot nader order', 'Op dit moment niet bekend', 'Zolang wij ze nodig hebben', 'zo lang als wettelijk verplicht', ''])('%j tells no moment', (text) => {
  expect(tellsMoment(text)).toBe(false);
});

test.each(['2 jaar', 'ca. 2 jaar', 'vijftien jaar', 'zeven (7) jaar', 'maximaal 18 mnd.', '48 uur', '1 kwartaal', 'een halfjaar', '90 d', 'Volgens de wet zeven jaar'])('%j tells how long', (text) => {
  expect(tellsLength(text)).toBe(true);
});

test.each(['2 tot 5 jaar', '2-5 jaar', 'twee of drie jaar', '1 jaar tot 2 jaar', 'onbeperkt', 'enkele jaren', 'art. 52 AWR'])('%j tells not how long', (text) => {
  expect(tellsLength(text)).toBe(false);
});

test.each(['n.v.t.', 'NVT', 'Nog uitzoeken', 'Nog uitzoeken bij de leverancier', 'Moet nog worden bepaald', 'nader te bepalen', 'onbekend', '-', '?', 'Volgt nog', 'Dit moeten wij nog nagaan.'])('%j says nothing', (text) => {
  expect(isTermStub(text)).toBe(true);
});

test.each(['Nog uit te zoeken, uiterlijk tot het einde van het traject', 'Nog vijf jaar', 'Geen: wij bewaren het niet', 'In overleg met de opdrachtgever', 'Nog nodig voor de nazorg', ''])('%j is more than a stub', (text) => {
  expect(isTermStub(text)).toBe(false);
});

test.each(['Zolang als nodig is.', 'Zolang wij ze nodig hebben', 'zo lang dit nog relevant is', 'Zo lang als wettelijk verplicht', 'Zolang de wet dat eist', 'Niet langer dan strikt noodzakelijk', 'Niet langer dan noodzakelijk na het traject'])('%j is as long as needed', (text) => {
  expect(saysAsLongAsNeeded(text)).toBe(true);
});

test.each(['Zolang de rechter een kopie nodig heeft', 'Zolang nodig is voor de afhandeling van de klacht', 'Niet langer dan nodig, uiterlijk 2 jaar na afloop', 'Zolang het traject loopt', 'Dit is nodig voor het verslag'])('%j is more than that', (text) => {
  expect(saysAsLongAsNeeded(text)).toBe(false);
});

test.each([
  ['Zoals het datalekregister', true],
  ['Zie het personeelsdossier', true],
  ['Conform R21', true],
  ['Idem als bij de cliënten', true],
  ['Zoals de wet voorschrijft', false],
  ['Zie ons bewaarbeleid', false],
  ['In overleg', false],
])('whether %j points at another place of the register: %j', (text, points) => {
  expect(pointsAtOther(text)).toBe(points);
});
