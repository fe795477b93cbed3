import { retentionRow } from '../../law/retention-catalogue';
import { termIsComplete, type Term } from '../../record/activity/terms';
import type { Audience } from '../../record/audiences';
import { compareDurations, readDuration, showDuration } from '../../values/duration';

/** What is the reader's own; to anybody else it is just there. */
const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  clients: {
    'einde traject': 'het einde van uw traject',
    'laatste wijziging van het dossier': 'de laatste wijziging in uw dossier',
    'volledig herstel': 'uw volledige herstel',
    aanmelding: 'uw aanmelding',
    'laatste contact': 'ons laatste contact met u',
  },
  staff: { 'einde dienstverband': 'het einde van uw dienstverband', herstel: 'uw herstel', 'volledig herstel': 'uw volledige herstel', 'einde van het kalenderjaar waarin het dienstverband eindigt': 'het einde van het jaar waarin uw dienstverband stopt' },
  relations: { 'laatste contact': 'ons laatste contact met u' },
};

/** The usual beginnings of a term, in plain words: those that are suggested, and what people write besides. */
const beginnings: Readonly<Record<string, string>> = {
  'einde traject': 'het einde van het traject',
  'einde bemoeienis': 'ons laatste contact',
  'einde dienstverband': 'het einde van het dienstverband',
  'einde van het kalenderjaar waarin het dienstverband eindigt': 'het einde van het jaar waarin het dienstverband stopt',
  'einde boekjaar': 'het einde van het boekjaar',
  'einde procedure': 'het einde van de procedure',
  opname: 'de opname',
  bezoek: 'het bezoek',
  afhandeling: 'de afhandeling',
  'intrekking van de toestemming': 'de dag waarop de toestemming stopt',
  verzoek: 'het verzoek',
  'laatste wijziging van het dossier': 'de laatste wijziging van het dossier',
  'einde overeenkomst met de opdrachtgever': 'het einde van de overeenkomst met onze opdrachtgever',
  'einde van de overeenkomst': 'het einde van de overeenkomst',
  'einde van de relatie': 'het einde van ons contact',
  'einde van de toegang': 'het einde van de toegang',
  'einde van de verwerking': 'de dag waarop wij ermee stoppen',
  'volledig herstel': 'het volledige herstel',
  vastlegging: 'de dag waarop wij ze opschrijven',
  verstrekking: 'de dag waarop wij ze delen',
  'laatste transactie': 'de laatste aankoop of betaling',
  'laatste betaling': 'de laatste betaling',
  ingebruikneming: 'de eerste dag van gebruik',
  'vaststelling van de subsidie': 'het besluit over de subsidie',
  afmelding: 'de afmelding',
  'einde van het kalenderjaar': 'het einde van het kalenderjaar',
  'einde van het kalenderjaar van ingebruikneming': 'het einde van het jaar waarin het pand in gebruik kwam',
  'betaling van de factuur': 'de betaling van de factuur',
  'laatste contact': 'ons laatste contact',
  aanmelding: 'de aanmelding',
  herstel: 'het herstel',
};

/** '2 jaar na het einde van uw traject'; what is no usual beginning stands there as it was typed. '' when the register does not say. */
export function termInWords(stored: Term, { id }: Audience): string {
  const { term, startEvent, termReason } = stored;
  const [long, start] = [showDuration(term).trim(), startEvent.trim()];
  if (long === '' || (start === '' && readDuration(term) === 'P0D')) return termReason.trim();
  // Why it is so long is not told; when it begins is, where only that text says so.
  if (start === '') return termIsComplete(stored) ? `${long}. ${termReason.trim()}` : long;
  const key = start.toLowerCase();
  const known = own[id]?.[key] ?? beginnings[key];
  const atOnce = readDuration(term) === 'P0D';
  const words = known === undefined ? `${atOnce ? 'Tot' : `${long} vanaf`} dit moment: ${start}` : `${atOnce ? 'Tot direct' : long} na ${known}`;
  return isDuty(stored) ? `${words} (dat moet van de wet)` : words;
}

/** A law that we know makes us keep it for so long. */
function isDuty({ term, termKind, retentionRow: id }: Term): boolean {
  if (termKind !== 'minimum' || id === null) return false;
  const row = retentionRow(id);
  return row.kind === 'minimum' && (compareDurations(term, row.term ?? '') ?? 1) <= 0;
}
