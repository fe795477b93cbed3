import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWrittenTerm } from '@shared/record/activity/written-term';
import { suggestionsOf } from '@shared/record/suggestions';
import { showDuration } from '@shared/values/duration';

test.each([
  ['7 jaar na uitdiensttreding', 'P7Y', 'uitdiensttreding'],
  ['7 jaar na uitdiensttreding.', 'P7Y', 'uitdiensttreding'],
  ['7 jaar (na uitdiensttreding)', 'P7Y', 'uitdiensttreding'],
  ['zeven jaar na de uitdiensttreding', 'P7Y', 'uitdiensttreding'],
  ['tot 2 jaar na einde traject', 'P2Y', 'Einde traject'],
  ['2 jaar na het einde van het traject', 'P2Y', 'Einde traject'],
  ['2 jaar na afloop van het traject', 'P2Y', 'Einde traject'],
  ['2 jaar nadat het traject is geëindigd', 'P2Y', 'Einde traject'],
  ['2 jaar nadat het traject geëindigd is', 'P2Y', 'Einde traject'],
  ['1½ jaar na beëindiging van de overeenkomst', 'P1Y6M', 'Einde van de overeenkomst'],
  ['maximaal 4 weken na afwijzing', 'P4W', 'afwijzing'],
  ['max. 4 wkn na afwijzing', 'P4W', 'afwijzing'],
  ['uiterlijk 4 weken na einde procedure', 'P4W', 'Einde procedure'],
  ['72 uur na opname', 'PT72H', 'Opname'],
  ['24 uur vanaf de opname', 'PT24H', 'Opname'],
  ['5 jaar vanaf vastlegging', 'P5Y', 'Vastlegging'],
  ['5 jaar, te rekenen vanaf de datum van vastlegging', 'P5Y', 'Vastlegging'],
  ['vanaf einde dienstverband: 7 jaar', 'P7Y', 'Einde dienstverband'],
  ['na einde dienstverband 7 jaar', 'P7Y', 'Einde dienstverband'],
  ['7 jaar na einde van het kalenderjaar waarin het dienstverband eindigt', 'P7Y', 'Einde van het kalenderjaar waarin het dienstverband eindigt'],
  ['2 jaar nadat de medewerker uit dienst ging', 'P2Y', 'medewerker uit dienst ging'],
  ['direct na afhandeling', 'P0D', 'Afhandeling'],
  ['direct bij afmelding', 'P0D', 'Afmelding'],
  ['bewaartermijn: 2 jaar na einde traject', 'P2Y', 'Einde traject'],
  // nothing but how long
  ['2 jaar', 'P2Y', ''],
  ['maximaal 2 jaar', 'P2Y', ''],
  ['na 2 jaar', 'P2Y', ''],
])('%s is %s from %s', (text, term, startEvent) => {
  expect(readWrittenTerm(text)).toEqual({ term, startEvent });
});

test.each([
  ...['', 'zolang nodig', 'onbeperkt', 'na uitdiensttreding', 'jaar na einde traject', 'tot einde dienstverband', 'tot 18 jaar oud'],
  // not one term
  ...['2 tot 5 jaar na einde traject', '2 jaar na einde traject, daarna 5 jaar', '2 jaar na einde traject of 7 jaar na betaling', '7 jaar na betaling tenzij er een zaak loopt'],
  // more than it, or less sure
  ...['minimaal 7 jaar na einde boekjaar', 'ca. 2 jaar na einde traject', '2 jaar na einde traject; foto’s direct', '2 jaar bij afmelding', '2 jaar na .', '2 jaar na 3'],
])('%s is left as it is', (text) => {
  expect(readWrittenTerm(text)).toBeUndefined();
});

const beginnings = suggestionsOf('startEvent').map(({ label }) => label);
const durations = fc.record({ number: fc.integer({ min: 1, max: 99 }), letter: fc.constantFrom('Y', 'M', 'W', 'D') }).map(({ number, letter }) => `P${number}${letter}`);

test('what the app itself writes after each other is read back as the two', () => {
  fc.assert(
    fc.property(durations, fc.constantFrom(...beginnings), fc.constantFrom('na', 'na het', 'vanaf', 'na de'), (term, startEvent, joint) => {
      expect(readWrittenTerm(`${showDuration(term)} ${joint} ${startEvent.toLowerCase()}`)).toEqual({ term, startEvent });
    }),
  );
});

test('a page of text is no term', () => {
  expect(readWrittenTerm(`2 jaar na ${'einde '.repeat(20_000)}`)).toBeUndefined();
});
