import { activity } from '../build/activity';
import { byLaw, category, forReintegration, group } from '../build/data';
import { document, purpose, to, withInterest } from '../build/parts';
import type { Keep } from '../build/terms';
import { everywhere } from '../measures';
import { adopted, secrecyOfStaff } from '../people';

const absenceFile: Keep = [
  'P2Y',
  'Einde dienstverband',
  'guideline',
  'Gebruikelijk voor verzuimdossiers van werkgevers',
  'Zo lang kan er nog een vraag komen van UWV of de medewerker. Bij volledig herstel wissen wij het dossier na twee jaar al, ook als iemand in dienst blijft.',
  'R11',
];

/** Absence of the firm's own staff. */
export const absence = activity('Verzuim van eigen medewerkers', {
  ...adopted,
  number: 'P-03',
  role: 'controller',
  inUseFrom: '2019-09-02',
  process: 'secondary',
  commissioners: ['Geen: eigen bedrijfsvoering'],
  owner: 'Medewerker personeelszaken',
  purposes: [
    purpose(
      'Ziekmeldingen verwerken en de terugkeer naar werk begeleiden.',
      'c',
      'Art. 7:658a BW en art. 25 van de Wet werk en inkomen naar arbeidsvermogen. Oorzaak en aard van de ziekte leggen wij niet vast.',
      'BW art. 7:658a',
      'BW art. 7:629 en 7:660a',
      'Wet WIA art. 25',
    ),
    withInterest({
      description: 'Het loon dat wij bij ziekte doorbetalen terugvragen bij de verzuimverzekeraar.',
      interest: 'Een klein bureau kan het loon bij een lange ziekte niet zelf dragen.',
      interestNecessity: 'De verzekeraar krijgt een personeelsnummer, data en loon; geen naam en niets over wat iemand wel en niet kan.',
      interestBalance: 'Dat iemand ziek is, ligt gevoelig. Daarom gaat er geen naam mee en beslist de verzekeraar niets over de medewerker. Met zo weinig gegevens weegt het belang van het bureau zwaarder.',
    }),
  ],
  necessity: 'De wet vraagt begeleiding bij ziekte en stappen op vaste weken.',
  subsidiarity: 'Werken zonder gegevens over oorzaak en aard van de ziekte doen wij al; de bedrijfsarts kent ze, wij niet.',
  proportionality: 'Alleen data en mogelijkheden, in een eigen map, en zonder naam naar de verzekeraar.',
  subjects: [group('employee', 'Medewerker')],
  dataCategories: [
    category('Verpleegadres en telefoonnummer', { for: ['employee'], from: ['Betrokkene zelf'], why: 'Om een zieke medewerker te kunnen bereiken. Wat voor plaats het is, schrijven wij niet op.', dataClass: 'sensitive', keep: ['P0D', 'Herstel', 'policy', 'Bewaarbeleid van het bureau', 'Na het herstel is het adres niet meer nodig.'] }),
    category('Lopende afspraken en werkzaamheden', { for: ['employee'], from: ['Betrokkene zelf'], why: 'Om werk over te nemen.', keep: ['P0D', 'Herstel', 'policy', 'Bewaarbeleid van het bureau', 'Alleen nodig zolang iemand weg is.'] }),
    category('Ziek- en herstelmelding met data', {
      for: ['employee'],
      from: ['Betrokkene zelf'],
      why: 'Voor het doorbetalen van loon en voor de stappen die de wet op vaste weken voorschrijft.',
      keep: absenceFile,
      allowed: forReintegration('De werkgever begeleidt een zieke medewerker. Wij noteren dat iemand ziek is en hoe lang het waarschijnlijk duurt; niet waarom. Loon bij ziekte is een aanspraak uit art. 7:629 BW, waarvoor ook art. 30 lid 1 onder a UAVG geldt.', 'BW art. 7:658a', 'Wet WIA art. 25'),
    }),
    category('Functionele mogelijkheden en beperkingen (FML)', {
      for: ['employee'],
      from: ['Bedrijfsarts of arbodienst'],
      why: 'Om het werk aan te passen.',
      keep: absenceFile,
      allowed: forReintegration('Alleen het advies van de bedrijfsarts over wat wel en niet kan. Het medisch dossier blijft bij de bedrijfsarts.', 'BW art. 7:658a', 'Wet WIA art. 25'),
    }),
    category('Plan van aanpak en evaluaties', {
      for: ['employee'],
      from: ['Leidinggevende', 'Betrokkene zelf'],
      why: 'De wet vraagt een plan, met evaluaties.',
      dataClass: 'special',
      keep: absenceFile,
      allowed: forReintegration('Een plan zegt wat iemand weer kan en hoe de uren oplopen. Het volgt het advies van de bedrijfsarts; geen diagnose en geen klachten.', 'BW art. 7:658a', 'Wet WIA art. 25'),
    }),
    category('Burgerservicenummer (BSN)', {
      for: ['employee'],
      from: ['Eigen administratie'],
      why: 'Voor de melding bij UWV in de tweeënveertigste week en het re-integratieverslag.',
      keep: absenceFile,
      allowed: byLaw('Alleen in de melding aan UWV (art. 38 Ziektewet) en in het re-integratieverslag (art. 25 Wet WIA), die het nummer vragen.', 'Ziektewet art. 38', 'Wet WIA art. 25'),
    }),
  ],
  provision: 'law',
  provisionConsequence: 'Meldt u zich niet ziek of werkt u niet mee aan uw terugkeer, dan kunt u tijdelijk loon mislopen (art. 7:629 BW). Vragen naar de oorzaak van uw ziekte hoeft u niet te beantwoorden.',
  automatedDecisions: 'no',
  recipients: [
    to('occupationalHealth', 'controller', 'Ziekmelding, functie en bereikbaarheid, voor de begeleiding door de bedrijfsarts.'),
    to('uwv', 'controller', 'Melding van langdurige ziekte en het re-integratieverslag.'),
    to('sicknessInsurer', 'controller', 'Personeelsnummer, datum van ziekte en herstel en het loon, voor de uitkering aan de werkgever.'),
    to('payrollOffice', 'processor', 'Datum van ziekte en herstel, voor het loon.'),
    to('hosting', 'processor', 'Bewaart de map Verzuim.'),
  ],
  transfers: [],
  measures: [...everywhere, 'secureMail', 'cleanDesk', 'processorContracts', 'secrecy'],
  systems: ['payroll', 'sharedDrive'],
  securityExplanation: 'Verzuim staat in een eigen map, los van het personeelsdossier. Adviezen van de bedrijfsarts komen binnen via zijn beveiligde portaal.',
  access: 'De medewerker personeelszaken, als casemanager. De leidinggevende ziet alleen het plan van aanpak en het advies voor zijn eigen medewerker.',
  secrecy: 'De casemanager en leidinggevenden tekenden een geheimhoudingsverklaring voor verzuimgegevens. ' + secrecyOfStaff,
  dpoAdvice: 'Geef leidinggevenden een kaartje met wat zij bij een ziekmelding wel en niet mogen vragen.',
  dpoAdviceOn: '2026-03-09',
  documents: [document('Protocol', 'Verzuimprotocol', '2026-02-09', 'Map Personeel, Regelingen')],
});
