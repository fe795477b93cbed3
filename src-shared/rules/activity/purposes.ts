import { avg } from '../../law/citation';
import type { Purpose } from '../../record/activity/purposes';
import { readDate } from '../../values/date';
import { isBlank, listed } from '../about';
import { activityRule } from '../rule';

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
      if (text === '') continue;
      if (text.toLowerCase() === name.trim().toLowerCase()) {
        yield { path: ['purposes', id, 'description'], text: 'Het doel is hetzelfde als de naam. Schrijf op waarvoor u de gegevens nodig hebt, zo dat een cliënt het begrijpt.' };
      } else if ([...text].length < shortest) {
        yield { path: ['purposes', id, 'description'], text: 'Het doel is erg kort. Schrijf op waarvoor u de gegevens nodig hebt, zo dat een cliënt het begrijpt.' };
      }
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
      const { id, furtherUse, basis } = purpose;
      // With consent, or where a law prescribes the use, art. 6(4) asks no test.
      if (furtherUse !== 'yes' || basis === 'a' || basis === 'c') continue;
      for (const [key, article, what] of factors) {
        if (isBlank(String(purpose[key]))) yield { path: ['purposes', id, key], citations: [avg(article)], text: `Beschrijf ${what}: daarvan hangt af of het nieuwe doel bij het oude past.` };
      }
      const day = readDate(purpose.compatibilityTestedOn);
      if (day === undefined || day > world.today) {
        yield { path: ['purposes', id, 'compatibilityTestedOn'], citations: [avg('5(2)')], text: 'Vul in wanneer u hebt beoordeeld of het nieuwe doel bij het oude past.' };
      }
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
    const missing = weighed.filter(([key]) => isBlank(texts[key]));
    const [first] = missing;
    if (first !== undefined) yield { path: [first[0]], text: `Schrijf op ${listed(missing.map(([, what]) => what))}.` };
  },
});
