import { activity } from '../build/activity';
import { category, group } from '../build/data';
import { about, document, to, withConsent, withInterest } from '../build/parts';
import type { Keep } from '../build/terms';
import { everywhere } from '../measures';
import { adopted, secrecyOfStaff } from '../people';

const fourWeeks: Keep = [
  'P4W',
  'Einde procedure',
  'guideline',
  'Vrijstellingsbesluit Wbp art. 5 (vervallen, nog gebruikelijk)',
  'Wie wordt aangenomen, gaat over naar het personeelsdossier. Wie ja zegt op de vraag in de afwijzing, blijft een jaar in het bestand.',
  'R20',
];

/** Choosing new colleagues. */
export const recruitment = activity('Werving en selectie', {
  ...adopted,
  number: 'P-04',
  role: 'controller',
  inUseFrom: '2019-09-02',
  process: 'secondary',
  commissioners: ['Geen: eigen bedrijfsvoering'],
  owner: 'Medewerker personeelszaken',
  purposes: [
    withInterest({
      description: 'Sollicitanten beoordelen en met hen in gesprek gaan.',
      interest: 'Wij willen de geschiktste kandidaat kunnen kiezen.',
      interestNecessity: 'Brief, cv en gesprek zijn genoeg. Wij zoeken niet op sociale media en vragen niet naar gezondheid.',
      interestBalance: 'Wie solliciteert, verwacht dat wij zijn brief lezen en met anderen vergelijken. Na vier weken is alles weg.',
    }),
    about(
      withConsent({
        description: 'Gegevens van een afgewezen kandidaat een jaar bewaren voor een latere vacature.',
        basisExplanation: 'Toestemming in de afwijzingsbrief, te geven met een antwoord.',
        consentProof: 'De procedure is dan al voorbij, dus nee zeggen heeft geen gevolg. Het antwoord van de kandidaat bewaren wij zo lang als zijn brief.',
        consentWithdrawal: 'Met een e-mail aan privacy@bureau-lindeloo.example. De gegevens zijn dan binnen een week weg.',
      }),
      'kept',
    ),
  ],
  necessity: 'Zonder brief en cv is er niet te kiezen.',
  subsidiarity: 'Anoniem solliciteren is overwogen; met zo weinig sollicitanten zijn mensen toch te herkennen.',
  proportionality: 'Na vier weken is alles weg, tenzij de kandidaat ja zegt.',
  subjects: [group('applicant', 'Sollicitant', 'Wie solliciteert en niet wordt aangenomen.'), group('kept', 'Sollicitant in het bestand', 'Wie na de afwijzing ja zei op bewaren.')],
  dataCategories: [
    ...(
      [
        ['Contactgegevens', 'Om iemand uit te nodigen.'],
        ['Werkervaring en cv', 'Om te zien of iemand bij de functie past.'],
        ['Opleiding', 'Voor sommige functies is een erkende opleiding nodig.'],
      ] as const
    ).map(([name, why]) =>
      category(name, {
        for: ['applicant', 'kept'],
        from: ['Betrokkene zelf'],
        why,
        keep: fourWeeks,
        unlike: {
          kept: {
            term: 'P1Y',
            startEvent: 'Einde procedure',
            termKind: 'policy',
            termSource: 'Toestemming van de kandidaat',
            retentionRow: 'R20',
            termReason: 'Binnen een jaar komt er meestal weer een vacature; daarna klopt een cv vaak niet meer.',
          },
        },
      }),
    ),
    category('Correspondentie', { for: ['applicant'], from: ['Betrokkene zelf'], why: 'Brief en antwoord.', keep: fourWeeks }),
    category('Aantekeningen van het gesprek', { for: ['applicant'], from: ['Leden van de selectiecommissie'], why: 'Om kandidaten eerlijk te vergelijken en een afwijzing uit te leggen.', dataClass: 'sensitive', keep: fourWeeks }),
  ],
  provision: 'needed',
  provisionConsequence: 'Zonder cv en contactgegevens kunnen wij uw sollicitatie niet behandelen. Foto, leeftijd en gezondheid vragen wij niet.',
  automatedDecisions: 'no',
  recipients: [to('hosting', 'processor', 'Mailbox en map van de procedure.')],
  transfers: [],
  measures: [...everywhere, 'processorContracts', 'secrecy'],
  systems: ['mail', 'sharedDrive'],
  securityExplanation: 'Brieven komen binnen in een eigen mailbox, die na vier weken leeg is.',
  access: 'De leden van de selectiecommissie, zolang de procedure loopt; de medewerker personeelszaken.',
  secrecy: secrecyOfStaff,
  documents: [
    document('Tekst van de toestemming', 'Afwijzingsbrief met vraag om te bewaren', '2025-09-15', 'Map Personeel, Sjablonen'),
  ],
});
