import { activity } from '../build/activity';
import { category, group } from '../build/data';
import { document, to, transfer, withConsent } from '../build/parts';
import type { Keep } from '../build/terms';
import { everywhere } from '../measures';
import { adopted, secrecyOfStaff } from '../people';

const untilUnsubscribed: Keep = ['P0D', 'Intrekking van de toestemming', 'maximum', 'AVG art. 17 lid 1', 'Wie zich afmeldt, gaat direct van de lijst.', 'R51'];

/** A newsletter, sent with a programme from the United States. */
export const newsletter = activity('Nieuwsbrief', {
  ...adopted,
  number: 'B-03',
  role: 'controller',
  inUseFrom: '2025-10-01',
  process: 'secondary',
  commissioners: ['Geen: eigen bedrijfsvoering'],
  owner: 'Officemanager',
  purposes: [
    withConsent({
      description: 'Wie zich inschreef vier keer per jaar een nieuwsbrief sturen.',
      basisExplanation: 'Inschrijving op de website, met een tweede bevestiging per e-mail.',
      consentProof:
        'Bij het formulier staat waarvoor het adres is en dat de verzending via een leverancier in de Verenigde Staten gaat. Het nieuwsbriefprogramma bewaart tijd en tekst van de inschrijving en van de bevestiging.',
      consentWithdrawal: 'Met de knop Afmelden onder elke brief.',
    }),
  ],
  necessity: 'Een brief per e-mail kan niet zonder adres.',
  subsidiarity: 'Een leverancier binnen de EER is overwogen en wordt bij het einde van het contract opnieuw bekeken. Nieuws op de website is er ook.',
  proportionality: 'Naam en e-mailadres, en meten wie opent of klikt staat uit.',
  subjects: [group('subscriber', 'Abonnee van de nieuwsbrief', 'Vooral contactpersonen van opdrachtgevers en werkgevers.')],
  dataCategories: [
    category('Naam en e-mailadres', { for: ['subscriber'], from: ['Betrokkene zelf'], why: 'Om de brief te sturen; de naam is vrij.', keep: untilUnsubscribed }),
    category('Bewijs van de inschrijving', {
      for: ['subscriber'],
      from: ['Betrokkene zelf'],
      why: 'Om te kunnen laten zien dat iemand ja zei.',
      keep: ['P2Y', 'Intrekking van de toestemming', 'policy', 'AVG art. 7 lid 1', 'Zo lang kan iemand vragen waarom hij brieven kreeg.', 'R08'],
    }),
  ],
  provision: 'no',
  provisionConsequence: 'Dan krijgt u geen brief. Verder gebeurt er niets.',
  automatedDecisions: 'no',
  recipients: [to('mailingSupplier', 'processor', 'Naam en e-mailadres, om de brief te versturen.'), to('hosting', 'processor', 'Het formulier op de website.')],
  transfers: [
    transfer('mailingSupplier', {
      country: 'US',
      ground: 'adequacy',
      frequency: 'structural',
      dpfCheckedOn: '2026-11-03',
      dtiaOn: '2025-09-01',
      document: 'Uitdraai van de lijst van het Data Privacy Framework; map Contracten, Leveranciers',
      explanation:
        'De leverancier staat op de lijst; wij kijken dat elk halfjaar na. Vervalt het besluit, dan gelden de standaardcontractbepalingen in de verwerkersovereenkomst. Het gaat om e-mailadressen, niet om gegevens van cliënten.',
    }),
  ],
  measures: [...everywhere, 'processorContracts'],
  systems: ['mailings', 'website'],
  securityExplanation: 'Meten wie een brief opent of op een link klikt staat uit.',
  access: 'De officemanager en een collega, om brieven te maken.',
  secrecy: secrecyOfStaff,
  documents: [
    document('Tekst van de toestemming', 'Formulier inschrijving nieuwsbrief, versie 2', '2025-10-01', 'Map Communicatie, Nieuwsbrief'),
    document('Standaardcontractbepalingen met DTIA', 'DTIA nieuwsbriefprogramma', '2025-09-01', 'Map Contracten, Leveranciers'),
  ],
});
