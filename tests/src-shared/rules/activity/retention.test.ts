import { expect, test } from 'vitest';
import { retentionRow } from '@shared/law/retention-catalogue';
import { blankPurpose } from '@shared/record/activity/purposes';
import { blankCell, blankDataCategory, blankDataSubject, type Cell, type DataCategory } from '@shared/record/activity/subjects-and-data';
import { termGiven, termHeldAgainstLaw, termIsCustomary, termMatchesRow, termSaysWhen } from '@shared/rules/activity/retention';
import { cases, foundBy } from '../try-rules';

const data = (more: Partial<DataCategory>) => ({
  role: 'controller' as const,
  subjects: [{ ...blankDataSubject('s'), name: 'Medewerker' }],
  dataCategories: [{ ...blankDataCategory('d'), name: 'Loongegevens', subjects: [blankCell('s')], ...more }],
});
/** Of two groups, the first with something of its own. */
const severalGroups = (more: Partial<DataCategory>, own: Partial<Cell>) => ({
  ...data({ ...more, subjects: [{ ...blankCell('s'), ...own }, blankCell('t')] }),
  subjects: [{ ...blankDataSubject('s'), name: 'Medewerker' }, { ...blankDataSubject('t'), name: 'Sollicitant' }],
});
const calendarYear = { startEvent: 'Einde van het kalenderjaar waarin het dienstverband eindigt' };
const twoYears = { term: 'P2Y', startEvent: 'Einde dienstverband' };

cases(termGiven, {
  met: [
    ['a term and its beginning', data(twoYears)],
    ['a beginning in words', data({ term: 'P2Y', termReason: 'Bij vertrek gaat de termijn lopen.' })],
    ['something that tells they can go', data({ termReason: 'Tot de klacht is afgehandeld.' })],
  ],
  notMet: [
    ['nothing', data({}), ['dataCategories/d/term']],
    ['no beginning', data({ term: 'P2Y' }), ['dataCategories/d/startEvent']],
    ['what cannot be read', data({ term: 'zolang nodig' }), ['dataCategories/d/term']],
    ['two answers in one box', data({ term: '7 jaar na uitdiensttreding' }), ['dataCategories/d/term']],
    ['a stub', data({ termReason: 'Nog uitzoeken' }), ['dataCategories/d/term']],
    ['no beginning, but what others do', data({ term: 'P2Y', termReason: 'Zo gebruikelijk bij ons' }), ['dataCategories/d/startEvent']],
    ['no beginning, but why', data({ term: 'P2Y', termReason: 'Zo gebruikelijk' }), ['dataCategories/d/startEvent']],
    ['what some law says', data({ termReason: 'Volgens de wettelijke bewaartermijn' }), ['dataCategories/d/term']],
  ],
  judge: [],
});

test('a box that is filled is never called missing', () => {
  const said = (more: Partial<DataCategory>) => foundBy(termGiven, data(more)).map(({ text }) => text);
  expect(said({ term: '' })).toEqual([expect.stringMatching(/^De bewaartermijn ontbreekt\. /u)]);
  expect(said({ term: 'zolang nodig' })).toEqual([expect.stringMatching(/^‘zolang nodig’ is niet begrepen\. Vul een getal in/u)]);
  expect(said({ term: 'P2Y' })).toEqual([expect.stringMatching(/^Er staat 2 jaar, maar niet wanneer die termijn begint\. /u)]);
  expect(said({ term: '72 uur' })).toEqual([expect.stringMatching(/^Er staat 72 uur, maar/u)]);
  expect(said({ term: '7 jaar na uitdiensttreding' })).toEqual(['‘7 jaar na uitdiensttreding’ is niet begrepen. Het zijn twee antwoorden: schrijf ‘7 jaar’ bij de bewaartermijn, en ‘uitdiensttreding’ bij het begin.']);
  expect(said({ termReason: 'Volgens de wettelijke bewaartermijn' })).toEqual([expect.stringMatching(/^Uit de uitleg blijkt niet wanneer/u)]);
  for (const term of ['zolang nodig', '30 dgn', 'vijftien jaar', 'x', '2 tot 5 jaar']) expect(said({ term }).join(' '), term).not.toMatch(/ontbreekt/u);
});

