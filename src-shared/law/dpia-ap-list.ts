import { apDpiaList, avg } from './citation';
import type { ScreeningList, ScreeningQuestion } from './screening-list';
import { sources } from './sources';

const largeOrSystematic = 'grootschalig en/of stelselmatig';

function type(number: number, name: string, scale: string, question: string, help: string): ScreeningQuestion {
  return { id: `ap-${String(number).padStart(2, '0')}`, name, question, help, scale, citation: apDpiaList(String(number)) };
}

/** The types of processing for which the AP says that a DPIA is mandatory, art. 35(4) AVG. Names: the AP's own. */
export const apList: ScreeningList = {
  id: 'apList',
  name: 'AP-lijst',
  title: sources.apDpiaList.title,
  version: sources.apDpiaList.version,
  validFrom: sources.apDpiaList.version,
  citation: avg('35(4)'),
  questions: [
    type(
      1,
      'Heimelijk onderzoek',
      `${largeOrSystematic}; een verborgen camera van een werkgever ook als het één keer is`,
      'Verzamelt u op grote schaal of stelselmatig gegevens door onderzoek waarvan mensen vooraf niets weten, of filmt u personeel met een verborgen camera?',
      'Bijvoorbeeld een recherchebureau dat steeds nagaat of cliënten stiekem werken.',
    ),
    type(
      2,
      'Zwarte lijsten',
      '',
      'Houdt u een lijst bij van mensen met strafbaar, hinderlijk of slecht betaalgedrag, en deelt u die met anderen?',
      'Bijvoorbeeld een lijst van cliënten die niet komen opdagen, gedeeld met andere bureaus.',
    ),
    type(
      3,
      'Fraudebestrijding',
      largeOrSystematic,
      'Gebruikt u op grote schaal gegevens van mensen, of volgt u hen stelselmatig, om fraude op te sporen of te voorkomen?',
      'Bijvoorbeeld gegevens over uitkering en werk van veel mensen naast elkaar leggen om misbruik te vinden.',
    ),
    type(
      4,
      'Creditscores',
      largeOrSystematic,
      'Schat u op grote schaal of stelselmatig in hoe kredietwaardig mensen zijn, of gebruikt u zulke schattingen?',
      'Bijvoorbeeld een score die zegt of iemand zijn rekeningen zal betalen. Een factuur sturen is dat niet.',
    ),
    type(
      5,
      'Financiële situatie',
      largeOrSystematic,
      'Gebruikt u op grote schaal financiële gegevens waaruit inkomen, vermogen of uitgaven van mensen blijken, of volgt u die stelselmatig?',
      'Bijvoorbeeld bankafschriften of een overzicht van schulden voor budgetcoaching van veel cliënten. Elke maand het loon van een klein team betalen is niet grootschalig, en ook geen volgen.',
    ),
    type(6, 'Genetische persoonsgegevens', largeOrSystematic, 'Gebruikt u op grote schaal of stelselmatig genetische gegevens?', 'Bijvoorbeeld een DNA-test. In re-integratie komt dit vrijwel nooit voor.'),
    type(
      7,
      'Gezondheidsgegevens',
      'grootschalig',
      'Gebruikt u op grote schaal gegevens over gezondheid?',
      'De AP noemt re-integratiebedrijven en arbodiensten als voorbeeld. Ook ‘ziek’ of ‘hersteld’ is een gezondheidsgegeven. Het gaat om de schaal: beantwoord de vier vragen bij ‘grootschalig’.',
    ),
    type(
      8,
      'Samenwerkingsverbanden',
      '',
      'Deelt u bijzondere of gevoelige gegevens in een samenwerking waarin een gemeente of andere overheid met andere partijen gegevens uitwisselt?',
      'Gevoelig is hier ook: werkloosheid, armoede, schulden, sociale problemen, jeugdzorg. Denk aan een overleg van gemeente, UWV, zorg en u over cliënten. Hoe groot het is, maakt niet uit. Een gewone opdracht van een gemeente is nog geen samenwerkingsverband.',
    ),
    type(
      9,
      'Cameratoezicht',
      largeOrSystematic,
      'Houdt u op grote schaal of stelselmatig plaatsen waar iedereen kan komen in de gaten met camera’s, webcams of drones?',
      'Bijvoorbeeld camera’s in een winkel of kringloop waar cliënten werken en klanten binnenlopen.',
    ),
    type(10, 'Flexibel cameratoezicht', largeOrSystematic, 'Gebruikt u op grote schaal of stelselmatig camera’s op het lichaam, op een helm of in een auto?', 'Bijvoorbeeld dashcams in de auto’s van jobcoaches.'),
    type(
      11,
      'Controle werknemers',
      largeOrSystematic,
      'Houdt u op grote schaal of stelselmatig bij wat werknemers doen?',
      'Bijvoorbeeld e-mail en internet volgen, gps in een dienstauto, of camera’s op de werkplek.',
    ),
    type(
      12,
      'Locatiegegevens',
      largeOrSystematic,
      'Gebruikt u op grote schaal gegevens waaruit blijkt waar mensen zijn of waren, of volgt u dat stelselmatig?',
      'Bijvoorbeeld een app die laat zien of een deelnemer op zijn werkplek is.',
    ),
    type(
      13,
      'Communicatiegegevens',
      largeOrSystematic,
      'Gebruikt u op grote schaal gegevens over wie met wie contact had of wat daarin is gezegd, of volgt u dat stelselmatig?',
      'Ook wanneer en hoe lang er contact was telt. Wat alleen nodig is om het netwerk te beveiligen, telt niet mee.',
    ),
    type(
      14,
      'Internet of things',
      largeOrSystematic,
      'Gebruikt u op grote schaal gegevens van apparaten die met internet verbonden zijn, of volgt u mensen daarmee stelselmatig?',
      'Bijvoorbeeld een slim horloge in een vitaliteitsprogramma of sensoren aan bureaus.',
    ),
    type(
      15,
      'Profilering',
      'systematisch en uitgebreid',
      'Beoordeelt een computer stelselmatig en uitgebreid persoonlijke eigenschappen van mensen?',
      'Bijvoorbeeld software die uit testen en gedrag berekent hoe groot iemands kans op werk is.',
    ),
    type(
      16,
      'Observatie en beïnvloeding van gedrag',
      'grootschalig en stelselmatig',
      'Volgt of stuurt een computer op grote schaal en stelselmatig het gedrag van mensen?',
      'Bijvoorbeeld advertenties op grond van surfgedrag, of een portaal dat bezoekers volgt en daarop inspeelt.',
    ),
    type(
      17,
      'Biometrische gegevens',
      largeOrSystematic,
      'Herkent u op grote schaal of stelselmatig mensen aan hun lichaam, zoals aan vinger, gezicht of stem?',
      'Bijvoorbeeld een deur die opengaat met een vingerafdruk. Een gewone pasfoto telt niet.',
    ),
  ],
};
