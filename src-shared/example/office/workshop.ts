import { activity } from '../build/activity';
import { category, forReintegration, group } from '../build/data';
import { document, purpose, to, together } from '../build/parts';
import { clientFile } from '../build/terms';
import { aroundFiles, everywhere } from '../measures';
import { adopted, secrecyOfCoaches } from '../people';

/** A workshop that is run with a social enterprise; that its arrangement is not signed yet is a planned gap. */
export const workshop = activity('Samen met een sociaal werkbedrijf: leerwerkplaats', {
  ...adopted,
  number: 'B-04',
  role: 'joint',
  inUseFrom: '2026-05-11',
  process: 'primary',
  commissioners: ['Gemeente'],
  owner: 'Teamleider begeleiding',
  jointControllers: [
    together('workCompany', {
      informs: 'Bureau Lindeloo, bij de start van de deelname.',
      answers: 'Bureau Lindeloo, ook voor het werkbedrijf.',
      contactPoint: 'De FG van Bureau Lindeloo, fg@bureau-lindeloo.example.',
      arrangement: 'Het werkbedrijf zorgt voor de werkplaats en meldt ons een datalek dezelfde dag. Versie 0.9, bij de directie.',
      published: 'Op te vragen bij het contactpunt.',
    }),
  ],
  purposes: [
    purpose(
      'Deelnemers laten oefenen in de gezamenlijke leerwerkplaats en hun vorderingen bijhouden.',
      'e',
      'Taak van de gemeente op grond van de Participatiewet (art. 7 en 10), die zij aan beide partijen heeft uitbesteed. De onderlinge regeling zegt wie waarvoor aanspreekpunt is.',
      'Participatiewet art. 7 en 10',
    ),
  ],
  necessity: 'Zonder rooster, taken en vorderingen is oefenen niet te begeleiden.',
  subsidiarity: 'Twee aparte dossiers is overwogen; dan zouden er meer gegevens heen en weer gaan.',
  proportionality: 'Werkleiders zien alleen wat zij voor het werk nodig hebben.',
  represented: 'yes',
  representation: 'Heeft een deelnemer een curator, bewindvoerder of mentor, dan leggen wij bij de start vast wie waarvoor tekent en wie verzoeken doet.',
  subjects: [group('participant', 'Deelnemer dagbesteding of participatie', 'Inwoners met een bijstandsuitkering die in de leerwerkplaats oefenen. Geen dagbesteding op grond van de Wmo: daar gelden andere termijnen.')],
  dataCategories: [
    category('Naam, adres en woonplaats (NAW)', { for: ['participant'], from: ['Gemeente'], why: 'Om een plaats aan te bieden.', keep: clientFile }),
    category('Contactgegevens', { for: ['participant'], from: ['Betrokkene zelf'], why: 'Om af te spreken en af te zeggen.', keep: clientFile }),
    category('Planning en afspraken', { for: ['participant'], from: ['Betrokkene zelf'], why: 'Rooster van de werkplaats.', keep: clientFile }),
    category('Competenties', { for: ['participant'], from: ['Eigen waarneming van de coach', 'Werkleider van het werkbedrijf'], why: 'Om te volgen wat iemand leert.', keep: clientFile }),
    category('Aanwezigheid en medewerking', { for: ['participant'], from: ['Werkleider van het werkbedrijf'], why: 'Om te zien of het rooster past. Waarom iemand er niet was, schrijft de werkleider niet op.', keep: clientFile }),
    category('Functionele mogelijkheden en beperkingen (FML)', {
      for: ['participant'],
      from: ['Gemeente', 'Betrokkene zelf'],
      why: 'Om te weten welk werk veilig kan, zoals niet tillen of niet aan een machine.',
      keep: clientFile,
      allowed: forReintegration(
        'Alleen bij deelnemers die door ziekte of arbeidsongeschiktheid beperkt zijn. De werkleider krijgt alleen te horen welke taken wel en niet kunnen.',
        'Participatiewet art. 7 en 10',
      ),
    }),
  ],
  provision: 'no',
  provisionConsequence: 'Zonder naam en afspraken over taken kunnen wij u geen plaats aanbieden. De rest is vrij.',
  automatedDecisions: 'no',
  recipients: [
    to('workCompany', 'joint', 'Naam, rooster, taken die wel en niet kunnen, en vorderingen.'),
    to('municipality', 'controller', 'Begin, einde en uitkomst.'),
    to('clientSystemSupplier', 'processor', 'Bewaart de dossiers.'),
    to('shredding', 'processor', 'Vernietigt papier.'),
  ],
  transfers: [],
  measures: [...everywhere, ...aroundFiles],
  systems: ['clientSystem', 'paper'],
  securityExplanation: 'Werkleiders hebben een eigen, smal scherm in ons cliëntvolgsysteem en zien geen verslagen.',
  access: 'De eigen coach, voor de begeleiding; de werkleiders van het werkbedrijf, voor het rooster en de vorderingen.',
  secrecy: secrecyOfCoaches + ' Werkleiders zijn aan geheimhouding gebonden door hun eigen arbeidsovereenkomst.',
  dpoAdvice: 'Laat de onderlinge regeling tekenen en maak de DPIA af. Geef de deelnemers de hoofdlijnen van de regeling bij de start.',
  dpoAdviceOn: '2026-10-12',
  documents: [document('Onderlinge regeling', 'Regeling leerwerkplaats, versie 0.9', '', 'Bij de directie, ter ondertekening')],
  remarks: 'De regeling van art. 26 ligt bij de directie om te tekenen.',
});