cases(termSaysWhen, {
  met: [
    ['a number', data({ ...twoYears, termReason: 'Niet langer dan noodzakelijk.' })],
    ['an event', data({ termReason: 'Tot het traject is afgesloten.' })],
    ['no longer than needed, and no longer than that', data({ termReason: 'Niet langer dan nodig, uiterlijk twee jaar na afloop.' })],
    ['a length that we cannot measure but a person can', data({ ...twoYears, term: 'ca. 2 jaar' })],
    ['a number in words', data({ ...twoYears, term: 'vijftien jaar' })],
    ['words for a term', data({ ...twoYears, term: 'zolang het dienstverband duurt' })],
    ['words for a term, and why tells how long', data({ ...twoYears, term: 'verschilt', termReason: 'Loon zeven jaar, al het andere tot de laatste werkdag.' })],
    ['as it is somewhere else', data({ termReason: 'Zoals het datalekregister.' })],
    ['a row of which no number can be named', data({ ...twoYears, term: 'onbeperkt', retentionRow: 'R17' })],
    ['no beginning: another rule asks', data({ term: 'onbeperkt' })],
    ['a stub: another rule asks', data({ termReason: 'Nog uitzoeken' })],
    ['as long as needed, and no beginning: another rule says that the term is lacking', data({ term: 'zolang nodig' })],
  ],
  notMet: [
    ['as long as needed, in the field for a number', data({ ...twoYears, term: 'zolang nodig' }), ['dataCategories/d/term']],
    ['as long as needed, once for the category and a group that takes it over', severalGroups({ ...twoYears, term: 'zolang nodig' }, { termSource: 'Contract' }), ['dataCategories/d/term']],
    ['as long as needed, in other words for a group', severalGroups({ ...twoYears, term: 'zolang nodig' }, { term: 'zolang noodzakelijk' }), ['dataCategories/d/term', 'dataCategories/d/subjects/s/term']],
    ['as long as needed', data({ termReason: 'Zolang als nodig is.' }), ['dataCategories/d/term']],
    ['no longer than needed, of one group', data({ ...twoYears, term: '', termReason: 'Niet langer dan noodzakelijk' }), ['dataCategories/d/term']],
    ['as long as we need them', data({ termReason: 'Zolang wij ze nodig hebben' }), ['dataCategories/d/term']],
    ['as long as some law wants', data({ ...twoYears, term: 'zo lang als wettelijk verplicht' }), ['dataCategories/d/term']],
  ],
  judge: [
    ['for ever', data({ ...twoYears, term: 'onbeperkt' }), ['dataCategories/d/term']],
    ['nobody knows how long', data({ ...twoYears, term: 'onbepaald' }), ['dataCategories/d/term']],
    ['from two to five years', data({ ...twoYears, term: '2 tot 5 jaar' }), ['dataCategories/d/term']],
    ['in consultation', data({ termReason: 'In overleg met de opdrachtgever' }), ['dataCategories/d/termReason']],
    ['of one group', data({ ...twoYears, subjects: [{ ...blankCell('s'), term: 'onbeperkt' }] }), ['dataCategories/d/subjects/s/term']],
  ],
});

