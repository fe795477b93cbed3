import { expect, test } from 'vitest';
import { blankHandling } from '@shared/record/activity/subjects-and-data';
import { termIsComplete } from '@shared/record/activity/terms';

const complete = (term: string, startEvent: string, termReason: string) => termIsComplete({ ...blankHandling(), term, startEvent, termReason });

test.each([
  ['P2Y', 'Einde traject', ''],
  ['', '', 'Tot het loonbeslag is opgeheven.'],
  ['', '', 'Een cv dat niet meer klopt gaat weg.'],
  ['', '', 'Volgens de wet zeven jaar.'],
  ['', '', 'Volgens de wettelijke bewaartermijn, na afloop van het boekjaar.'],
  ['', '', 'Zoals het datalekregister.'],
  ['P0D', '', 'Zodra het verslag af is.'],
  ['P2Y', '', 'Na het laatste contact.'],
  ['P2Y', '', 'Bij vertrek'],
  ['P2Y', '', 'Als de klacht is afgehandeld.'],
  ['', '', 'Wij bewaren het niet.'],
  // Whether it says enough is for a person to weigh: another rule asks.
  ['', '', 'In overleg met de opdrachtgever'],
  ['P2Y', 'Einde traject', 'Nog uitzoeken'],
])('a term is told by %j, %j and %j', (...told) => {
  expect(complete(...told)).toBe(true);
});

test.each([
  ['', '', ''],
  ['P2Y', '', ''],
  ['', 'Einde traject', ''],
  ['P2Y', '', 'Zo gebruikelijk'],
  ['P2Y', '', 'Verjaring van een vordering.'],
  ['', '', 'Volgens de wettelijke bewaartermijn'],
  ['', '', 'Zo gebruikelijk.'],
  ['', '', 'Ons bewaarbeleid'],
  ['', '', 'Volgens een wettelijke termijn'],
  ['', '', 'Nog uitzoeken'],
  ['', '', 'n.v.t.'],
  ['P2Y', '', 'Zo gebruikelijk bij ons'],
  ['P2Y', '', 'Als standaard'],
  ['P2Y', '', 'Zolang wij ze nodig hebben'],
])('nobody knows when data go by %j, %j and %j', (...told) => {
  expect(complete(...told)).toBe(false);
});
