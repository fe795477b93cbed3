import { activity } from '../build/activity';
import { category, group } from '../build/data';
import { document, purpose, to, withConsent } from '../build/parts';
import { clientFile, fiscal } from '../build/terms';
import { aroundFiles, everywhere } from '../measures';
import { adopted, secrecyOfCoaches } from '../people';

/** Career coaching for people who pay themselves. */
export const coaching = activity('Loopbaancoaching voor zelfbetalers', {
  ...adopted,
  number: 'C-04',
  role: 'controller',
  inUseFrom: '2021-05-10',
  process: 'primary',
  commissioners: ['De cliënt zelf'],
  owner: 'Teamleider begeleiding',
  purposes: [
    purpose('Particulieren coachen bij hun loopbaan: gesprekken, oefeningen en een persoonlijk plan, en de factuur daarvoor.', 'b', 'Overeenkomst met de cliënt zelf.'),
    purpose('De factuur bewaren voor de belasting.', 'c', 'Art. 52 van de Algemene wet inzake rijksbelastingen: zeven jaar bewaren.', 'AWR art. 52'),
  ],
  necessity: 'Zonder te weten wat iemand deed en wil, is er niets te coachen.',
  subsidiarity: 'Coachen zonder verslag kan, en doen wij als de cliënt dat vraagt.',
  proportionality: 'De cliënt kiest zelf voor de coaching en voor wat hij vertelt.',
  subjects: [group('client', 'Cliënt die zelf betaalt')],
  dataCategories: [
    category('Naam, adres en woonplaats (NAW)', { for: ['client'], from: ['Betrokkene zelf'], why: 'Voor de overeenkomst.', keep: clientFile }),
    category('Contactgegevens', { for: ['client'], from: ['Betrokkene zelf'], why: 'Om afspraken te maken.', keep: clientFile }),
    category('Werkervaring en cv', { for: ['client'], from: ['Betrokkene zelf'], why: 'Het begin van elk gesprek over een loopbaan.', keep: clientFile }),
    category('Competenties', { for: ['client'], from: ['Betrokkene zelf', 'Eigen waarneming van de coach'], why: 'Voor het persoonlijke plan.', keep: clientFile }),
    category('Verslag van de coach', {
      for: ['client'],
      from: ['Eigen waarneming van de coach'],
      why: 'Om bij een volgend gesprek verder te gaan waar het vorige ophield. Over de gezondheid schrijven wij niets op: voor wie zelf betaalt geldt de uitzondering voor re-integratie niet.',
      keep: ['P1Y', 'Einde traject', 'policy', 'Bewaarbeleid van het bureau', 'Er is geen opdrachtgever aan wie wij verantwoording afleggen; een jaar is genoeg voor wie nog een gesprek wil.', 'R01'],
    }),
    category('Factuurgegevens', { for: ['client'], from: ['Betrokkene zelf'], why: 'Om de coaching in rekening te brengen.', keep: fiscal }),
  ],
  provision: 'needed',
  provisionConsequence: 'Zonder naam, adres en contactgegevens kunnen wij geen overeenkomst met u sluiten. U kiest zelf wat u in de gesprekken vertelt.',
  automatedDecisions: 'no',
  recipients: [
    to('clientSystemSupplier', 'processor', 'Bewaart de dossiers.'),
    to('bookkeepingSupplier', 'processor', 'Factuurgegevens.'),
    to('hosting', 'processor', 'E-mail en agenda.'),
  ],
  transfers: [],
  measures: [...everywhere, ...aroundFiles],
  systems: ['clientSystem', 'bookkeeping', 'mail'],
  securityExplanation: 'Als bij andere cliëntdossiers.',
  access: 'Alleen de eigen coach ziet het dossier; de administratie ziet de factuurgegevens.',
  secrecy: secrecyOfCoaches,
  documents: [document('Overeenkomst van opdracht', 'Model overeenkomst loopbaancoaching', '2025-04-14', 'Map Contracten, Particulieren')],
});

