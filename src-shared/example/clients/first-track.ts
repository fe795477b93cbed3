import { activity } from '../build/activity';
import { byLaw, category, forReintegration, group } from '../build/data';
import { document, to, withInterest } from '../build/parts';
import { clientFile, untilLastReport } from '../build/terms';
import { aroundFiles, everywhere } from '../measures';
import { adopted, secrecyOfCoaches } from '../people';

/** Guiding employees who fell ill back to their own employer. */
export const firstTrack = activity('Begeleiding eerste spoor', {
  ...adopted,
  number: 'C-02',
  role: 'controller',
  inUseFrom: '2019-09-02',
  process: 'primary',
  commissioners: ['Werkgever'],
  owner: 'Teamleider begeleiding',
  purposes: [
    withInterest({
      description: 'Werknemers die zijn uitgevallen helpen terug te keren bij hun eigen werkgever, in eigen of aangepast werk.',
      interest: 'Werkgever en werknemer hebben er allebei belang bij dat de werknemer zijn eigen werk weer kan doen.',
      interestNecessity: 'Zonder functie, mogelijkheden en beperkingen is niet te zeggen welke taken weer kunnen. Meer dan dat vragen wij niet.',
      interestBalance: 'De werkgever is zelf nauw betrokken, dus delen wij nog minder dan bij het tweede spoor: alleen afspraken over taken en uren. De werknemer zit bij elk gesprek. Daarmee weegt het belang van terugkeer zwaarder.',
    }),
  ],
  necessity: 'Zonder afspraken vast te leggen over taken en uren komt de terugkeer stil te liggen.',
  subsidiarity: 'Alleen mondeling afspreken is overwogen; dan is bij een verschil van mening niets na te lezen.',
  proportionality: 'Er staat weinig in het dossier en de werknemer is bij elk gesprek.',
  subjects: [
    group('client', 'Cliënt in dienst bij een werkgever', 'Werknemers die door ziekte zijn uitgevallen en bij hun eigen werkgever willen terugkeren.'),
    group('employer', 'Contactpersoon van een werkgever', 'De leidinggevende met wie de terugkeer wordt besproken.'),
  ],
  dataCategories: [
    category('Naam, adres en woonplaats (NAW)', { for: ['client'], from: ['Werkgever of opdrachtgever'], why: 'Om de cliënt uit te nodigen.', keep: clientFile }),
    category('Contactgegevens', {
      for: ['client', 'employer'],
      from: ['Betrokkene zelf'],
      why: 'Om afspraken te maken met de cliënt en de leidinggevende.',
      keep: clientFile,
      unlike: { employer: { sources: ['Werkgever of opdrachtgever'] } },
    }),
    category('Functie', { for: ['client'], from: ['Werkgever of opdrachtgever', 'Betrokkene zelf'], why: 'Om te bespreken welke taken weer kunnen en wat er aangepast moet worden.', keep: clientFile }),
    category('Verslag van de coach', {
      for: ['client'],
      from: ['Eigen waarneming van de coach', 'Betrokkene zelf'],
      why: 'Om afspraken over de opbouw van taken en uren na te kunnen lezen.',
      dataClass: 'special',
      keep: clientFile,
      allowed: forReintegration('Uit de opbouw van uren blijkt hoe iemand herstelt. Wat een cliënt over zijn ziekte vertelt, schrijven wij niet op. Alleen de eigen coach en zijn vervanger zien het.', 'BW art. 7:658a'),
    }),
    category('Functionele mogelijkheden en beperkingen (FML)', {
      for: ['client'],
      from: ['Bedrijfsarts of arbodienst'],
      why: 'Om het werk aan te passen aan wat iemand kan.',
      keep: clientFile,
      allowed: forReintegration(
        'Voor de re-integratie van zieke werknemers, in opdracht van hun werkgever. Alleen wat de bedrijfsarts aan werkgever en ons meegeeft; de eigen coach en zijn vervanger zien het.',
        'BW art. 7:658a',
      ),
    }),
    category('Burgerservicenummer (BSN)', {
      for: ['client'],
      from: ['Werkgever of opdrachtgever'],
      why: 'Alleen als het traject overgaat in het tweede spoor en het verslag naar UWV gaat.',
      keep: untilLastReport,
      allowed: byLaw('De werkgever geeft ons het nummer voor het opgedragen werk (art. 7:658a lid 5 BW). Komt er geen verslag voor UWV, dan vragen wij het niet.', 'BW art. 7:658a'),
    }),
  ],
  provision: 'no',
  provisionConsequence: 'Dan kunnen wij alleen algemeen adviseren over uw terugkeer. U kiest zelf wat u vertelt.',
  automatedDecisions: 'no',
  recipients: [
    to('employers', 'controller', 'Afspraken over taken en uren, en een kort eindverslag.', 'client'),
    to('clientSystemSupplier', 'processor', 'Bewaart de dossiers.'),
    to('hosting', 'processor', 'E-mail en agenda.'),
    to('shredding', 'processor', 'Vernietigt papier.'),
  ],
  transfers: [],
  measures: [...everywhere, ...aroundFiles],
  systems: ['clientSystem', 'mail', 'paper'],
  securityExplanation: 'Als bij het tweede spoor. Gesprekken bij de werkgever zijn in een kamer waar collega’s niet meeluisteren.',
  access: 'De eigen coach en zijn vervanger, voor de begeleiding; de teamleider, voor de kwaliteit. De administratie ziet naam en planning.',
  secrecy: secrecyOfCoaches,
  documents: [
    document('Privacyreglement', 'Privacyreglement voor cliënten', '2026-03-16', 'Map Privacy, Reglementen; ook op de website'),
  ],
});
