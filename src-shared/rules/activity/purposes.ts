import { avg } from '../../law/citation';
import type { Purpose } from '../../record/activity/purposes';
import { saysNothing } from '../../record/says-nothing';
import { isUnread } from '../../record/value-problem';
import { readDate } from '../../values/date';
import { listed } from '../about';
import type { Found } from '../finding';
import { activityRule } from '../rule';
import { readsTheSame } from '../../words/reading';

/** Shorter than this a text hardly tells anybody what happens. */
const shortest = 20;

/** A purpose says what is done and why, not just its name again (rule 26). */
export const purposeIsConcrete = activityRule({
  id: 'purpose-concrete',
  level: 'tip',
  title: 'Het doel is concreet',
  citations: [avg('5(1)(b)')],
  reads: ['role', 'name', 'purposes'],
  *check({ role, name, purposes }) {
    if (role === 'processor') return;
    for (const { id, description } of purposes) {
      const text = description.trim();
      if (saysNothing(text)) continue;
      if (readsTheSame(text, name)) {
        yield { path: ['purposes', id, 'description'], text: 'Het doel is hetzelfde als de naam. Schrijf op waarvoor u de gegevens nodig hebt, zo dat een cliënt het begrijpt.' };
      } else if ([...text].length < shortest) {
        yield { path: ['purposes', id, 'description'], text: 'Het doel is erg kort. Schrijf op waarvoor u de gegevens nodig hebt, zo dat een cliënt het begrijpt.' };
      }
    }
  },
});

/** What is done with data that were collected for something else, more often than for its own sake. */
const secondUse = /(?<!\p{L})(statistie\p{L}*|onderzoek(?:en|t)? (?:naar|doen)|marktonderzoek|tevredenheidsonderzoek|marketing|acquisitie|nieuwsbrie\p{L}*|evaluer\p{L}*|evaluatie\p{L}*)(?!\p{L})/iu;

/** Where a purpose sounds like a second one for the same data, it is known whether it is: elsewhere nobody is bothered with the question. */
export const furtherUseIsKnown = activityRule({
  id: 'further-use-known',
  level: 'tip',
  title: 'Van een doel dat vaak later komt, is bekend of de gegevens er al waren',
  citations: [avg('5(1)(b)'), avg('6(4)')],
  reads: ['role', 'purposes'],
  *check({ role, purposes }) {
    if (role === 'processor') return;
    for (const { id, furtherUse, basis, description } of purposes) {
      const [, word] = secondUse.exec(description) ?? [];
      if (furtherUse !== null || basis === 'a' || word === undefined) continue;
      yield { path: ['purposes', id, 'furtherUse'], text: `‘${word.toLowerCase()}’ gebeurt vaak met gegevens die er al voor iets anders waren. Kies of dat hier zo is.` };
    }
  },
});

const factors: readonly (readonly [key: keyof Purpose, article: string, what: string])[] = [
  ['originalPurpose', '5(1)(b)', 'het doel waarvoor de gegevens zijn verzameld'],
  ['compatibilityLink', '6(4)(a)', 'het verband tussen de doelen'],
  ['compatibilityContext', '6(4)(b)', 'hoe de gegevens zijn verkregen'],
  ['compatibilityNature', '6(4)(c)', 'de aard van de gegevens'],
  ['compatibilityConsequences', '6(4)(d)', 'de gevolgen voor de betrokkene'],
  ['compatibilitySafeguards', '6(4)(e)', 'de waarborgen'],
];
/** What goes with the old purpose by itself still needs safeguards: art. 89(1) AVG. */
const ofResearch = new Set<keyof Purpose>(['originalPurpose', 'compatibilitySafeguards']);

/** All that a person weighs who answers a finding about a test. */
const weighedIn = ({ description, basis, laws, furtherUse, compatibilityConclusion, compatibilityTestedOn, ...rest }: Purpose) => ({
  ...{ description, basis, laws, furtherUse, compatibilityConclusion, compatibilityTestedOn },
  factors: factors.map(([key]) => rest[key as keyof typeof rest]),
});

