import { advised, decided, screening } from '../build/screening';

/** Nothing points at a high risk. */
export const newsletter = screening('newsletter', {
  description: 'Wij sturen vier keer per jaar een nieuwsbrief aan wie zich inschreef, met een programma van een leverancier in de Verenigde Staten. Wij gebruiken alleen naam en e-mailadres.',
  screenerName: 'Femke Dijkplein',
  screenerRole: 'Officemanager',
  startedOn: '2026-10-08',
  largeScalePeople: 'Ongeveer 600 abonnees.',
  largeScaleData: 'Naam, e-mailadres en het bewijs van inschrijving.',
  largeScaleDuration: 'Tot iemand zich afmeldt.',
  largeScaleArea: 'Vooral één regio.',
  answers: {
    'ap-16': ['no', 'Meten wie een brief opent of op een link klikt staat uit.'],
    'wp248-7': ['no', 'Abonnees zijn vooral zakelijke contacten, die zich zelf inschreven en zich met één klik afmelden.'],
  },
  riskMeasures: 'De doorgifte naar de Verenigde Staten staat in het register, met het besluit waarop zij rust.',
  ...advised('Geen DPIA nodig. Kijk elk halfjaar na of de leverancier nog op de lijst van het Data Privacy Framework staat.', '2026-10-12', 'Wij volgen het advies.'),
  dataSubjectsView: 'Niet gevraagd: iedereen schreef zich zelf in.',
  ...decided('noDpia', '2026-10-19', 'Geen van de antwoorden wijst op een hoog risico.'),
  reviewOn: '2029-10-19',
  reviewTriggers: ['Nieuw systeem', 'Nieuwe categorie gegevens', 'Datalek'],
});

/** Begun and put aside: what is not known yet keeps the outcome open. */
export const videoCalls = screening('videoCalls', {
  unfinished: true,
  description: 'Gesprekken met cliënten via een beeldverbinding. Welke leverancier het wordt, is nog niet gekozen.',
  startedOn: '2026-11-16',
  largeScalePeople: 'Naar schatting 50 cliënten per jaar.',
  answers: {
    'art35-a': ['no', 'Het is een gesprek tussen twee mensen.'],
    'art35-b': ['unknown', 'Hangt ervan af of de leverancier gesprekken bewaart.'],
    'art35-c': ['no', 'Wij houden geen openbare plaatsen in de gaten.'],
    'ap-13': ['unknown', 'Nagaan wat de leverancier bijhoudt over wie met wie belde.'],
    'wp248-7': ['yes', 'Zieke werknemers en mensen met een uitkering.'],
    'wp248-8': ['unknown', 'Sommige leveranciers vatten gesprekken vanzelf samen. Nagaan of dat uit kan.'],
  },
});
