import type { LawfulBasisLetter } from '../../law/lawful-bases';
import type { Activity } from '../../record/activity/activity';
import type { Purpose } from '../../record/activity/purposes';
import { readDate } from '../../values/date';
import { grouped, type Group } from '../grouped';
import type { Block, Fact } from '../model';
import { once, onlyAbout, restsOn, type Told, type ToldActivity } from './told';
import { asSentence, question, sentences } from './words';

const short: Record<LawfulBasisLetter, string> = {
  a: 'Dit doen wij alleen met uw toestemming',
  b: 'Het is nodig om te doen wat wij met u hebben afgesproken',
  c: 'Het moet van de wet',
  d: 'Om een leven te redden',
  e: 'Het hoort bij een taak die de wet geeft',
  f: 'Wij hebben er een goede reden voor',
};

/** Public bodies for whom work is done, as a reader calls them. */
const authorities: Readonly<Record<string, string>> = { UWV: 'UWV', Gemeente: 'de gemeente' };

/** The interest was weighed on that day or before: without a day, or without what was weighed, it does not count as done. */
export function isWeighed(purpose: Purpose, today: string): boolean {
  const day = readDate(purpose.interestTestedOn);
  return day !== undefined && day <= today && isReasoned(purpose);
}

/** Why it cannot be done otherwise, and why it outweighs. */
export function isReasoned({ interestNecessity, interestBalance }: Purpose): boolean {
  return interestNecessity.trim() !== '' && interestBalance.trim() !== '';
}

/** What it is for, with the groups where it is not about all of the audience. */
function described(purpose: Purpose, activity: ToldActivity): string {
  const only = onlyAbout(purpose, activity);
  return only.length === 0 ? purpose.description.trim() : `${only.join(', ')}: ${purpose.description.trim()}`;
}

/** For whom the work is done, where that is a public body: whose task it is stands in the law. */
function forWhom({ commissioners }: Activity): readonly string[] {
  const bodies = once(commissioners.flatMap((each) => authorities[each] ?? []));
  return bodies.length === 0 ? [] : [`Wij doen dit werk voor ${bodies.join(' of ')}.`];
}

function interestLines(purposes: readonly Purpose[], today: string): readonly string[] {
  const reasons = once(purposes.map(({ interest }) => interest)).map((interest) => `Onze reden: ${asSentence(interest)}`);
  const all = purposes.every((purpose) => isWeighed(purpose, today));
  return all ? [...reasons, 'Wij wogen dit af tegen de belangen van de mensen om wie het gaat.'] : reasons;
}

function reasonOf(purposes: Group<Purpose>, { body }: ToldActivity, today: string): readonly string[] {
  const [{ basis, laws }] = purposes;
  if (basis === null) return [];
  const where = (basis === 'c' || basis === 'e') && laws.length > 0 ? ` (${laws.join('; ')})` : '';
  const ways = basis === 'a' ? once(purposes.map(({ consentWithdrawal }) => consentWithdrawal)) : [];
  const lines = [[`${short[basis]}${where}.`, ...(basis === 'e' ? forWhom(body) : [])].join(' '), ...(basis === 'f' ? interestLines(purposes, today) : [])];
  return [
    // A single reason reads on; several stand apart.
    ...(purposes.length === 1 ? [lines.join(' ')] : lines),
    ...ways.map((way) => `Zo neemt u uw toestemming terug: ${asSentence(way)}`),
  ];
}

/** Weighed and not yet weighed interests are told apart, so that nothing is said of both that holds for one. */
function kindOf(purpose: Purpose, today: string): string {
  const { basis, laws } = purpose;
  return JSON.stringify([basis, basis === 'c' || basis === 'e' ? laws : [], basis === 'f' && isWeighed(purpose, today)]);
}

/** Purposes with why they are allowed, once for all that share it: art. 13(1)(c) and (d), 14(1)(c) and 14(2)(b). */
export function purposeFacts(activity: ToldActivity, today: string): readonly Fact[] {
  const purposes = activity.purposes.filter(({ description }) => description.trim() !== '');
  return grouped(purposes, (purpose) => kindOf(purpose, today)).flatMap((group) => {
    const reason = reasonOf(group, activity, today);
    return [
      { term: 'Waarvoor', text: group.map((purpose) => described(purpose, activity)), citation: '' },
      ...(reason.length === 0 ? [] : [{ term: 'Waarom dit mag', text: reason, citation: '' }]),
    ];
  });
}

/** On its own and early: art. 21(4). Against advertising the right has no exception, whoever advertises on which basis: art. 21(3). */
export function objection(told: Told): readonly Block[] {
  if (!restsOn(told, 'a', 'e', 'f')) return [];
  const weighed = restsOn(told, 'e', 'f');
  return [
    question('U mag bezwaar maken'),
    ...sentences(
      [restsOn(told, 'f'), 'Soms gebruiken wij uw gegevens omdat wij er een goede reden voor hebben.'],
      [restsOn(told, 'e'), 'Soms hoort het bij een taak die de wet geeft.'],
      [weighed, 'Wilt u niet dat wij uw gegevens zo gebruiken? Zeg dat tegen ons. Dat heet bezwaar maken. Wij kijken dan opnieuw.'],
      [weighed, 'Wij stoppen, tenzij onze reden zwaarder weegt dan die van u. Wij gaan ook door als wij de gegevens nodig hebben voor een rechtszaak.'],
      [restsOn(told, 'a', 'f'), 'Reclame van ons? Die stoppen wij altijd als u dat zegt.'],
    ),
  ];
}
