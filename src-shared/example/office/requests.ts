import { activity } from '../build/activity';
import { category, group } from '../build/data';
import { about, document, purpose, to } from '../build/parts';
import type { Keep } from '../build/terms';
import { everywhere } from '../measures';
import { adopted, secrecyOfStaff } from '../people';

const requestLog: Keep = ['P2Y', 'Afhandeling', 'policy', 'AVG art. 5 lid 2', 'Zo lang kan iemand vragen of en wanneer wij hebben geantwoord.', 'R61'];
const breachLog: Keep = ['P5Y', 'Afhandeling', 'policy', 'AVG art. 33 lid 5', 'De wet noemt geen termijn. Vijf jaar laat zien of hetzelfde vaker gebeurt, en dekt de termijn waarin schade gevorderd kan worden.', 'R62'];

/** Answering requests of data subjects, and breaches. */
export const requests = activity('Verzoeken en datalekken afhandelen', {
  ...adopted,
  number: 'B-05',
  role: 'controller',
  inUseFrom: '2019-09-02',
  process: 'secondary',
  commissioners: ['Geen: eigen bedrijfsvoering'],
  owner: 'Directeur',
  purposes: [
    about(purpose('Verzoeken van betrokkenen beantwoorden en kunnen laten zien dat dat op tijd gebeurde.', 'c', 'Art. 12 en 15 tot en met 22 AVG.', 'AVG art. 12 en 15–22'), 'requester'),
    about(purpose('Datalekken vastleggen en zo nodig melden.', 'c', 'Art. 33 en 34 AVG.', 'AVG art. 33 en 34'), 'affected', 'reporter'),
  ],
  necessity: 'De wet vraagt een antwoord op tijd en een register van datalekken.',
  subsidiarity: 'Het register van datalekken kan meestal zonder namen; dan staan zij er niet in.',
  proportionality: 'Alleen wat nodig is om te laten zien wat er is gedaan.',
  subjects: [
    group('requester', 'Betrokkene met een verzoek', 'Cliënten, medewerkers en anderen, en wie namens hen schrijft.'),
    group('affected', 'Betrokkene bij een datalek'),
    group('reporter', 'Medewerker', 'Wie een datalek meldt of afhandelt.'),
  ],
  dataCategories: [
    category('Contactgegevens', {
      for: ['requester', 'affected', 'reporter'],
      from: ['Betrokkene zelf'],
      why: 'Om te antwoorden of te waarschuwen.',
      keep: requestLog,
      unlike: {
        affected: { sources: ['Eigen administratie'], term: 'P5Y', startEvent: 'Afhandeling', termKind: 'policy', termSource: 'AVG art. 33 lid 5', termReason: 'Zoals het datalekregister.', retentionRow: 'R62' },
        reporter: { sources: ['Betrokkene zelf'], term: 'P5Y', startEvent: 'Afhandeling', termKind: 'policy', termSource: 'AVG art. 33 lid 5', termReason: 'Zoals het datalekregister.', retentionRow: 'R62' },
      },
    }),
    category('Inhoud van het verzoek en het antwoord', { for: ['requester'], from: ['Betrokkene zelf'], why: 'Om te laten zien wat is gevraagd en geantwoord.', dataClass: 'sensitive', keep: requestLog }),
    category('Aantekening van de controle van de identiteit', {
      for: ['requester'],
      from: ['Betrokkene zelf'],
      why: 'Om gegevens niet aan een ander te geven. Alleen hoe en wanneer; geen kopie van een identiteitsbewijs.',
      keep: requestLog,
    }),
    category('Beschrijving van het datalek', {
      for: ['affected', 'reporter'],
      from: ['De melder'],
      why: 'De wet vraagt feiten, gevolgen en maatregelen vast te leggen. Namen staan er alleen in als het niet zonder kan, en nooit gegevens over de gezondheid zelf.',
      dataClass: 'sensitive',
      keep: breachLog,
    }),
  ],
  provision: 'no',
  provisionConsequence: 'Weten wij niet zeker wie iemand is, dan kunnen wij een verzoek niet uitvoeren.',
  automatedDecisions: 'no',
  recipients: [
    to('authority', 'controller', 'Meldingen van datalekken, en antwoorden op vragen.'),
    to('hosting', 'processor', 'Mailbox en map Privacy.'),
    to('itSupport', 'processor', 'Onderzoekt de oorzaak van een datalek in de systemen.'),
  ],
  transfers: [],
  measures: [...everywhere, 'secureMail', 'processorContracts', 'secrecy'],
  systems: ['mail', 'sharedDrive'],
  securityExplanation: 'De map Privacy is alleen open voor de directeur en de FG. Klachten bij de FG liggen in een map die alleen de FG kan openen.',
  access: 'De directeur en de officemanager, voor de afhandeling; de FG, om toezicht te houden.',
  secrecy: secrecyOfStaff + ' De FG heeft een eigen geheimhoudingsplicht (art. 38 lid 5 AVG en art. 39 UAVG).',
  documents: [
    document('Protocol', 'Werkwijze verzoeken van betrokkenen', '2026-03-16', 'Map Privacy, Werkwijzen'),
    document('Protocol', 'Datalekprocedure', '2026-03-16', 'Map Privacy, Werkwijzen'),
  ],
});