/** What lacks in the test of one purpose, said once. */
function openTest(purpose: Purpose, today: string): Found | undefined {
  const { id, basis, compatibilityConclusion: conclusion } = purpose;
  const path = (key: keyof Purpose) => ['purposes', id, key];
  if (conclusion === 'notCompatible') {
    const text = 'Volgens uw eigen conclusie past dit doel niet bij het oude. Gebruik de gegevens er niet voor, of vraag toestemming.';
    // A task of public interest may rest on a law that prescribes this very use.
    if (basis !== 'e') return { path: path('compatibilityConclusion'), citations: [avg('6(4)')], text };
    return { path: path('compatibilityConclusion'), level: 'warning', judge: true, read: weighedIn(purpose), citations: [avg('6(4)')], text: `${text} Schrijft een wet het gebruik voor, leg dan uit welke.` };
  }
  const research = conclusion === 'research';
  const day = readDate(purpose.compatibilityTestedOn);
  const missing = [
    ...factors.filter(([key]) => (!research || ofResearch.has(key)) && saysNothing(String(purpose[key]))),
    ...(conclusion === null ? [['compatibilityConclusion', '6(4)', 'uw conclusie'] as const] : []),
    ...(day === undefined || day > today ? [['compatibilityTestedOn', '5(2)', `wanneer u dit hebt beoordeeld${isUnread('date', purpose.compatibilityTestedOn) ? ` (‘${purpose.compatibilityTestedOn.trim()}’ is niet begrepen)` : ''}`] as const] : []),
  ];
  const [first] = missing;
  if (first === undefined) return undefined;
  const concluded = conclusion !== null && day !== undefined && day <= today;
  return {
    path: path(first[0]),
    // Who came to a conclusion weighed it; what is not written down is less than no test at all.
    level: concluded ? 'warning' : 'error',
    judge: true,
    read: weighedIn(purpose),
    citations: [...missing.map(([, article]) => avg(article)), ...(research ? [avg('89(1)')] : [])],
    text: `Nog niet beschreven is ${listed(missing.map(([, , what]) => what))}. Daaruit blijkt of dit doel bij het oude past. Vul het aan, of leg uit waarom het hier niet hoeft.`,
  };
}

/** Data collected for something else are only used where the purposes go together, or consent or a law allows it. */
export const furtherUseIsCompatible = activityRule({
  id: 'further-use-compatible',
  level: 'error',
  title: 'Gebruik voor een ander doel is beoordeeld',
  citations: [avg('5(1)(b)'), avg('6(4)')],
  reads: ['role', 'purposes'],
  also: ['today'],
  *check({ role, purposes }, world) {
    if (role === 'processor') return;
    for (const purpose of purposes) {
      const { furtherUse, basis } = purpose;
      // With consent, or where a law prescribes the use, art. 6(4) asks no test.
      if (furtherUse !== 'yes' || basis === 'a' || basis === 'c') continue;
      const found = openTest(purpose, world.today);
      if (found !== undefined) yield found;
    }
  },
});

/** Before data are used for something else, people are told so. Whom consent is asked of is told with that. */
export const furtherUseIsTold = activityRule({
  id: 'further-use-told',
  level: 'warning',
  title: 'Wie het aangaat hoort vooraf van een ander doel',
  citations: [avg('13(3)'), avg('14(4)')],
  reads: ['role', 'purposes'],
  *check({ role, purposes }) {
    if (role === 'processor') return;
    for (const { id, description, furtherUse, originalPurpose, basis, compatibilityConclusion, furtherUseNotice } of purposes) {
      // What does not go with the old purpose is not done.
      if (furtherUse !== 'yes' || basis === 'a' || compatibilityConclusion === 'notCompatible' || !saysNothing(furtherUseNotice)) continue;
      yield {
        path: ['purposes', id, 'furtherUseNotice'],
        judge: true,
        read: { description, originalPurpose, basis },
        text: 'Voordat u de gegevens voor dit doel gebruikt, vertelt u dat aan de betrokkene. Schrijf op hoe, of leg uit waarom het hier niet hoeft.',
      };
    }
  },
});

const weighed = [
  ['necessity', 'waarom de doelen niet zonder deze verwerking bereikt worden'],
  ['subsidiarity', 'welke manier die mensen minder raakt u hebt overwogen'],
  ['proportionality', 'waarom de inbreuk in verhouding staat tot het doel'],
] as const;

/** Why the activity is needed and goes no further than its purposes is written down. */
export const needIsExplained = activityRule({
  id: 'need-explained',
  level: 'tip',
  title: 'Noodzaak, subsidiariteit en evenredigheid zijn uitgelegd',
  citations: [avg('5(1)(c)'), avg('5(2)')],
  reads: ['role', 'purposes', 'necessity', 'subsidiarity', 'proportionality'],
  *check({ role, purposes, ...texts }) {
    if (role === 'processor' || purposes.length === 0) return;
    const missing = weighed.filter(([key]) => saysNothing(texts[key]));
    const [first] = missing;
    if (first !== undefined) yield { path: [first[0]], text: `Schrijf op ${listed(missing.map(([, what]) => what))}.` };
  },
});
