import { activity } from '../build/activity';
import { category, group } from '../build/data';
import { about, document, purpose, to, withInterest } from '../build/parts';
import { fiscal, type Keep } from '../build/terms';
import { everywhere } from '../measures';
import { adopted, secrecyOfStaff } from '../people';

const untilPaid: Keep = [
  'P2Y',
  'Betaling van de factuur',
  'guideline',
  'Vrijstellingsbesluit Wbp art. 12 (vervallen, nog gebruikelijk)',
  'De belasting vraagt de factuur, niet het telefoonnummer. Zo lang kan er nog een vraag over de betaling komen.',
  'R42',
];

/** Invoices and books. */
export const bookkeeping = activity('Facturen en boekhouding', {
  ...adopted,
  number: 'B-02',
  role: 'controller',
  inUseFrom: '2019-09-02',
  process: 'secondary',
  commissioners: ['Geen: eigen bedrijfsvoering'],
  owner: 'Officemanager',
  purposes: [
    about(purpose('Een factuur sturen aan cliënten die zelf betalen.', 'b', 'De overeenkomst met de cliënt zelf.'), 'private'),
    about(purpose('Zzp’ers betalen voor het werk dat zij voor ons deden.', 'b', 'De overeenkomst met de zzp’er zelf.'), 'supplier'),
    about(
      withInterest({
        description: 'Opdrachtgevers een factuur sturen, rekeningen van leveranciers betalen en erover overleggen met hun contactpersonen.',
        interest: 'Wij willen betaald worden voor ons werk en onze rekeningen op tijd betalen.',
        interestNecessity: 'Alleen zakelijke gegevens. Op de factuur staat een dossiernummer, niet de naam van de cliënt.',
        interestBalance: 'Voor een contactpersoon hoort een factuur bij het werk en heeft zij geen gevolgen voor hemzelf.',
      }),
      'commissioner',
      'supplier',
    ),
    purpose(
      'De boekhouding bijhouden en bewaren.',
      'c',
      'Art. 52 van de Algemene wet inzake rijksbelastingen en art. 2:10 BW: zeven jaar bewaren.',
      'AWR art. 52',
      'BW art. 2:10',
    ),
  ],
  necessity: 'Een factuur en een boekhouding kunnen niet zonder naam en bedrag.',
  subsidiarity: 'Op facturen aan opdrachtgevers staat een dossiernummer in plaats van een naam.',
  proportionality: 'Er staat niet meer in dan de belasting en de betaling vragen.',
  subjects: [
    group('commissioner', 'Contactpersoon van een opdrachtgever'),
    group('private', 'Cliënt die zelf betaalt'),
    group('supplier', 'Leverancier', 'Ook zzp’ers die voor ons werken.'),
  ],
  dataCategories: [
    category('Naam, adres en woonplaats (NAW)', { for: ['private', 'supplier'], from: ['Betrokkene zelf'], why: 'Een factuur moet een naam en een adres hebben.', keep: fiscal }),
    category('Contactgegevens', { for: ['commissioner', 'private', 'supplier'], from: ['Betrokkene zelf', 'Werkgever of opdrachtgever'], why: 'Om de factuur te sturen en erover te overleggen.', keep: untilPaid }),
    category('Bankrekening', { for: ['private', 'supplier'], from: ['Betrokkene zelf'], why: 'Om betalingen te herkennen en te doen.', keep: fiscal }),
    category('Facturen en betalingen', { for: ['commissioner', 'private', 'supplier'], from: ['Eigen administratie'], why: 'Voor de boekhouding.', keep: fiscal }),
  ],
  provision: 'law',
  provisionConsequence: 'Zonder naam en adres kunnen wij geen geldige factuur maken en de opdracht niet uitvoeren.',
  automatedDecisions: 'no',
  recipients: [
    to('bookkeepingSupplier', 'processor', 'Bewaart de boekhouding.'),
    to('accountant', 'controller', 'De boekhouding, voor de jaarrekening.'),
    to('taxOffice', 'controller', 'Aangiften, en de administratie als zij daarom vraagt.'),
    to('bank', 'controller', 'Betalingen.'),
  ],
  transfers: [],
  measures: [...everywhere, 'processorContracts'],
  systems: ['bookkeeping'],
  securityExplanation: 'Wie een factuur maakt, geeft de betaling niet vrij.',
  access: 'De officemanager, voor de boekhouding; de directeur, om betalingen vrij te geven.',
  secrecy: secrecyOfStaff,
  documents: [document('Verwerkersovereenkomst', 'Verwerkersovereenkomst boekhoudpakket', '2025-01-13', 'Map Contracten, Financiën')],
});
