import { activity } from '../build/activity';
import { category, forReintegration, group } from '../build/data';
import { about, document, purpose, to } from '../build/parts';
import { clientFile } from '../build/terms';
import { aroundFiles, everywhere } from '../measures';
import { adopted, secrecyOfCoaches } from '../people';

/** Guiding people with a benefit to work, for municipalities. Its number for citizens is a planned gap. */
export const municipal = activity('Trajecten voor gemeenten', {
  ...adopted,
  number: 'C-03',
  role: 'controller',
  inUseFrom: '2022-01-03',
  process: 'primary',
  commissioners: ['Gemeente'],
  owner: 'Teamleider begeleiding',
  purposes: [
    about(
      purpose(
        'Inwoners met een uitkering begeleiden naar werk of naar een opleiding, in opdracht van de gemeente.',
        'e',
        'Wij voeren een taak uit die de Participatiewet (art. 7 en 10) aan de gemeente opdraagt; vastgelegd in de overeenkomst van opdracht.',
        'Participatiewet art. 7 en 10',
      ),
      'client',
    ),
    purpose(
      'De gemeente verslag doen van de uitkomst van het traject.',
      'e',
      'Nodig voor dezelfde taak van de gemeente. Het verslag blijft bij wat de overeenkomst noemt.',
      'Participatiewet art. 7 en 10',
    ),
  ],
  necessity: 'Zonder opleiding, ervaring en mogelijkheden is geen werk of opleiding te vinden dat past.',
  subsidiarity: 'Werken met het zaaknummer van de gemeente in plaats van het BSN doen wij al. Zonder naam kan begeleiding niet.',
  proportionality: 'Inwoners zijn afhankelijk van hun uitkering. Daarom melden wij niet waarom iemand er niet was, en leest de cliënt elke melding eerst.',
  represented: 'yes',
  representation: 'Heeft iemand een curator of mentor, dan vragen wij bij de start wie waarvoor tekent. Verzoeken beantwoorden wij aan de vertegenwoordiger als die over de zaak gaat; dat zien wij na in het register van de rechtbank.',
  subjects: [
    group('client', 'Cliënt met een uitkering', 'Inwoners met een bijstandsuitkering die de gemeente bij ons aanmeldt.'),
    group('consultant', 'Contactpersoon van een opdrachtgever', 'De consulent van de gemeente.'),
  ],
  dataCategories: [
    category('Naam, adres en woonplaats (NAW)', { for: ['client'], from: ['Gemeente'], why: 'Om de inwoner uit te nodigen.', keep: clientFile }),
    category('Contactgegevens', {
      for: ['client', 'consultant'],
      from: ['Gemeente', 'Betrokkene zelf'],
      why: 'Om afspraken te maken.',
      keep: clientFile,
      unlike: {
        consultant: {
          sources: ['Werkgever of opdrachtgever'],
          term: 'P1Y',
          startEvent: 'Einde overeenkomst met de opdrachtgever',
          termKind: 'policy',
          termSource: 'Bewaarbeleid van het bureau',
          termReason: 'Tot de laatste trajecten onder de overeenkomst zijn afgerond.',
        },
      },
    }),
    category('Opleiding', { for: ['client'], from: ['Betrokkene zelf'], why: 'Om te zien welk werk of welke opleiding past.', keep: clientFile }),
    category('Werkervaring en cv', { for: ['client'], from: ['Betrokkene zelf'], why: 'Om te solliciteren.', keep: clientFile }),
    category('Uitkering of inkomen', { for: ['client'], from: ['Gemeente'], why: 'De soort uitkering bepaalt welke regelingen er zijn voor werk met behoud van een deel ervan. Bedragen vragen wij niet.', keep: clientFile }),
    category('Verslag van de coach', { for: ['client'], from: ['Eigen waarneming van de coach', 'Betrokkene zelf'], why: 'Om te weten wat is afgesproken. Over de gezondheid staat er niets in.', keep: clientFile }),
    category('Aanwezigheid en medewerking', {
      for: ['client'],
      from: ['Eigen waarneming van de coach'],
      why: 'De overeenkomst vraagt te melden of iemand komt en meewerkt; niet waarom iemand er niet was. De gemeente beslist zelf wat zij daarmee doet; de cliënt leest de melding eerst.',
      keep: clientFile,
    }),
    category('Functionele mogelijkheden en beperkingen (FML)', {
      for: ['client'],
      from: ['Gemeente', 'Betrokkene zelf'],
      why: 'Om werk te zoeken dat iemand aankan.',
      keep: clientFile,
      allowed: forReintegration(
        'Alleen bij inwoners die door ziekte of arbeidsongeschiktheid minder kunnen werken, en alleen wat een arts over hun mogelijkheden vaststelde. Van wie gezond is leggen wij niets over de gezondheid vast.',
        'Participatiewet art. 7 en 10',
      ),
    }),
    category('Burgerservicenummer (BSN)', {
      for: ['client'],
      from: ['Gemeente'],
      why: 'De gemeente gebruikt het nummer om een verslag bij de juiste inwoner te leggen.',
      keep: ['P0D', 'Aanmelding', 'policy', 'Bewaarbeleid van het bureau', 'Het nummer gaat uit de aanmelding zodra die binnen is, zolang niet vaststaat dat wij het mogen gebruiken.'],
      allowed: { exceptionExplanation: 'Nog niet rond: welke wet laat ons dit nummer gebruiken? De FG zoekt het uit met beide gemeenten. Tot dan nemen wij het niet over in ons dossier en werken wij met hun zaaknummer.' },
    }),
  ],
  provision: 'no',
  provisionConsequence: 'Bij ons gebeurt er dan niets. De gemeente kan er wel gevolgen aan verbinden als u niet meewerkt. Bij de start leggen wij dat uit.',
  automatedDecisions: 'no',
  recipients: [
    to('municipality', 'controller', 'Verslag van start, voortgang en uitkomst, zoals de overeenkomst dat noemt.', 'client'),
    to('secondMunicipality', 'controller', 'Verslag van start en uitkomst, zoals de overeenkomst dat noemt.', 'client'),
    to('prospectiveEmployers', 'controller', 'Cv en brief, na akkoord van de cliënt.', 'client'),
    to('clientSystemSupplier', 'processor', 'Bewaart de dossiers.'),
    to('hosting', 'processor', 'E-mail en agenda.'),
  ],
  transfers: [],
  measures: [...everywhere, ...aroundFiles],
  systems: ['clientSystem', 'mail'],
  securityExplanation: 'Verslagen gaan via het beveiligde portaal van de gemeente of met veilige e-mail.',
  access: 'De eigen coach en zijn vervanger, voor de begeleiding; de teamleider, voor de verslagen aan de gemeente.',
  secrecy: secrecyOfCoaches,
  dpoAdvice: 'Neem het burgerservicenummer niet over voordat duidelijk is welke wet dat toelaat. Vraag de gemeenten om een zaaknummer.',
  dpoAdviceOn: '2026-10-12',
  documents: [
    document('Overeenkomst van opdracht', 'Overeenkomst Gemeente Lindeloo 2025–2027', '2024-12-12', 'Map Contracten, Gemeenten'),
    document('Overeenkomst van opdracht', 'Overeenkomst Gemeente Oeverwaard 2026–2028', '2025-11-20', 'Map Contracten, Gemeenten'),
    document('Privacyreglement', 'Privacyreglement voor cliënten', '2026-03-16', 'Map Privacy, Reglementen; uitgereikt bij de start'),
    document('Protocol', 'Klachtenregeling', '2024-09-02', 'Map Privacy, Klachten; uitgereikt bij de start'),
  ],
  remarks: 'Twee gemeenten vragen meer dan in de overeenkomst staat. Dat geven wij niet zonder overleg.',
});
