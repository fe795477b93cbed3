import type { LawfulBasisLetter } from '../../law/lawful-bases';
import type { Activity } from '../../record/activity/activity';
import { namedActivity } from './names';
import { readDate } from '../../values/date';
import type { Block } from '../model';
import { restsOn, type Told } from './told';
import { law, list, question, sentences, table } from './words';

/** In the table, after the purpose. */
const short: Record<LawfulBasisLetter, string> = {
  a: 'Dit doen wij alleen met uw toestemming.',
  b: 'Het is nodig om te doen wat wij met u hebben afgesproken.',
  c: 'Het moet van de wet.',
  d: 'Om een leven te redden.',
  e: 'Het hoort bij een taak die de wet geeft.',
  f: 'Wij hebben er een goede reden voor.',
};

/** An interest test (*belangenafweging*) of that day or before is among the documents. */
export function hasInterestTest({ documents }: Activity, today: string): boolean {
  return documents.some(({ type, date }) => type === 'Belangenafweging' && (readDate(date) ?? '9999') <= today);
}

/** Purposes with why they are allowed, and the interest where it is one: art. 13(1)(c) and (d), 14(1)(c) and 14(2)(b). */
export function why(told: Told): readonly Block[] {
  const rows = told.activities.flatMap(({ body }) =>
    body.purposes.filter(({ description }) => description.trim() !== '').map(({ description, basis, laws, basisExplanation }) => {
      const reason = basis === null ? '' : short[basis];
      const where = (basis === 'c' || basis === 'e') && laws.length > 0 ? `(${laws.join('; ')})` : '';
      const interest = basis === 'f' && basisExplanation.trim() !== '' ? `Onze reden: ${basisExplanation.trim()}` : '';
      return [description.trim(), [reason, where, interest].filter((text) => text !== '').join(' ')];
    }),
  );
  const onInterest = told.activities.filter(({ body }) => body.purposes.some(({ basis }) => basis === 'f'));
  const weighed = onInterest.filter(({ body }) => hasInterestTest(body, told.date));
  return [
    question('Waarom gebruiken wij uw gegevens, en waarom mag dat?'),
    ...sentences([rows.length > 0, 'Hier ziet u waarvoor wij uw gegevens gebruiken. Ernaast staat waarom dat mag.']),
    ...table(['Waarvoor', 'Waarom dit mag'], rows),
    ...sentences([weighed.length > 0, 'Wij hebben onze reden afgewogen tegen uw belang bij:']),
    ...list(weighed.map(({ body }) => namedActivity(body))),
    ...(rows.length > 0 ? [law('art. 6 AVG')] : []),
  ];
}

/** On its own and early: art. 21(4). */
export function objection(told: Told): readonly Block[] {
  if (!restsOn(told, 'e', 'f')) return [];
  return [
    question('U mag bezwaar maken'),
    ...sentences(
      [restsOn(told, 'f'), 'Soms gebruiken wij uw gegevens omdat wij er een goede reden voor hebben.'],
      [restsOn(told, 'e'), 'Soms hoort het bij een taak die de wet geeft.'],
      [true, 'Wilt u dat niet? Zeg dat tegen ons. Dat heet bezwaar maken. Wij kijken dan opnieuw. Wij stoppen, tenzij onze reden zwaarder weegt dan die van u. Of als wij de gegevens nodig hebben voor een rechtszaak.'],
    ),
    law('art. 21 AVG'),
  ];
}
