import type { Term } from '../../record/activity/terms';
import type { Audience } from '../../record/audiences';
import { readDuration, showDuration } from '../../values/duration';
import type { Block } from '../model';
import { allData, type Told } from './told';
import { grouped } from './which-data';
import { question, sentences, table } from './words';

/** What is the reader's own; to anybody else it is just there. */
const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  clients: { 'Einde traject': 'het einde van uw traject', 'Laatste wijziging van het dossier': 'de laatste wijziging in uw dossier' },
  staff: { 'Einde dienstverband': 'het einde van uw dienstverband' },
};

/** The usual beginnings of a term, in plain words. */
const beginnings: Readonly<Record<string, string>> = {
  'Einde traject': 'het einde van het traject',
  'Einde bemoeienis': 'ons laatste contact',
  'Einde dienstverband': 'het einde van het dienstverband',
  'Einde van het kalenderjaar waarin het dienstverband eindigt': 'het einde van het jaar waarin het dienstverband stopt',
  'Einde boekjaar': 'het einde van het boekjaar',
  'Einde procedure': 'het einde van de procedure',
  Opname: 'de opname',
  Bezoek: 'het bezoek',
  Afhandeling: 'het antwoord',
  'Intrekking van de toestemming': 'de dag waarop de toestemming stopt',
  Verzoek: 'het verzoek',
  'Laatste wijziging van het dossier': 'de laatste wijziging van het dossier',
  'Einde overeenkomst met de opdrachtgever': 'het einde van de overeenkomst met onze opdrachtgever',
};

/** '2 jaar na het einde van uw traject'; '' when the register does not say. */
export function termInWords({ term, startEvent, termReason, termKind }: Term, { id }: Audience): string {
  const [long, start] = [showDuration(term).trim(), startEvent.trim()];
  if (long === '' || start === '') return termReason.trim();
  const known = own[id]?.[start] ?? beginnings[start];
  const atOnce = readDuration(term) === 'P0D';
  const words = atOnce ? `Niet langer dan tot ${known ?? start}` : known === undefined ? `${long}, vanaf: ${start}` : `${long} na ${known}`;
  return termKind === 'minimum' ? `${words} (dat moet van de wet)` : words;
}

/** Art. 13(2)(a) and 14(2)(a). */
export function howLong(told: Told): readonly Block[] {
  const known = allData(told).filter(({ name, term }) => name !== '' && termInWords(term, told.audience) !== '');
  const least = known.some(({ term }) => term.termKind === 'minimum');
  return [
    question('Hoe lang bewaren wij uw gegevens?'),
    ...sentences([known.length > 0, 'Hier ziet u hoe lang wij uw gegevens bewaren.'], [least, 'Soms zegt de wet dat wij ze zo lang moeten bewaren.']),
    ...table(['Gegevens', 'Hoe lang'], grouped(known, ({ term }) => termInWords(term, told.audience))),
  ];
}