cases(termMatchesRow, {
  met: [
    ['what the row says', data({ ...twoYears, retentionRow: 'R21' })],
    ['shorter than what is customary, explained', data({ ...twoYears, term: 'P1Y', retentionRow: 'R21', termReason: 'Na een jaar vraagt niemand er nog naar.' })],
    ['shorter than a maximum', data({ ...twoYears, term: 'P1M', startEvent: 'Ontvangst', retentionRow: 'R15' })],
    ['the shortest of what is customary', data({ ...twoYears, term: 'P2Y', retentionRow: 'R61' })],
    ['another bound that is shorter', data({ ...twoYears, term: 'P1Y', startEvent: 'Einde van de relatie', retentionRow: 'R43' })],
    ['longer than a minimum by the rest of a year', data({ ...twoYears, term: 'P8Y', retentionRow: 'R22' })],
    ['longer than a minimum, explained', data({ ...twoYears, term: 'P20Y', retentionRow: 'R22', termReason: 'Er loopt een zaak.' })],
    ['longer than a minimum, as its other bound', data({ ...twoYears, term: 'P10Y', retentionRow: 'R44' })],
    ['a row without a number, and none here', data({ term: '', termReason: 'Tot het beslag is opgeheven', retentionRow: 'R27' })],
    ['a row without a number, explained', data({ ...twoYears, term: 'P9Y', retentionRow: 'R27', termReason: 'Zo vraagt de deurwaarder het.' })],
    ['a row of which only the latest moment has a number', data({ term: 'P0D', startEvent: 'Einde traject', retentionRow: 'R07' })],
    ['longer than customary, and explained', data({ ...twoYears, term: 'P5Y', retentionRow: 'R21', termReason: 'Verjaring van een vordering.' })],
    ['a term that cannot be read', data({ ...twoYears, term: 'ooit', retentionRow: 'R21' })],
    ['a row that does not hold yet', data({ ...twoYears, retentionRow: 'R14' }), { today: '2019-12-31' }],
    ['applicants for a year with consent to that', { ...data({ term: 'P1Y', startEvent: 'Einde procedure', retentionRow: 'R20' }), purposes: [{ ...blankPurpose('p'), basis: 'a' as const, description: 'Benaderen voor een volgende vacature.' }] }],
    ['applicants for a year with consent', { ...data({ term: 'P1Y', startEvent: 'Einde procedure', retentionRow: 'R20' }), purposes: [{ ...blankPurpose('p'), basis: 'a' as const }] }],
    ['network accounts for two years after employment', data({ ...twoYears, retentionRow: 'R53' })],
    ['...whatever people call that', data({ ...twoYears, startEvent: 'Laatste werkdag', retentionRow: 'R53' })],
    ['a newsletter for a year after the last contact', data({ term: 'P1Y', startEvent: 'Laatste contact', retentionRow: 'R51' })],
    ['a file of five years, explained', data({ term: 'P5Y', startEvent: 'Einde bemoeienis', retentionRow: 'R03', termReason: 'Zo vraagt de subsidie het.' })],
    ['...by what is named as its source', data({ term: 'P5Y', startEvent: 'Einde bemoeienis', retentionRow: 'R03', termSource: 'Voorwaarden ESF+' })],
    ['a file of two years beside a row that allows five', data({ term: 'P2Y', startEvent: 'Einde bemoeienis', retentionRow: 'R02' })],
    ['a copy of an identity document for a year more, to be sure', data({ term: 'P6Y', startEvent: 'Einde dienstverband', retentionRow: 'R23' })],
    ['...for longer, explained', data({ ...calendarYear, term: 'P20Y', retentionRow: 'R23', termReason: 'Er loopt een onderzoek.' })],
    ['an early start, explained', data({ term: 'P5Y', startEvent: 'Einde dienstverband', retentionRow: 'R23', termReason: 'Op 31 december uit dienst.' })],
    ['a start in words of our own', data({ term: 'P5Y', startEvent: 'Laatste werkdag', retentionRow: 'R23' })],
  ],
  notMet: [
    ['logs from another moment are no accounts', data({ term: 'P2Y', startEvent: 'Einde boekjaar', retentionRow: 'R53' }), ['dataCategories/d/termReason']],
    ['a file of five years, without a word', data({ term: 'P5Y', startEvent: 'Einde bemoeienis', retentionRow: 'R03' }), ['dataCategories/d/termReason']],
    ['...of our own policy', data({ term: 'P5Y', startEvent: 'Einde bemoeienis', retentionRow: 'R02', termSource: 'Reglementen van re-integratiebedrijven' }), ['dataCategories/d/termReason']],
    ['ten years, of who bears the risk itself', data({ term: 'P10Y', startEvent: 'Einde dienstverband', retentionRow: 'R13' }), ['dataCategories/d/termReason']],
    ['a stub for a reason', data({ ...twoYears, term: 'P5Y', retentionRow: 'R21', termReason: 'n.v.t.' }), ['dataCategories/d/termReason']],
    [
      'a year for applicants, with consent to something else',
      { ...data({ term: 'P1Y', startEvent: 'Einde procedure', retentionRow: 'R20' }), purposes: [{ ...blankPurpose('p'), basis: 'a' as const, description: 'Een foto op de website plaatsen.' }] },
      ['dataCategories/d/termReason'],
    ],
    ['logs are no accounts', data({ term: 'P2Y', startEvent: 'Vastlegging', retentionRow: 'R53' }), ['dataCategories/d/termReason']],
    ['a copy of an identity document for twenty years', data({ ...calendarYear, term: 'P20Y', retentionRow: 'R23' }), ['dataCategories/d/termReason']],
    ['a start before the end of the year', data({ term: 'P5Y', startEvent: 'Einde dienstverband', retentionRow: 'R23' }), ['dataCategories/d/startEvent']],
    [
      'a year for applicants, with consent of others',
      {
        ...data({ term: 'P1Y', startEvent: 'Einde procedure', retentionRow: 'R20' }),
        subjects: [{ ...blankDataSubject('s'), name: 'Sollicitant' }, { ...blankDataSubject('o'), name: 'Websitebezoeker' }],
        purposes: [{ ...blankPurpose('p'), basis: 'a' as const, groups: ['o'] }],
      },
      ['dataCategories/d/termReason'],
    ],
    ['shorter than a guideline', data({ term: 'P1M', startEvent: 'Einde traject', retentionRow: 'R01' }), ['dataCategories/d/termReason']],
    ['shorter than what a policy says', data({ ...twoYears, term: 'P1W', retentionRow: 'R62' }), ['dataCategories/d/termReason']],
    ['at once, where two years are customary', data({ ...twoYears, term: 'P0D', retentionRow: 'R21' }), ['dataCategories/d/termReason']],
    ['far longer than a minimum', data({ ...twoYears, term: 'P20Y', retentionRow: 'R22' }), ['dataCategories/d/termReason']],
    ['forty years for the books', data({ ...twoYears, term: 'P40Y', retentionRow: 'R40' }), ['dataCategories/d/termReason']],
    ['a number where the contract has it', data({ ...twoYears, term: 'P1Y', retentionRow: 'R05' }), ['dataCategories/d/termReason']],
    ['a number where an event is meant', data({ ...twoYears, term: 'P9Y', retentionRow: 'R27' }), ['dataCategories/d/termReason']],
    ['longer than customary, without a word', data({ ...twoYears, term: 'P5Y', retentionRow: 'R21' }), ['dataCategories/d/termReason']],
    ['applicants for a year without consent', data({ term: 'P1Y', startEvent: 'Einde procedure', retentionRow: 'R20' }), ['dataCategories/d/termReason']],
    ['shorter than the law asks', data({ ...twoYears, retentionRow: 'R22' }), ['dataCategories/d/termReason']],
    [
      'of one group',
      data({ ...twoYears, retentionRow: 'R21', subjects: [{ ...blankCell('s'), term: 'P9Y' }] }),
      ['dataCategories/d/subjects/s/termReason'],
    ],
  ],
  judge: [['shorter than the law asks, explained', data({ ...twoYears, retentionRow: 'R22', termReason: 'Staat bij het salarisbureau.' }), ['dataCategories/d/term']]],
});