/** Keeping a curriculum vitae for a later vacancy. */
export const cvPool = activity('Cv-bestand voor latere vacatures', {
  ...adopted,
  number: 'C-05',
  role: 'controller',
  inUseFrom: '2023-02-06',
  process: 'primary',
  commissioners: ['Geen: eigen bedrijfsvoering'],
  owner: 'Teamleider begeleiding',
  purposes: [
    withConsent({
      description: 'Het cv na het traject nog een jaar bewaren om de cliënt op een vacature te kunnen wijzen.',
      basisExplanation: 'Toestemming op een apart formulier, los van het traject.',
      consentProof:
        'De coach legt het formulier pas voor als het traject is afgesloten. De cliënt kruist zelf ja of nee aan en tekent. Het formulier met datum en versie staat in het cliëntvolgsysteem en blijft tot twee jaar na het intrekken of aflopen.',
      furtherUse: 'yes',
      originalPurpose: 'Begeleiding naar werk tijdens het traject.',
      compatibilityLink: 'Beide doelen gaan over werk vinden. De cliënt geeft er zelf toestemming voor, dus verdere toetsing is niet nodig (art. 6 lid 4 AVG).',
      compatibilityConclusion: 'compatible',
      compatibilityTestedOn: '2026-03-02',
      furtherUseNotice: 'Op het formulier zelf, voordat de cliënt kiest.',
      consentWithdrawal: 'Met een e-mail aan privacy@bureau-lindeloo.example. Het cv is dan binnen een week weg uit het cv-bestand, en het heeft geen gevolgen.',
    }),
  ],
  necessity: 'Zonder cv kan een coach niet zien of een vacature past.',
  subsidiarity: 'Alleen een e-mailadres bewaren is overwogen; dan moet de cliënt bij elke vacature zelf zijn cv sturen.',
  proportionality: 'Een cv zonder gezondheid, een jaar lang, alleen als de cliënt ja zegt.',
  subjects: [group('former', 'Cliënt met een uitkering', 'Na afloop van het traject.'), group('formerEmployee', 'Cliënt in dienst bij een werkgever', 'Na afloop van het traject.')],
  dataCategories: [
    category('Contactgegevens', {
      for: ['former', 'formerEmployee'],
      from: ['Betrokkene zelf'],
      why: 'Om iemand op een vacature te wijzen.',
      keep: ['P1Y', 'Einde traject', 'policy', 'Formulier van toestemming', 'Na een jaar heeft bijna iedereen werk of andere plannen.', 'R09'],
    }),
    category('Werkervaring en cv', {
      for: ['former', 'formerEmployee'],
      from: ['Betrokkene zelf'],
      why: 'Om te zien of een vacature past. Het cv bevat niets over gezondheid of uitkering.',
      keep: ['P1Y', 'Einde traject', 'policy', 'Formulier van toestemming', 'Een cv van meer dan een jaar oud klopt vaak niet meer.', 'R09'],
    }),
    category('Formulier van toestemming', {
      for: ['former', 'formerEmployee'],
      from: ['Betrokkene zelf'],
      why: 'Om te kunnen laten zien dat er toestemming was.',
      keep: ['P2Y', 'Intrekking van de toestemming', 'policy', 'AVG art. 7 lid 1', 'Ook als de toestemming na een jaar vanzelf afloopt, telt die dag als begin.', 'R08'],
    }),
  ],
  provision: 'no',
  provisionConsequence: 'Dan krijgt u geen bericht over vacatures. Verder gebeurt er niets.',
  automatedDecisions: 'profiling',
  automatedLogic: 'Bij een vacature vergelijkt het vacaturezoeksysteem beroep, opleiding en reisafstand met de cv’s in het bestand en zet de best passende bovenaan.',
  automatedConsequence: 'Een coach bekijkt de lijst en kiest zelf wie hij belt. Niemand valt af door de volgorde.',
  recipients: [
    to('vacancySupplier', 'processor', 'Cv, om vacatures te zoeken.'),
    to('clientSystemSupplier', 'processor', 'Bewaart cv en formulier.'),
    to('prospectiveEmployers', 'controller', 'Cv, alleen als de cliënt per vacature ja zegt.'),
  ],
  transfers: [],
  measures: [...everywhere, 'processorContracts', 'secrecy'],
  systems: ['clientSystem', 'vacancyTool'],
  securityExplanation: 'Het cv-bestand staat los van de dossiers; wie erin zoekt ziet geen dossier.',
  access: 'De coaches die vacatures zoeken, voor de bemiddeling.',
  secrecy: secrecyOfCoaches,
  documents: [document('Tekst van de toestemming', 'Formulier cv-bestand, versie 3', '2025-12-01', 'Map Begeleiding, Formulieren')],
});
