import type { RetentionRowId } from '../../law/retention/row';
import { activity } from '../build/activity';
import { byLaw, category, group } from '../build/data';
import { document, purpose, to } from '../build/parts';
import { payrollFiscal, type Keep } from '../build/terms';
import { everywhere } from '../measures';
import { adopted, secrecyOfStaff } from '../people';

const afterLeaving = (source: string, row: RetentionRowId): Keep => [
  'P5Y',
  'Einde van het kalenderjaar waarin het dienstverband eindigt',
  'minimum',
  source,
  'De loonbelasting schrijft vijf jaar voor; daarna gaat het weg.',
  row,
];

/** Paying wages and declaring taxes. */
export const payroll = activity('Salarisadministratie', {
  ...adopted,
  number: 'P-01',
  role: 'controller',
  inUseFrom: '2019-09-02',
  process: 'secondary',
  commissioners: ['Geen: eigen bedrijfsvoering'],
  owner: 'Medewerker personeelszaken',
  purposes: [
    purpose('Het loon berekenen en betalen.', 'b', 'De arbeidsovereenkomst met de medewerker.'),
    purpose(
      'Loonheffing inhouden en aangifte doen.',
      'c',
      'Wet op de loonbelasting 1964, art. 28; bewaren van de administratie: art. 52 van de Algemene wet inzake rijksbelastingen.',
      'Wet op de loonbelasting 1964 art. 28 en 29',
      'Uitvoeringsregeling loonbelasting 2011 art. 7.5 en 7.9',
      'AWR art. 52',
    ),
  ],
  necessity: 'Loon en aangifte kunnen niet zonder deze gegevens.',
  subsidiarity: 'Minder kan niet: de wet schrijft ze voor.',
  proportionality: 'De kopie van het identiteitsbewijs ligt alleen in de loonadministratie.',
  subjects: [group('employee', 'Medewerker'), group('intern', 'Stagiair', 'Alleen stagiairs met een vergoeding.')],
  dataCategories: [
    category('Naam, adres en woonplaats (NAW)', { for: ['employee', 'intern'], from: ['Betrokkene zelf'], why: 'Voor de aangifte en de loonstrook.', keep: payrollFiscal }),
    category('Geboortedatum', { for: ['employee', 'intern'], from: ['Betrokkene zelf'], why: 'Het minimumloon en de heffing hangen ervan af.', keep: payrollFiscal }),
    category('Bankrekening', {
      for: ['employee', 'intern'],
      from: ['Betrokkene zelf'],
      why: 'Om het loon over te maken.',
      keep: payrollFiscal,
    }),
    category('Loon, uren en inhoudingen', { for: ['employee', 'intern'], from: ['Eigen administratie'], why: 'Om het loon te berekenen.', dataClass: 'sensitive', keep: payrollFiscal }),
    category('Opgaaf gegevens voor de loonheffingen', {
      for: ['employee', 'intern'],
      from: ['Betrokkene zelf'],
      why: 'De werkgever moet de opgaaf hebben voor de eerste loonbetaling. Over het BSN dat erin staat: zie bij het BSN.',
      keep: afterLeaving('Uitvoeringsregeling loonbelasting 2011 art. 7.9', 'R24'),
    }),
    category('Volledige kopie identiteitsbewijs, met BSN', {
      for: ['employee', 'intern'],
      from: ['Betrokkene zelf'],
      why: 'De werkgever moet de identiteit vaststellen en een volledige kopie bewaren.',
      keep: afterLeaving('Uitvoeringsregeling loonbelasting 2011 art. 7.5', 'R23'),
      allowed: byLaw(
        'De loonbelasting vraagt een kopie waarop niets is afgeschermd, ook het nummer niet. De kopie ligt alleen in de loonadministratie.',
        'Wet op de loonbelasting 1964 art. 28 en 29',
        'Uitvoeringsregeling loonbelasting 2011 art. 7.5 en 7.9',
      ),
    }),
    category('Burgerservicenummer (BSN)', {
      for: ['employee', 'intern'],
      from: ['Betrokkene zelf'],
      why: 'De aangifte loonheffingen vraagt het nummer.',
      keep: payrollFiscal,
      allowed: byLaw('De werkgever is verplicht het nummer in de loonadministratie op te nemen en in de aangifte te gebruiken.', 'Wet op de loonbelasting 1964 art. 28 en 29'),
    }),
  ],
  provision: 'law',
  provisionConsequence: 'Zonder opgaaf, identiteitsbewijs en burgerservicenummer moeten wij het hoogste tarief inhouden. Zonder bankrekening kunnen wij uw loon niet overmaken.',
  automatedDecisions: 'no',
  recipients: [
    to('payrollOffice', 'processor', 'Berekent het loon en doet de aangifte voor ons.'),
    to('taxOffice', 'controller', 'Aangifte loonheffingen.'),
    to('uwv', 'controller', 'Gegevens uit de aangifte, voor de werknemersverzekeringen.'),
    to('pensionFund', 'controller', 'Naam, geboortedatum en pensioengevend loon, voor de pensioenopbouw.', 'employee'),
    to('bank', 'controller', 'Naam, rekening en bedrag, om te betalen.'),
    to('hosting', 'processor', 'Bewaart de map Personeel.'),
    to('accountant', 'controller', 'Totalen, en bij een steekproef een loonstrook.'),
  ],
  transfers: [],
  measures: [...everywhere, 'processorContracts', 'secrecy'],
  systems: ['payroll', 'sharedDrive'],
  securityExplanation: 'Mutaties gaan alleen via het portaal van het salariskantoor, nooit per e-mail. Twee mensen geven een betaling vrij.',
  access: 'De medewerker personeelszaken, om mutaties door te geven; de directeur, om te betalen. Iedere medewerker ziet zijn eigen stroken.',
  secrecy: secrecyOfStaff,
  documents: [document('Verwerkersovereenkomst', 'Verwerkersovereenkomst salarisverwerking', '2024-12-02', 'Map Contracten, Personeel')],
  remarks: 'Het salariskantoor is verwerker; de overeenkomst loopt tot eind volgend jaar.',
});
