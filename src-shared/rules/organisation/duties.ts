import { avg, cite, type Citation } from '../../law/citation';
import type { DocumentLink } from '../../record/document-link';
import { compareDurations, showDuration } from '../../values/duration';
import { listed } from '../about';
import { lawValue } from '../law-value';
import { organisationRule } from '../rule';
import { nameKey } from '../../words/reading';

/** Without blanks and hyphens: 'Privacy reglement' is one word to most. */
const plain = (text: string) => nameKey(text).replaceAll(/[\s-]+/gu, '');

/** Of this sort, or called so. */
function isThere(names: RegExp, documents: readonly DocumentLink[]): boolean {
  return documents.some(({ type, title }) => names.test(plain(type)) || names.test(plain(title)));
}

const needed: readonly (readonly [names: RegExp, words: string, citation: Citation])[] = [
  [/privacy(?:en\p{L}*)?reglement/u, 'een privacyreglement', cite('suwiDecree', '4.1(1)(b)')],
  [/klacht(?:en)?(?:regeling|reglement|procedure)/u, 'een klachtenregeling', cite('suwiDecree', '4.1(1)(c)')],
];

/** Who works for UWV or a municipality has rules on privacy and on complaints (rule 35). */
export const rulesAreThere = organisationRule({
  id: 'suwi-documents',
  level: 'error',
  title: 'Wie voor UWV of een gemeente werkt, heeft een privacyreglement en een klachtenregeling',
  citations: [cite('suwiDecree', '4.1(1)(b)'), cite('suwiDecree', '4.1(1)(c)')],
  reads: ['worksForUwv', 'documents'],
  *check({ worksForUwv, documents }) {
    if (worksForUwv !== 'yes') return;
    const missing = needed.filter(([names]) => !isThere(names, documents));
    if (missing.length === 0) return;
    yield {
      path: ['documents'],
      citations: missing.map(([, , citation]) => citation),
      text: `Wie voor UWV of een gemeente werkt, heeft ${listed(missing.map(([, words]) => words))} nodig. Zet bij de documenten waar dat te vinden is.`,
    };
  },
});

/** Requests are answered in time and for free (rule 36). */
export const requestsAreFree = organisationRule({
  id: 'requests-in-time',
  level: 'error',
  title: 'Verzoeken worden op tijd en gratis beantwoord',
  citations: [avg('12(3)'), avg('12(5)')],
  reads: ['requestTerm', 'requestFee'],
  also: ['today'],
  *check({ requestTerm, requestFee }, world) {
    const longest = lawValue('requestTerm', world.today);
    if (longest !== undefined && (compareDurations(requestTerm, String(longest.value)) ?? 0) > 0) {
      yield { path: ['requestTerm'], citations: longest.citations, text: `Uw eigen termijn van ${showDuration(requestTerm)} is langer dan de wet toestaat: ${showDuration(String(longest.value))}. Kort hem in, ook in uw reglement.` };
    }
    if (requestFee === 'yes') yield { path: ['requestFee'], citations: [avg('12(5)'), avg('15(3)')], text: 'Voor een verzoek mag u geen geld vragen; alleen voor extra kopieën, of als het kennelijk ongegrond of buitensporig is. Pas uw werkwijze aan.' };
  },
});