cases(termHeldAgainstLaw, {
  met: [
    ['a row was chosen: another rule measures it', data({ ...twoYears, name: 'Bankrekening', retentionRow: 'R21' })],
    ['long enough', data({ term: 'P7Y', startEvent: 'Einde boekjaar', name: 'Bankrekening' })],
    ['no law says anything of these data', data({ ...twoYears, name: 'Hobby’s' })],
    ['a medical report: whether a care provider works here is not known', { ...data({ ...twoYears, name: 'Medisch rapport' }), subjects: [{ ...blankDataSubject('s'), name: 'Cliënt in dienst bij een werkgever' }] }],
    ['who to call at an employer: nothing says that it is for the books', { ...data({ ...twoYears, name: 'Contactgegevens' }), name: 'Relatiebeheer', subjects: [{ ...blankDataSubject('s'), name: 'Contactpersoon van een werkgever' }] }],
    ['a number of staff outside the payroll', { ...data({ ...twoYears, name: 'Personeelsnummer' }), name: 'Verzuimbegeleiding' }],
    ['a copy of an identity document for a year more', data({ term: 'P6Y', ...calendarYear, name: 'Kopie ID-bewijs' })],
    ['...for twenty years, explained', data({ term: 'P20Y', ...calendarYear, name: 'Kopie ID-bewijs', termReason: 'Er loopt een onderzoek.' })],
    ['...of a client: no law asks for it, and another rule looks', { ...data({ ...twoYears, name: 'Kopie ID-bewijs' }), subjects: [{ ...blankDataSubject('s'), name: 'Cliënten' }] }],
    ['a number of staff on the payroll, for as long as the books', { ...data({ term: 'P7Y', startEvent: 'Einde boekjaar', name: 'Burgerservicenummer (BSN)' }), name: 'Salarisadministratie' }],
    ['what a client earns elsewhere is no payroll', { ...data({ ...twoYears, name: 'Loon' }), subjects: [{ ...blankDataSubject('s'), name: 'Cliënt in dienst bij een werkgever' }] }],
    ['the value of work is no payroll', data({ ...twoYears, name: 'Loonwaarde' })],
    ['invoices for seven years', data({ term: 'P7Y', startEvent: 'Einde boekjaar', name: 'Facturen' })],
    ['of another group', { ...data({ ...twoYears, name: 'Nummer van het identiteitsbewijs' }), subjects: [{ ...blankDataSubject('s'), name: 'Bezoeker' }] }],
  ],
  notMet: [],
  judge: [
    ['data of staff that taxes may ask for', { ...data({ ...twoYears, name: 'Bankrekening' }), name: 'Salarisadministratie' }, ['dataCategories/d/retentionRow']],
    ['as people call them', data({ ...twoYears, name: 'Salarisgegevens' }), ['dataCategories/d/retentionRow']],
    ['of a group as people call it', { ...data({ ...twoYears, name: 'Kopie paspoort' }), subjects: [{ ...blankDataSubject('s'), name: 'Medewerkers' }] }, ['dataCategories/d/retentionRow']],
    ['a copy of an identity document for twenty years', data({ term: 'P20Y', ...calendarYear, name: 'Kopie identiteitsbewijs' }), ['dataCategories/d/retentionRow']],
    ['...too short, by another name', data({ ...twoYears, name: 'Kopie van het ID bewijs' }), ['dataCategories/d/retentionRow']],
    ['wages', data({ ...twoYears, name: 'Loon' }), ['dataCategories/d/retentionRow']],
    ['the payroll', data({ ...twoYears, name: 'Loonadministratie' }), ['dataCategories/d/retentionRow']],
    ['invoices, whoever they are to', { ...data({ ...twoYears, name: 'Facturen' }), subjects: [{ ...blankDataSubject('s'), name: 'Cliënten' }] }, ['dataCategories/d/retentionRow']],
    ['who pays an invoice', { ...data({ ...twoYears, name: 'Contactgegevens' }), name: 'Facturatie', subjects: [{ ...blankDataSubject('s'), name: 'Cliënt die zelf betaalt' }] }, ['dataCategories/d/retentionRow']],
  ],
});

