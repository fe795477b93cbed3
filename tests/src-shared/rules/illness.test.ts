import { expect, test } from 'vitest';
import { mentionsIllness } from '@shared/rules/illness';

test.each([
  'Bij ziekte.',
  'Ziek of niet',
  'Wie niet kan werken door ziekte',
  'Beperkingen in het werk',
  'Een arbeidsbeperking',
  'Geen diagnose, alleen het verzuim',
  'Niet alleen bij ziekte',
  'Na afwijzing voor de WIA',
  'Wie geen werk heeft en ziek is',
  'Mensen zonder werk die arbeidsongeschikt zijn',
  'Cliënten zonder baan met een arbeidsbeperking',
  'Niet vrijwillig, maar wegens ziekte',
  'Wij vragen geen diagnose. De cliënt is ziek.',
  'Wie nog niet hersteld is, is ziek',
  'Hersteld van een val en nu weer bij ziekte begeleid',
])('it tells of illness: %s', (text) => {
  expect(mentionsIllness(text)).toBe(true);
});

test.each([
  '',
  'De cliënt is niet ziek.',
  'Niemand is ziek',
  'Geen van hen is ziek',
  'niet meer ziek',
  'Zonder langdurige ziekte',
  'Beperking van de toegang',
  'beperkingen in het gebruik',
  'Basiswiskunde',
  'Er is geen sprake van ziekte',
  'Wij vragen niets over ziekte.',
  'Ongeacht ziekte of gezondheid',
  'Ongeacht of iemand arbeidsongeschikt is',
  'De cliënt is al hersteld van ziekte',
  'Niet wegens ziekte',
  'Anders dan door ziekte',
  'Zonder ziekte of beperking',
  'Ziekte speelt geen rol.',
  'Naar ziekte vragen wij niet.',
  'De ziektekostenverzekering',
])('it does not: %s', (text) => {
  expect(mentionsIllness(text)).toBe(false);
});
