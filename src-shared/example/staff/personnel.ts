import { activity } from '../build/activity';
import { category, group } from '../build/data';
import { about, document, purpose, to, withInterest } from '../build/parts';
import { personnelFile } from '../build/terms';
import { everywhere } from '../measures';
import { adopted, secrecyOfStaff } from '../people';

/** The files of people who work at the firm. */
export const personnel = activity('Personeelsdossiers', {
  ...adopted,
  number: 'P-02',
  role: 'controller',
  inUseFrom: '2019-09-02',
  process: 'secondary',
  commissioners: ['Geen: eigen bedrijfsvoering'],
  owner: 'Medewerker personeelszaken',
  purposes: [
    about(
      purpose('Afspraken, beoordelingen en opleidingen van medewerkers bijhouden.', 'b', 'De arbeidsovereenkomst of stageovereenkomst en de personeelsregeling.'),
      'employee',
      'intern',
    ),
    about(purpose('Uren en rusttijden vastleggen.', 'c', 'Art. 4:3 van de Arbeidstijdenwet.', 'Arbeidstijdenwet art. 4:3', 'Arbeidstijdenbesluit art. 3.2'), 'employee', 'intern'),
    about(
      withInterest({
        description: 'Een naaste kunnen bellen als er iets met een medewerker gebeurt.',
        interest: 'Medewerker en naaste willen allebei dat de naaste het snel hoort als er iets gebeurt.',
        interestNecessity: 'Een naam en een telefoonnummer zijn genoeg.',
        interestBalance: 'Met de naaste is er geen overeenkomst, en hij gaf de gegevens niet zelf. Wij gebruiken ze alleen in nood en wissen ze op de laatste werkdag.',
      }),
      'contact',
    ),
    about(
      withInterest({
        description: 'Nagaan of wie met kwetsbare mensen gaat werken een verklaring omtrent het gedrag heeft.',
        interest: 'Cliënten moeten op onze medewerkers kunnen vertrouwen.',
        interestNecessity: 'Alleen de uitkomst telt. De verklaring zelf bewaren wij niet.',
        interestBalance: 'Een verklaring vragen raakt iemands verleden. Wij vragen haar alleen bij functies met kwetsbare mensen en noteren alleen dat zij is gezien. Dan weegt de veiligheid van cliënten zwaarder.',
      }),
      'employee',
      'intern',
    ),
  ],
  necessity: 'Afspraken, opleiding en uren moeten na te lezen zijn.',
  subsidiarity: 'De verklaring omtrent het gedrag bewaren is niet nodig: een aantekening volstaat.',
  proportionality: 'Het dossier is alleen open voor wie erover gaat, en de medewerker ziet het zelf ook.',
  subjects: [group('employee', 'Medewerker'), group('intern', 'Stagiair'), group('contact', 'Contactpersoon of naaste', 'Wie wij bellen als er iets met een medewerker gebeurt.')],
  dataCategories: [
    category('Naam, adres en woonplaats (NAW)', { for: ['employee', 'intern'], from: ['Betrokkene zelf'], why: 'Voor de overeenkomst.', keep: personnelFile }),
    category('Contactgegevens', {
      for: ['employee', 'intern', 'contact'],
      from: ['Betrokkene zelf'],
      why: 'Om iemand te bereiken, en zijn naaste als er iets gebeurt.',
      keep: personnelFile,
      unlike: {
        contact: {
          sources: ['De medewerker'],
          term: 'P0D',
          startEvent: 'Einde dienstverband',
          termKind: 'policy',
          termSource: 'Bewaarbeleid van het bureau',
          termReason: 'Na de laatste werkdag is er geen reden meer om een naaste te bellen.',
        },
      },
    }),
    category('Functie', { for: ['employee', 'intern'], from: ['Eigen administratie'], why: 'Voor taken, loon en toegang tot systemen.', keep: personnelFile }),
    category('Opleiding', { for: ['employee', 'intern'], from: ['Betrokkene zelf'], why: 'Coaches hebben een erkende opleiding nodig.', keep: personnelFile }),
    category('Beoordeling of testuitslag', { for: ['employee', 'intern'], from: ['Leidinggevende'], why: 'Voor de jaarlijkse gesprekken.', keep: personnelFile }),
    category('Planning en afspraken', {
      for: ['employee', 'intern'],
      from: ['Betrokkene zelf'],
      why: 'Rooster en verlof.',
      keep: ['P1Y', 'Einde van het kalenderjaar', 'minimum', 'Arbeidstijdenbesluit art. 3.2', 'De werkgever bewaart uren en rusttijden ten minste 52 weken; daarna zijn zij niet meer nodig.', 'R28'],
    }),
    category('Uitkomst VOG', {
      for: ['employee', 'intern'],
      from: ['Betrokkene zelf'],
      why: 'Wie met kwetsbare mensen werkt, moet een verklaring omtrent het gedrag laten zien.',
      keep: ['P0D', 'Einde dienstverband', 'policy', 'Bewaarbeleid van het bureau', 'Alleen "gezien", datum en nummer; na het vertrek heeft de aantekening geen nut meer.', 'R29'],
      allowed: {
        exception: 'criminalStaff',
        exceptionExplanation: 'Wie met kwetsbare mensen wil werken, vraagt ons daarover te beslissen (art. 33 lid 2 UAVG). Volgens de regeling VOG, die op 9 februari 2026 met instemming van de ondernemingsraad is vastgesteld (lid 3). Wij noteren alleen dat de verklaring is gezien; de verklaring gaat terug.',
      },
    }),
  ],
  provision: 'contract',
  provisionConsequence: 'Zonder naam, adres, opleiding en verklaring omtrent het gedrag kunnen wij u niet in dienst nemen. Een naaste noemen is vrij.',
  automatedDecisions: 'no',
  worksCouncil: 'De regeling VOG is op 9 februari 2026 vastgesteld met instemming van de ondernemingsraad. Zij zegt bij welke functies wij een verklaring vragen, wie haar ziet en wat wij ervan noteren.',
  recipients: [
    to('hosting', 'processor', 'Bewaart de digitale dossiers.'),
    to('itSupport', 'processor', 'Maakt accounts aan en sluit ze op de laatste werkdag.'),
    to('shredding', 'processor', 'Vernietigt papier.'),
  ],
  transfers: [],
  measures: [...everywhere, 'cleanDesk', 'lockedRoom', 'processorContracts', 'secrecy'],
  systems: ['sharedDrive', 'paper'],
  securityExplanation: 'De map Personeel is alleen open voor personeelszaken en de directeur. Papieren stukken liggen in een eigen, afgesloten la.',
  access: 'De medewerker personeelszaken en de directeur; de leidinggevende ziet afspraken en beoordelingen van zijn eigen team. Iedere medewerker kan zijn dossier inzien.',
  secrecy: secrecyOfStaff,
  documents: [
    document('Privacyreglement', 'Privacyreglement voor medewerkers', '2026-03-16', 'Map Personeel, Regelingen'),
    document('Protocol', 'Regeling VOG', '2026-02-09', 'Map Personeel, Regelingen'),
  ],
});
