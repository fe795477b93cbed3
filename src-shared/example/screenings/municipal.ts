import { advised, decided, screening } from '../build/screening';

/** A real partnership with authorities: on the AP's list whatever its size. */
export const workshop = screening('workshop', {
  description:
    'Inwoners oefenen in een leerwerkplaats die wij samen met het werkbedrijf hebben. Wij, het werkbedrijf en de gemeente wisselen gegevens uit over aanmelding, taken, aanwezigheid en vorderingen.',
  startedOn: '2026-10-06',
  largeScalePeople: 'Ongeveer 30 deelnemers per jaar.',
  largeScaleData: 'Rooster, taken, vorderingen en bij sommigen wat zij lichamelijk aankunnen.',
  largeScaleDuration: 'Een half jaar tot een jaar per deelnemer, en daarna twee jaar bewaren.',
  largeScaleArea: 'Twee gemeenten.',
  answers: {
    'ap-07': ['no', 'Wat iemand lichamelijk aankan is een gegeven over gezondheid, maar het gaat om ongeveer 30 deelnemers per jaar.'],
    'ap-08': ['yes', 'De gemeente, het werkbedrijf en wij delen gevoelige gegevens: dat iemand een uitkering heeft, en wat hij aankan. Hoe groot het is, maakt hier niet uit.'],
    'wp248-1': ['yes', 'De werkleider houdt bij wat iemand leert, en dat telt mee voor de volgende stap.'],
    'wp248-4': ['yes', 'De uitkering en, bij sommigen, beperkingen.'],
    'wp248-6': ['no', 'Elke partij geeft alleen wat voor de werkplaats is verzameld.'],
    'wp248-7': ['yes', 'Deelnemers hebben een uitkering en kunnen zich niet vrij voelen om nee te zeggen.'],
    'wp248-9': ['unknown', 'De gemeente kan gevolgen verbinden aan wegblijven. Hoe vaak dat gebeurt, weten wij nog niet.'],
  },
  riskMeasures: 'Werkleiders zien alleen rooster en taken. De gemeente krijgt begin, einde en uitkomst, geen verslagen.',
  ...advised('De DPIA is verplicht en had er moeten zijn voor de start. Maak haar samen met het werkbedrijf en laat de regeling tekenen.', '2026-10-12', 'Wij volgen het advies. Tot de DPIA klaar is nemen wij geen nieuwe deelnemers aan.'),
  dataSubjectsView: 'Nog niet gevraagd. Wij doen dat in het overleg met deelnemers van december.',
  ...decided('dpia', '2026-10-19', 'De verwerking staat op de lijst van de AP.'),
  reviewOn: '2027-01-18',
  reviewTriggers: ['Nieuwe ontvanger', 'Nieuwe categorie gegevens', 'Nieuwe groep betrokkenen', 'Datalek'],
});

/** Assignments of municipalities: no partnership, but two criteria and a duty to report. */
export const municipal = screening('municipal', {
  description: 'Wij begeleiden inwoners met een uitkering naar werk, in opdracht van twee gemeenten, en doen de gemeente verslag. Wij gebruiken opleiding, werkervaring, soort uitkering en verslagen van de coach.',
  startedOn: '2026-10-06',
  largeScalePeople: 'Ongeveer 70 inwoners per jaar.',
  largeScaleData: 'Een dossier per inwoner, met verslagen; bij sommigen wat een arts over hun mogelijkheden vaststelde.',
  largeScaleDuration: 'Een traject duurt een half jaar tot een jaar; daarna twee jaar bewaren.',
  largeScaleArea: 'Twee gemeenten.',
  answers: {
    'ap-03': ['no', 'De overeenkomst vraagt ons niet om fraude te zoeken, en dat doen wij niet.'],
    'ap-05': ['no', 'Wij kennen de soort uitkering, geen bedragen.'],
    'ap-07': ['no', 'Alleen bij inwoners die ziek of arbeidsongeschikt zijn, ongeveer 20 per jaar.'],
    'ap-08': ['no', 'Een gewone opdracht van een gemeente. Er is geen overleg waarin meer partijen gegevens uitwisselen.'],
    'wp248-4': ['yes', 'De uitkering en, bij sommigen, beperkingen.'],
    'wp248-7': ['yes', 'Inwoners die voor hun inkomen afhangen van de gemeente.'],
    'wp248-9': ['yes', 'Als iemand niet meewerkt moeten wij dat melden. De gemeente kan de uitkering dan verlagen.'],
  },
  riskMeasures: 'De inwoner leest een melding eerst en kan er zijn kant bij schrijven. Van wie gezond is leggen wij niets over de gezondheid vast.',
  ...advised('Maak de DPIA, en neem daarin de melding van niet meewerken en het burgerservicenummer mee.', '2026-10-12', 'Wij volgen het advies.'),
  dataSubjectsView: 'De cliëntenraad van Gemeente Lindeloo is om een mening gevraagd; het antwoord komt in december.',
  ...decided('dpia', '2026-10-19', 'Drie criteria gelden. Wij volgen de uitkomst.'),
  reviewOn: '2027-10-18',
  reviewTriggers: ['Nieuwe ontvanger', 'Nieuwe categorie gegevens', 'Datalek'],
});
