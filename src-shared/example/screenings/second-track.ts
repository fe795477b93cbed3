import { advised, decided, screening } from '../build/screening';

/** Two criteria by the nature of the work, a third by a test, a fourth by what is reported: as a rule a DPIA, and one is made. */
export const secondTrack = screening('secondTrack', {
  description:
    'Wij begeleiden zieke werknemers naar werk bij een andere werkgever. Wij gebruiken daarvoor hun opleiding, werkervaring, verslagen van de coach en wat de bedrijfsarts over hun mogelijkheden vaststelde. Dat gebeurt met een cliëntvolgsysteem en een vacaturezoeksysteem.',
  startedOn: '2026-10-05',
  largeScalePeople: 'Ongeveer 90 trajecten per jaar; met wat wij nog bewaren zijn het er 260.',
  largeScaleData: 'Per cliënt een dossier met verslagen, een cv, soms een test, en een lijst van mogelijkheden en beperkingen.',
  largeScaleDuration: 'Een traject duurt zes tot twaalf maanden. Daarna bewaren wij het dossier twee jaar.',
  largeScaleArea: 'Eén arbeidsmarktregio.',
  answers: {
    'ap-07': ['no', 'Wij gebruiken gegevens over gezondheid, maar niet op grote schaal: ongeveer 90 cliënten per jaar in één regio.'],
    'ap-15': ['no', 'Het vacaturezoeksysteem sorteert vacatures op een paar kenmerken uit het zoekprofiel. Dat is geen uitgebreide beoordeling; de coach en de cliënt kiezen.'],
    'wp248-1': ['yes', 'Een deel van de cliënten doet een test van interesses en competenties, en de coach beoordeelt de kansen op werk.'],
    'wp248-4': ['yes', 'Mogelijkheden en beperkingen, de eerste ziektedag en het BSN.'],
    'wp248-6': ['no', 'De gegevens komen van de werkgever, de bedrijfsarts en de cliënt, en alle drie geven ze voor dit traject.'],
    'wp248-7': ['yes', 'Zieke werknemers, die voor hun loon afhangen van hun werkgever, die ons betaalt.'],
    'wp248-9': ['yes', 'Werkt iemand helemaal niet mee, dan melden wij dat de werkgever. Die kan het loon dan stopzetten.'],
  },
  riskMeasures:
    'De cliënt leest elk verslag eerst. Stukken van de bedrijfsarts staan in een deel van het dossier dat alleen de coach en zijn vervanger openen. Wie een dossier opent, wordt vastgelegd en elke maand is er een steekproef.',
  ...advised(
    'Maak de DPIA. De aantallen zijn klein, maar de cliënten zijn kwetsbaar en het verslag kan gevolgen hebben voor hun loon. Bekijk daarin vooral het verslag aan de werkgever en de toegang van vervangers.',
    '2026-10-12',
    'Wij volgen het advies. De DPIA begint met het verslag aan de werkgever.',
  ),
  dataSubjectsView: 'De cliëntenraad vindt het goed dat de cliënt meeleest, en vraagt om een week bedenktijd voordat een verslag weggaat. Dat nemen wij mee in de DPIA.',
  ...decided('dpia', '2026-10-19', 'Vier criteria gelden. Wij volgen de uitkomst en het advies van de FG.'),
  reviewOn: '2029-10-19',
  reviewTriggers: ['Nieuw systeem', 'Nieuwe ontvanger', 'Nieuwe categorie gegevens', 'Datalek'],
  dpiaLink: 'Map Privacy, DPIA, 2026 Begeleiding eerste en tweede spoor',
});

/** So much like the second track that one DPIA serves both: art. 35(1), last sentence. */
export const firstTrack = screening('firstTrack', {
  description: 'Wij helpen zieke werknemers terug naar hun eigen werkgever. Wij gebruiken hun functie, verslagen van de coach en het advies van de bedrijfsarts over wat zij kunnen.',
  startedOn: '2026-10-05',
  largeScalePeople: 'Ongeveer 40 trajecten per jaar.',
  largeScaleData: 'Een klein dossier: afspraken, verslagen en het advies van de bedrijfsarts.',
  largeScaleDuration: 'Drie tot negen maanden, en daarna twee jaar bewaren.',
  largeScaleArea: 'Eén arbeidsmarktregio.',
  answers: {
    'ap-07': ['no', 'Wij gebruiken gegevens over gezondheid, maar niet op grote schaal: ongeveer 40 cliënten per jaar.'],
    'wp248-4': ['yes', 'Mogelijkheden en beperkingen en, als er een verslag voor UWV komt, het BSN.'],
    'wp248-7': ['yes', 'Zieke werknemers tegenover hun eigen werkgever.'],
    'wp248-9': ['no', 'Wij maken afspraken over taken en uren. Over loon, dienstverband en of iemand meewerkt gaat ons verslag niet.'],
  },
  riskMeasures: 'Als bij het tweede spoor. De leidinggevende krijgt alleen afspraken over taken en uren.',
  ...advised('De verwerking lijkt zo op het tweede spoor dat één DPIA voor beide genoeg is. Noem de verschillen daarin apart.', '2026-10-12', 'Wij volgen het advies.'),
  dataSubjectsView: 'Besproken met de cliëntenraad, samen met het tweede spoor.',
  ...decided('dpia', '2026-10-19', 'Eén DPIA voor eerste en tweede spoor (art. 35 lid 1 AVG, laatste zin).'),
  reviewOn: '2029-10-19',
  reviewTriggers: ['Nieuw systeem', 'Nieuwe ontvanger', 'Datalek'],
  dpiaLink: 'Map Privacy, DPIA, 2026 Begeleiding eerste en tweede spoor',
});