const of = (group: string, more: Partial<DataCategory>) => ({ ...data(more), subjects: [{ ...blankDataSubject('s'), name: group }] });
const client = 'Cliënt met een uitkering';

cases(termIsCustomary, {
  met: [
    ['applicants for four weeks', of('Sollicitant', { name: 'Werkervaring en cv', term: 'P4W', startEvent: 'Einde procedure' })],
    ['...for a year with consent', { ...of('Sollicitant', { name: 'Werkervaring en cv', term: 'P1Y', startEvent: 'Einde procedure' }), purposes: [{ ...blankPurpose('p'), basis: 'a' as const }] }],
    ['longer, with a reason', of('Sollicitant', { name: 'Werkervaring en cv', term: 'P5Y', startEvent: 'Einde procedure', termReason: 'Er loopt een klacht.' })],
    ['longer, by contract', of(client, { name: 'Rapportage', term: 'P7Y', startEvent: 'Einde traject', termKind: 'contract' })],
    ['longer, with where it comes from', of(client, { name: 'Rapportage', term: 'P7Y', startEvent: 'Einde traject', termSource: 'Voorwaarden ESF+' })],
    ['a row was chosen: another rule measures it', of('Sollicitant', { name: 'Werkervaring en cv', term: 'P5Y', startEvent: 'Einde procedure', retentionRow: 'R20' })],
    ['what an applicant is paid back for travel', of('Sollicitant', { name: 'Bankrekening', term: 'P7Y', startEvent: 'Einde boekjaar' })],
    ['a curriculum vitae of staff', of('Medewerker', { name: 'Werkervaring en cv', term: 'P5Y', startEvent: 'Einde dienstverband' })],
    ['who takes part in day care: another law', of('Deelnemer dagbesteding of participatie', { name: 'Verslag van de coach', term: 'P15Y', startEvent: 'Einde traject' })],
    ['of clients and of others', { ...data({ name: 'Rapportage', term: 'P7Y', startEvent: 'Einde traject', subjects: [blankCell('s'), blankCell('o')] }), subjects: [{ ...blankDataSubject('s'), name: client }, { ...blankDataSubject('o'), name: 'Medewerker' }] }],
    ['a term that cannot be read', of('Sollicitant', { name: 'Werkervaring en cv', term: 'lang' })],
    ['of clients, by contract of whom they are', of('Cliënten', { name: 'Verslag van de coach', term: 'P10Y', startEvent: 'Einde traject', termSource: 'Contract met UWV, artikel 12' })],
    ['what clients pay', of('Cliënten', { name: 'Bankrekening', term: 'P7Y', startEvent: 'Einde boekjaar' })],
    ['...in an activity of invoices', { ...of('Cliënt die zelf betaalt', { name: 'Contactgegevens', term: 'P7Y', startEvent: 'Einde boekjaar' }), name: 'Facturatie' }],
    ['who was told of a breach', { ...of('Cliënten', { name: 'Contactgegevens', term: 'P5Y', startEvent: 'Afhandeling' }), name: 'Register van datalekken' }],
    ['clients in day care', { ...of('Cliënten', { name: 'Verslag van de coach', term: 'P15Y', startEvent: 'Einde traject' }), name: 'Dagbesteding' }],
    ['clients of youth care', of('Cliënten jeugdhulp', { name: 'Verslag van de coach', term: 'P20Y', startEvent: 'Einde traject' })],
    ['who takes part, of which nobody says in what', of('Deelnemers', { name: 'Verslag van de coach', term: 'P15Y', startEvent: 'Einde traject' })],
    ['candidates for our own jobs', { ...of('Kandidaten', { name: 'Competenties', term: 'P5Y', startEvent: 'Einde procedure' }), name: 'Werving van personeel' }],
    ['a medical file: another law', of('Cliënten', { name: 'Medisch dossier', term: 'P20Y', startEvent: 'Laatste wijziging van het dossier' })],
    ['clients and whoever is near them', { ...data({ name: 'Rapportage', term: 'P7Y', startEvent: 'Einde traject', subjects: [blankCell('s'), blankCell('o')] }), subjects: [{ ...blankDataSubject('s'), name: 'Cliënten' }, { ...blankDataSubject('o'), name: 'Contactpersoon of naaste' }] }],
    ['a test of applicants for a year: another row allows it', of('Sollicitant', { name: 'Beoordeling of testuitslag', term: 'P1Y', startEvent: 'Einde procedure' })],
    ['who was hired goes on as staff', of('Sollicitanten die zijn aangenomen', { name: 'Contactgegevens', term: 'P2Y', startEvent: 'Einde dienstverband' })],
    ['a portrait of visitors where no camera hangs', { ...of('Bezoeker', { name: 'Foto of video', term: 'P1Y', startEvent: 'Bezoek' }), monitoring: 'no' }],
    ['a portrait of staff where cameras hang', { ...of('Medewerker', { name: 'Foto of video', term: 'P1Y', startEvent: 'Einde dienstverband' }), name: 'Personeelsadministratie', monitoring: 'both' }],
    ['the decree, and a contract beside it', of('Bezoeker', { name: 'Camerabeelden', term: 'P1Y', startEvent: 'Opname', termSource: 'Vrijstellingsbesluit Wbp art. 38, contract met de verzekeraar' })],
    ['images of cameras, for an incident that is named', of('Bezoeker', { name: 'Camerabeelden', term: 'P1Y', startEvent: 'Opname', termSource: 'Beveiligingsplan, aangifte bij de politie' })],
    ['a processor', { ...of('Sollicitant', { name: 'Werkervaring en cv', term: 'P5Y' }), role: 'processor' }],
  ],
  notMet: [
    ['a curriculum vitae of applicants for five years', of('Sollicitant', { name: 'Werkervaring en cv', term: 'P5Y', startEvent: 'Einde procedure' }), ['dataCategories/d/termReason']],
    ['a report of a client for twenty years', of(client, { name: 'Verslag van de coach', term: 'P20Y', startEvent: 'Einde traject' }), ['dataCategories/d/termReason']],
    ['images of cameras, of whomever', of('Winkelend publiek', { name: 'Camerabeelden', term: 'P3M', startEvent: 'Opname' }), ['dataCategories/d/termReason']],
    ['logs', of('Medewerker', { name: 'Logbestanden', term: 'P2Y', startEvent: 'Vastlegging' }), ['dataCategories/d/termReason']],
    ['a report of clients of whatever kind', of('Cliënten', { name: 'Verslag van de coach', term: 'P10Y', startEvent: 'Einde traject' }), ['dataCategories/d/termReason']],
    ['how to reach clients', of(client, { name: 'Contactgegevens', term: 'P10Y', startEvent: 'Einde traject' }), ['dataCategories/d/termReason']],
    ['where clients live', of('Cliënten', { name: 'Naam, adres en woonplaats (NAW)', term: 'P10Y', startEvent: 'Einde traject' }), ['dataCategories/d/termReason']],
    ['their number', of('Particuliere cliënten', { name: 'Burgerservicenummer (BSN)', term: 'P10Y', startEvent: 'Einde traject' }), ['dataCategories/d/termReason']],
    ['their illness', of(client, { name: 'Ziek- en herstelmelding met data', term: 'P10Y', startEvent: 'Einde traject' }), ['dataCategories/d/termReason']],
    ['how to reach applicants', of('Sollicitanten', { name: 'Naam, adres en woonplaats (NAW)', term: 'P5Y', startEvent: 'Einde procedure' }), ['dataCategories/d/termReason']],
    ['a test of applicants', of('Sollicitant', { name: 'Beoordeling of testuitslag', term: 'P5Y', startEvent: 'Einde procedure' }), ['dataCategories/d/termReason']],
    ['films of visitors where cameras hang', { ...of('Bezoekers', { name: 'Foto of video', term: 'P1Y', startEvent: 'Vastlegging' }), monitoring: 'cameras' }, ['dataCategories/d/termReason']],
    ['films of staff, from the moment of recording', { ...of('Medewerker', { name: 'Videobeelden', term: 'P1Y', startEvent: 'Opname' }), monitoring: 'both' }, ['dataCategories/d/termReason']],
    ['images of cameras, by our own policy', of('Bezoeker', { name: 'Camerabeelden', term: 'P1Y', startEvent: 'Opname', termSource: 'Eigen beleid' }), ['dataCategories/d/termReason']],
    ['...by the decree that says four weeks', of('Bezoeker', { name: 'Camerabeelden', term: 'P1Y', startEvent: 'Opname', termKind: 'guideline', termSource: 'Vrijstellingsbesluit Wbp art. 38 lid 6 (vervallen, nog gebruikelijk)' }), ['dataCategories/d/termReason']],
    ['...by a law that nobody names', of('Bezoeker', { name: 'Camerabeelden', term: 'P1Y', startEvent: 'Opname', termKind: 'minimum' }), ['dataCategories/d/termReason']],
    ['logs from the end of the year', of('Medewerker', { name: 'Logbestanden', term: 'P2Y', startEvent: 'Einde boekjaar' }), ['dataCategories/d/termReason']],
    ['visitors', of('Bezoeker', { name: 'Contactgegevens', term: 'P1Y', startEvent: 'Bezoek' }), ['dataCategories/d/termReason']],
  ],
  judge: [],
});

