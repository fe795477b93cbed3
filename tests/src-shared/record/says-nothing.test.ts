import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestions } from '@shared/record/suggestions';
import { isUnanswered, saysNothing } from '@shared/record/says-nothing';

const toCome = [
  ...['', '  ', '-', '--', '…', '...', '?', '???', '/', 'x', 'XXX', 'tbd', 'T.B.D.', 'n.t.b.', 'p.m.', 'todo', 'To do', 'test', 'Onbekend', 'Geen idee', 'Weet ik niet', 'Weet ik nog niet'],
  ...['nog doen', 'Nog doen.', 'Nog te doen', 'nog invullen', 'Nog in te vullen', 'In te vullen', 'invullen', 'Later', 'Later aanvullen', 'volgt', 'Volgt nog', 'Volgt later.', 'Komt nog', 'Volgt na overleg met de FG', 'Nog uitzoeken bij de leverancier', 'Moet nog worden bepaald', 'nader te bepalen', 'Nog niet', 'Nog niet geregeld', 'Wordt nog ingevuld', 'Wordt later aangevuld', 'Dit moeten wij nog nagaan.', 'Wordt aan gewerkt', 'In bewerking', '(nog invullen)'],
];

test.each(toCome)('%j is still to be answered', (text) => {
  expect([isUnanswered(text), saysNothing(text)]).toEqual([true, true]);
});

test.each(['n.v.t.', 'N.v.t', 'nvt', 'NVT.', 'n.v.t', 'Niet van toepassing', 'niet van toepassing.', 'n/a'])('%j answers no question that applies', (text) => {
  expect([isUnanswered(text), saysNothing(text)]).toEqual([false, true]);
});

test.each([
  ...['Geen', 'Geen.', 'Niemand', 'Nee', 'Ja', 'Zie het beleid.', 'Zie bijlage 2', 'Wft', 'AVG', 'HR', 'Ons belang.', 'Niets: niemand valt af.', 'Nooit'],
  ...['N.v.t.: er is geen ondernemingsraad', 'Niet van toepassing, want wij gebruiken geen camera’s', 'Onbekende bezoekers melden zich bij de balie', 'Nog twee medewerkers hebben toegang'],
  ...['Later maken wij een verslag voor de werkgever', 'Nog niet bekend is hoe lang; de coach tekent een verklaring.', 'Testuitslagen bespreken wij met de cliënt', 'De verklaring wordt getekend. Het vervolg komt nog.', 'Volgt uit de wet: art. 30 UAVG', 'Volgt uit de wet', 'Komt van de werkgever', 'Volgt de coach niet, dan beslist de teamleider', 'Wordt bepaald door het beroepsgeheim', 'Pm-systeem van de leverancier', 'Komt de cliënt niet, dan bellen wij'],
])('%j says something', (text) => {
  expect([isUnanswered(text), saysNothing(text)]).toEqual([false, false]);
});

test('nothing that is suggested anywhere says nothing', () => {
  const labels = Object.values(suggestions).flatMap((list) => list.map(({ label }) => label));
  expect(labels.filter(saysNothing)).toEqual([]);
});

test('marks and spaces around it change nothing, and a sentence more does', () => {
  fc.assert(fc.property(fc.constantFrom(...toCome), fc.constantFrom('', ' ', '.', ' …', '!'), (text, end) => saysNothing(` ${text}${end}`)));
  fc.assert(fc.property(fc.constantFrom(...toCome), (text) => !saysNothing(`${text}. De coach tekent een verklaring; de teamleider bewaart haar.`)));
});
