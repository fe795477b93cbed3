import { activity } from '../build/activity';
import { category, byLaw, forReintegration, group } from '../build/data';
import { about, document, to, withInterest } from '../build/parts';
import { clientFile, untilLastReport } from '../build/terms';
import { aroundFiles, everywhere } from '../measures';
import { adopted, secrecyOfCoaches } from '../people';

/** Guiding employees who are ill to work with another employer. */
export const secondTrack = activity('Begeleiding tweede spoor', {
  ...adopted,
  number: 'C-01',
  role: 'controller',
  inUseFrom: '2019-09-02',
  process: 'primary',
  commissioners: ['Werkgever', 'Eigenrisicodrager'],
  owner: 'Teamleider begeleiding',
  purposes: [
    about(
      withInterest({
        description: 'Zieke werknemers begeleiden naar passend werk bij een andere werkgever: intake, zoekprofiel, sollicitaties en gesprekken met de coach.',
        interest: 'Werkgever en werknemer hebben er allebei belang bij dat de werknemer weer aan het werk komt. De werkgever is verplicht daaraan te werken (art. 7:658a BW).',
        interestNecessity: 'Zonder opleiding, werkervaring en mogelijkheden is geen passend werk te vinden. Van de gezondheid vragen wij alleen wat de bedrijfsarts over mogelijkheden en beperkingen vaststelde.',
        interestBalance: 'De werknemer is ziek en hangt van zijn werkgever af, dus wij houden het klein: geen diagnose, een eigen coach, en de cliënt leest elk verslag eerst. Hij verwacht deze hulp en heeft er zelf baat bij. Zo weegt het belang van begeleiding zwaarder.',
      }),
      'client',
    ),
    withInterest({
      description: 'De werkgever op de hoogte houden van de voortgang: aanwezigheid, stappen en kansen op werk.',
      interest: 'De werkgever moet kunnen laten zien dat hij aan terugkeer naar werk heeft gewerkt.',
      interestNecessity: 'Aanwezigheid, stappen en uitkomst zijn genoeg. Het verslag bevat geen diagnose en niets uit de gesprekken.',
      interestBalance: 'Een verslag kan gevolgen hebben voor het loon. Daarom leest de cliënt het eerst en kan hij erop reageren. Met die waarborg weegt de plicht van de werkgever zwaarder.',
    }),
  ],
  necessity: 'Zonder te weten wat iemand kan en wil, is er geen passend werk te vinden en kan de werkgever zijn plicht niet nakomen.',
  subsidiarity: 'Werken zonder dossier is overwogen: dan moet de cliënt bij elke coach opnieuw beginnen. Werken zonder gegevens over de gezondheid kan niet; wel zonder diagnose.',
  proportionality: 'Een ziek mens geeft veel prijs. Daar staat hulp naar werk tegenover, een eigen coach en inzage in elk verslag voordat het weggaat.',
  subjects: [
    group('client', 'Cliënt in dienst bij een werkgever', 'Werknemers die ziek of gedeeltelijk arbeidsongeschikt zijn en niet bij hun eigen werkgever kunnen terugkeren.'),
    group('employer', 'Contactpersoon van een werkgever', 'De leidinggevende of casemanager met wie wij het traject afspreken.'),
  ],
  dataCategories: [
    category('Naam, adres en woonplaats (NAW)', {
      for: ['client'],
      from: ['Werkgever of opdrachtgever', 'Betrokkene zelf'],
      why: 'Om de cliënt uit te nodigen en om te zien welk werk op reisafstand ligt.',
      keep: clientFile,
    }),
    category('Contactgegevens', {
      for: ['client', 'employer'],
      from: ['Betrokkene zelf'],
      why: 'Om afspraken te maken en verslagen te sturen.',
      keep: clientFile,
      unlike: {
        employer: {
          sources: ['Werkgever of opdrachtgever'],
          term: 'P1Y',
          startEvent: 'Einde traject',
          termKind: 'policy',
          termSource: 'Bewaarbeleid van het bureau',
          termReason: 'Na een jaar weten wij niet meer of de contactpersoon er nog werkt.',
        },
      },
    }),
    category('Geboortedatum', { for: ['client'], from: ['Werkgever of opdrachtgever'], why: 'Om dossiers van naamgenoten uit elkaar te houden.', keep: clientFile }),
    category('Opleiding', { for: ['client'], from: ['Betrokkene zelf'], why: 'Voor het zoekprofiel: welk werk past bij wat iemand heeft geleerd.', keep: clientFile }),
    category('Werkervaring en cv', { for: ['client'], from: ['Betrokkene zelf'], why: 'Voor het zoekprofiel en om te solliciteren.', keep: clientFile }),
    category('Verslag van de coach', {
      for: ['client'],
      from: ['Eigen waarneming van de coach', 'Betrokkene zelf'],
      why: 'Om te weten wat is afgesproken, ook als een andere coach het overneemt. Over de gezondheid staat er alleen in wat de bedrijfsarts vaststelde.',
      dataClass: 'special',
      keep: clientFile,
      allowed: forReintegration(
        'Een verslag over wat passend werk is, zegt bijna altijd iets over de gezondheid. Alleen mogelijkheden, beperkingen en opbouw van uren; geen diagnose en geen klachten. Alleen de eigen coach en zijn vervanger zien het.',
        'BW art. 7:658a',
      ),
    }),
    category('Aanwezigheid en medewerking', {
      for: ['client'],
      from: ['Eigen waarneming van de coach'],
      why: 'De werkgever moet kunnen laten zien dat er aan terugkeer is gewerkt. Waarom iemand er niet was, schrijven wij niet op.',
      keep: clientFile,
    }),
    category('Beoordeling of testuitslag', {
      for: ['client'],
      from: ['Betrokkene zelf', 'Eigen waarneming van de coach'],
      why: 'Een test van interesses en competenties geeft richting aan het zoekprofiel. De uitslag blijft bij de cliënt en de coach.',
      keep: ['P1Y', 'Einde traject', 'policy', 'Bewaarbeleid van het bureau', 'Een uitslag veroudert snel; na een jaar zegt hij weinig meer over iemand.', 'R10'],
    }),
    category('Functionele mogelijkheden en beperkingen (FML)', {
      for: ['client'],
      from: ['Bedrijfsarts of arbodienst', 'Werkgever of opdrachtgever'],
      why: 'Zonder te weten wat iemand wel en niet kan, is niet te zeggen welk werk passend is.',
      keep: clientFile,
      allowed: forReintegration(
        'Wij werken in opdracht van de werkgever aan de re-integratie van zieke werknemers. Alleen wat de bedrijfsarts over mogelijkheden en beperkingen vaststelde; geen diagnose, geen behandeling. Alleen de eigen coach en zijn vervanger zien het.',
        'BW art. 7:658a',
      ),
    }),
    category('Ziek- en herstelmelding met data', {
      for: ['client'],
      from: ['Werkgever of opdrachtgever'],
      why: 'De eerste ziektedag bepaalt wanneer het verslag klaar moet zijn en hoeveel tijd er is.',
      keep: clientFile,
      allowed: forReintegration('Alleen de eerste ziektedag, de huidige uren en de datum van herstel. Oorzaak en aard van de ziekte vragen wij niet.', 'BW art. 7:658a'),
    }),
    category('Burgerservicenummer (BSN)', {
      for: ['client'],
      from: ['Werkgever of opdrachtgever'],
      why: 'Om het eindverslag zonder vergissing bij het re-integratieverslag voor UWV te voegen.',
      keep: untilLastReport,
      allowed: byLaw(
        'De werkgever of eigenrisicodrager geeft ons het nummer voor het opgedragen werk (art. 7:658a lid 5 BW; art. 42 lid 3 Wet WIA). Wij gebruiken het nergens anders voor en nooit als dossiernummer.',
        'BW art. 7:658a',
        'Wet WIA art. 42 lid 3',
      ),
    }),
  ],
  provision: 'no',
  provisionConsequence:
    'Zonder opleiding en werkervaring kunnen wij geen zoekprofiel voor u maken. U kiest zelf wat u vertelt. Lukt iets niet, dan zoeken wij samen iets anders. Doet u helemaal niet mee, dan melden wij dat de werkgever; die beslist wat dat betekent.',
  automatedDecisions: 'profiling',
  automatedLogic: 'Het vacaturezoeksysteem vergelijkt beroep, opleiding en reisafstand uit het zoekprofiel met vacatures en zet de best passende bovenaan.',
  automatedConsequence: 'Coach en cliënt bekijken de lijst samen en kiezen zelf. Geen vacature valt weg en over de cliënt wordt niets besloten.',
  recipients: [
    to('employers', 'controller', 'Voortgang, aanwezigheid en eindverslag, voor de re-integratieplicht van de werkgever.', 'client'),
    to('prospectiveEmployers', 'controller', 'Cv en brief, alleen na akkoord van de cliënt per vacature.', 'client'),
    to('uwv', 'controller', 'Het eindverslag, als deel van het re-integratieverslag dat de werknemer indient.', 'client'),
    to('clientSystemSupplier', 'processor', 'Bewaart de dossiers.'),
    to('vacancySupplier', 'processor', 'Cv en zoekprofiel, om vacatures te zoeken.', 'client'),
    to('hosting', 'processor', 'E-mail en agenda.'),
    to('shredding', 'processor', 'Vernietigt papier.'),
  ],
  transfers: [],
  measures: [...everywhere, ...aroundFiles],
  systems: ['clientSystem', 'vacancyTool', 'mail', 'paper'],
  securityExplanation: 'Stukken van de bedrijfsarts staan in een apart deel van het dossier, dat alleen de eigen coach en zijn vervanger kunnen openen.',
  access: 'De eigen coach en zijn vervanger, voor de begeleiding. De teamleider, voor de kwaliteit van het verslag. De administratie ziet naam, planning en facturen, niet de gezondheid.',
  secrecy: secrecyOfCoaches,
  dpoAdvice: 'Laat het verslag aan de werkgever altijd eerst door de cliënt lezen en leg dat vast in het dossier. Bekijk de belangenafweging opnieuw bij een nieuwe werkwijze.',
  dpoAdviceOn: '2026-03-09',
  documents: [
    document('Overeenkomst van opdracht', 'Model overeenkomst van opdracht met werkgevers', '2025-01-06', 'Map Contracten, Werkgevers'),
    document('Privacyreglement', 'Privacyreglement voor cliënten', '2026-03-16', 'Map Privacy, Reglementen; ook op de website'),
    document('Protocol', 'Schrijfwijzer voor verslagen aan opdrachtgevers', '2025-11-10', 'Map Begeleiding, Werkwijzen'),
  ],
  remarks: 'Belangenafweging bespreken met de FG zodra de nieuwe werkwijze met proefplaatsingen is ingevoerd.',
});
