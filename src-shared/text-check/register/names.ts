import { avg } from '../../law/citation';
import { audienceOf } from '../../record/audiences';
import { placeOf, type CheckedText } from '../checked-text';
import type { Finding } from '../finding';
import { searchKey } from '../../words/reading';
import { hitsOf, says } from '../pattern';
import type { Span } from '../read-text';
import { organisationPlace, type RegisterFacts } from '../register-facts';
import type { Contradiction } from './contradiction';

const register = [organisationPlace];
const name = '(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{N}&!’\'-]{0,40}(?: [\\p{Lu}\\p{N}][\\p{L}\\p{N}&!’\'.-]{0,40}){0,4}';
/** Where a text says whose it is. */
const claims: readonly { readonly certainty: Finding['certainty']; readonly at: RegExp }[] = [
  { certainty: 'waarschijnlijk', at: new RegExp(`(?<name>${name}) (?:is|zijn) (?:zelf |dus )?(?:de )?(?:verwerkings)?verantwoordelijke?(?= (?:voor|in de zin)|[.,;])`, 'gu') },
  { certainty: 'waarschijnlijk', at: new RegExp(`[Vv]erwerkingsverantwoordelijke(?: is)?:? (?<name>${name})`, 'gu') },
  { certainty: 'mogelijk', at: new RegExp(`[Pp]rivacy ?(?:verklaring|statement|reglement|beleid)(?: van| voor)? (?<name>${name})`, 'gu') },
];
/** Words that tell no firm from another. */
const common = /^(?:stichting|vereniging|holding|groep|bureau|bedrijf|nederland|diensten|services|werk|(?:re)?integratie[a-z]*|participatie|mobiliteit|arbeid|zorg|loopbaan|coaching|jobcoaching|begeleiding|advies|arbo|bv|nv|vof|voorbeeld|privacy[a-z]*|versie|datum|artikel|deze|dit|onze|uw|wij|zij|het|een|the|avg|uavg|fg)$/u;

const wordsIn = (text: string) => searchKey(text).match(/[a-z0-9]{2,}/gu) ?? [];
const telling = (text: string) => wordsIn(text).filter((word) => word.length >= 3 && !common.test(word));

/** The text says that it is of another organisation: no word of our name is anywhere in it. */
export const nameDiffers: Contradiction = (text, facts) => {
  const { organisation } = facts;
  const own = telling(organisation.name.replace(/\(.*?\)/gu, ' '));
  if (own.length === 0) return [];
  const initials = searchKey(organisation.name).split(/[^a-z0-9-]+/u).map((word) => word.charAt(0)).join('');
  const isOurs = [...own, ...(initials.length >= 3 ? [initials] : [])];
  if (isOurs.some((word) => text.plain.includes(word))) return [];
  const others = [...facts.parties.values()].flatMap((party) => telling(party.name));
  const found = claims.flatMap(({ certainty, at }) => [...text.raw.matchAll(at)].flatMap((match) => {
    const said = match.groups?.['name'] ?? '';
    const start = match.index + match[0].indexOf(said);
    return isName(text, said) && !telling(said).some((word) => others.includes(word)) ? [{ certainty, said, start }] : [];
  }));
  const [first] = found;
  if (first === undefined) return [];
  return [
    {
      id: 'nameDiffers',
      group: 'register',
      certainty: first.certainty,
      title: `Een andere organisatie: ${first.said}`,
      advice: `Het register is van ${organisation.name.trim()}, en die naam staat niet in de tekst. Is het uw tekst, onder een oude naam of van een zusterbedrijf?`,
      citations: [avg('13(1)(a)'), avg('30(1)(a)')],
      places: found.filter(({ certainty }) => certainty === first.certainty).slice(0, 1).map(({ said, start }) => placeOf(text, inPlain(text, start, said.length))),
      register,
    },
  ];
};

/** A word that is also written small, or that is a group of people, is no name. */
function isName({ raw }: CheckedText, said: string): boolean {
  const parts = said.split(' ').filter((part) => telling(part).length > 0);
  return parts.length > 0 && isWithinSentence(raw, said) && parts.every((part) => audienceOf(part).startsWith('group:') && !new RegExp(`(?<!\\p{L})${part.charAt(0).toLowerCase()}${escaped(part.slice(1))}(?!\\p{L})`, 'u').test(raw));
}

/** A word with a capital says something only within a sentence. */
function isWithinSentence(raw: string, said: string): boolean {
  return new RegExp(`(?<=[\\p{Ll},:] )${escaped(said)}(?![\\p{L}\\p{N}])`, 'u').test(raw);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

function inPlain({ at, plain }: CheckedText, start: number, length: number): Span {
  const from = Math.max(0, at.findIndex((place) => place >= start));
  const to = at.findIndex((place) => place >= start + length);
  return { start: from, end: to === -1 ? plain.length : Math.max(from + 1, to) };
}

const address = /[a-z0-9._-]{1,40}@[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,20}){1,3}/gu;
/** What is asked of others, or reported, has an address of its own. */
const ofAnother = says('fg|functionaris(?: voor)?(?: de)? gegevensbescherming|datalek(?:ken)?|meldpunt|klacht(?:en)?|klachten[a-z]+|autoriteit persoonsgegevens|toezichthouder|sollicit[a-z]*|vacature[a-z]*|uwv|gemeenten?|leveranciers?|verwerkers?|vertegenwoordiger');

/** The address for questions in the text is another one than in the register. */
export const emailDiffers: Contradiction = (text, { organisation: { email, dpoEmail }, parties }: RegisterFacts) => {
  const known = searchKey(email.trim());
  if (!known.includes('@') || text.plain.includes(known)) return [];
  const elsewhere = [...parties.values()].map(({ contact }) => searchKey(contact)).join(' ');
  const hits = hitsOf(text, [{ hit: address, certainty: 'mogelijk', unless: ofAnother }]).filter(({ span }) => {
    const said = text.plain.slice(span.start, span.end);
    return said !== searchKey(dpoEmail.trim()) && !elsewhere.includes(said);
  });
  const [first] = hits;
  if (first === undefined) return [];
  const sameHouse = text.plain.slice(first.span.start, first.span.end).endsWith(known.slice(known.indexOf('@')));
  return [
    {
      id: 'emailDiffers',
      group: 'register',
      certainty: sameHouse ? 'mogelijk' : 'waarschijnlijk',
      title: 'Een ander e-mailadres',
      advice: `Het register heeft ${email.trim()} voor vragen over privacy.`,
      citations: [avg('13(1)(a)'), avg('30(1)(a)')],
      places: hits.map(({ span }) => placeOf(text, span)),
      register,
    },
  ];
};