test('what is custom by knowledge only is a tip', () => {
  const level = (activity: Parameters<typeof of>) => foundBy(termIsCustomary, of(...activity))[0]?.level ?? termIsCustomary.level;
  expect(level(['Sollicitant', { name: 'Werkervaring en cv', term: 'P5Y' }])).toBe('warning');
  expect(level([client, { name: 'Rapportage', term: 'P20Y' }])).toBe('tip');
});

test('whoever weighed a term against a row weighed the term of that row', () => {
  const [found] = foundBy(termMatchesRow, data({ ...twoYears, retentionRow: 'R22', termReason: 'Staat bij het salarisbureau.' }));
  expect(JSON.stringify(found?.read)).toContain(`"${retentionRow('R22').term}"`);
});

test.each([
  ['P1M', 'R01', 'tip', /^1 maand is korter dan gebruikelijk is: 2 jaar /u],
  ['P0D', 'R21', 'tip', /^Meteen wissen is korter /u],
  ['P20Y', 'R22', 'tip', /^20 jaar is langer dan de 7 jaar die de wet ten minste vraagt /u],
  ['P1Y', 'R05', 'tip', /^De catalogus noemt hier geen getal, maar: overdragen aan UWV.* U koos 1 jaar: leg uit waarom\.$/u],
  ['P5Y', 'R21', 'warning', /^5 jaar is langer dan gebruikelijk is/u],
  ['P1Y', 'R22', 'warning', /^1 jaar is korter dan de wet vraagt/u],
] as const)('%s beside row %s is a %s', (term, retentionRow, level, text) => {
  const [found] = foundBy(termMatchesRow, data({ ...twoYears, term, retentionRow }));
  expect(found?.level ?? termMatchesRow.level).toBe(level);
  expect(found?.text).toMatch(text);
});
