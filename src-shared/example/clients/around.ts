import { activity } from '../build/activity';
import { category, group } from '../build/data';
import { assignment, document, purpose, to, withInterest } from '../build/parts';
import { everywhere } from '../measures';
import { adopted, secrecyOfCoaches } from '../people';
import type { Keep } from '../build/terms';

const withTheOther: Keep = ['', '', 'contract', 'Verwerkersovereenkomst groepstrainingen', 'De gegevens staan alleen in het systeem van de opdrachtgever, die de termijn bepaalt. Na de laatste bijeenkomst vervalt onze toegang.'];

/** Training groups as a processor: art. 30(2) AVG. */
export const training = activity('Uitvoering van groepstrainingen voor een ander bureau', {
  ...adopted,
  number: 'C-06',
  role: 'processor',
  inUseFrom: '2025-09-01',
  process: 'primary',
  commissioners: ['Ander re-integratiebureau'],
  owner: 'Teamleider begeleiding',
  assignments: [
    assignment(
      'otherBureau',
      'Namen van deelnemers inzien, aanwezigheid aantekenen en per deelnemer een kort trainingsverslag schrijven, alles in het systeem van de opdrachtgever.',
      'Verwerkersovereenkomst groepstrainingen van 25 augustus 2025, met de instructie in bijlage 1',
    ),
  ],
  purposes: [
    purpose(
      'Sollicitatietrainingen geven aan cliënten van een ander re-integratiebureau, in het systeem en volgens de werkwijze van dat bureau.',
      null,
      'De grondslag is die van de opdrachtgever. Wij werken volgens de verwerkersovereenkomst en alleen op schriftelijke instructie.',
    ),
  ],
  subjects: [group('participant', 'Cliënt met een uitkering', 'Cliënten van de opdrachtgever die aan een training meedoen.')],
  dataCategories: [
    category('Naam van de deelnemer', { for: ['participant'], from: ['Werkgever of opdrachtgever'], why: 'Om te weten wie er komt.', keep: withTheOther }),
    category('Aanwezigheid en medewerking', { for: ['participant'], from: ['Eigen waarneming van de coach'], why: 'De instructie vraagt het.', keep: withTheOther }),
  ],
  recipients: [to('otherBureau', 'controller', 'Aanwezigheid en trainingsverslag, in het eigen systeem van dat bureau.')],
  transfers: [],
  measures: ['policy', 'twoSteps', 'storage', 'transport', 'updates', 'cleanDesk', 'secrecy', 'training', 'breachProcedure'],
  systems: [],
  securityExplanation: 'Inloggen gebeurt met een account van de opdrachtgever, in twee stappen. Een datalek melden wij de opdrachtgever binnen 24 uur.',
  access: 'De twee trainers die de groep geven, zolang de training duurt.',
  secrecy: secrecyOfCoaches,
  documents: [document('Verwerkersovereenkomst', 'Verwerkersovereenkomst groepstrainingen Bureau Wilgenhaag', '2025-08-25', 'Map Contracten, Opdrachtgevers')],
  remarks: 'Deelnemerslijsten staan alleen in het systeem van de opdrachtgever; wij maken geen kopie.',
});

const complaintFile: Keep = ['P2Y', 'Afhandeling', 'guideline', 'Vrijstellingsbesluit Wbp art. 39 (vervallen, nog gebruikelijk)', 'Zo lang kan iemand nog terugkomen op de afhandeling.', 'R60'];

/** Complaints of clients. */
export const complaints = activity('Klachten van cliënten', {
  ...adopted,
  number: 'C-07',
  role: 'controller',
  inUseFrom: '2019-09-02',
  process: 'secondary',
  commissioners: ['Geen: eigen bedrijfsvoering'],
  owner: 'Directeur',
  purposes: [
    withInterest({
      description: 'Klachten onderzoeken, beantwoorden en ervan leren.',
      interest: 'Wij willen fouten herstellen en ervan leren. Wie een klacht heeft, wil een antwoord.',
      interestNecessity: 'Een klacht is niet te onderzoeken zonder te weten wie wat meemaakte. Wat daarvoor niet nodig is, maken wij onleesbaar.',
      interestBalance: 'Wie klaagt, vraagt hier zelf om. Over wie de klacht gaat, hoort dat en mag reageren. De klachtencommissie ziet alleen het klachtdossier.',
    }),
  ],
  necessity: 'Een klacht is niet te onderzoeken zonder vast te leggen wat er gebeurde en wie erbij was.',
  subsidiarity: 'Anoniem klagen kan; dan is er geen antwoord mogelijk.',
  proportionality: 'Het dossier blijft klein en apart, en gaat na twee jaar weg.',
  represented: 'yes',
  representation: 'Klaagt iemand namens een cliënt, dan bekijken wij de machtiging of de beschikking van de rechter; een kopie bewaren wij niet.',
  subjects: [
    group('client', 'Cliënt in dienst bij een werkgever'),
    group('benefit', 'Cliënt met een uitkering'),
    group('relative', 'Wettelijk vertegenwoordiger', 'Wie namens een cliënt klaagt.'),
    group('staff', 'Medewerker', 'Over wie de klacht gaat.'),
  ],
  dataCategories: [
    category('Contactgegevens', { for: ['client', 'benefit', 'relative'], from: ['Betrokkene zelf'], why: 'Om te antwoorden.', keep: complaintFile }),
    category('Inhoud van de klacht en het antwoord', {
      for: ['client', 'benefit', 'relative', 'staff'],
      from: ['Betrokkene zelf'],
      why: 'Om te onderzoeken wat er gebeurde en wat beter kan. Wat daarvoor niet nodig is, zoals iets over de gezondheid, maken wij onleesbaar.',
      dataClass: 'sensitive',
      keep: complaintFile,
      unlike: { staff: { sources: ['Wie de klacht indient', 'Betrokkene zelf'] } },
    }),
  ],
  provision: 'no',
  provisionConsequence: 'Zonder naam kunnen wij een klacht wel lezen, maar niet beantwoorden.',
  automatedDecisions: 'no',
  recipients: [
    to('complaintsBoard', 'controller', 'Het klachtdossier, als de klacht aan de commissie wordt voorgelegd.'),
    to('hosting', 'processor', 'E-mail en opslag.'),
  ],
  transfers: [],
  measures: [...everywhere, 'secureMail', 'secrecy'],
  systems: ['sharedDrive', 'mail'],
  securityExplanation: 'Het klachtdossier staat apart van het cliëntdossier. De coach over wie het gaat kan het niet openen.',
  access: 'De directeur en de officemanager, voor de afhandeling.',
  secrecy: 'Directeur en officemanager tekenden een geheimhoudingsverklaring. Leden van de commissie zijn aan geheimhouding gebonden door hun reglement.',
  documents: [
    document('Protocol', 'Klachtenregeling', '2024-09-02', 'Map Privacy, Klachten; ook op de website'),
  ],
});

/** Left half done on purpose: a beginning such as everybody has somewhere in the register. */
export const videoCalls = activity('Videobellen met cliënten', {
  number: 'C-08',
  process: 'primary',
  owner: 'Teamleider begeleiding',
  purposes: [purpose('Gesprekken op afstand voeren als reizen niet lukt.', null, '')],
  subjects: [group('client', 'Cliënt in dienst bij een werkgever')],
  remarks: 'Half ingevuld. Uitzoeken: welke leverancier, en staat opnemen echt uit?',
});
