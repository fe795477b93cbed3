import { avg } from '../../law/citation';
import type { Activity } from '../../record/activity/activity';
import { groupsOf, isBlank, isClient, listed, subjectOf } from '../about';
import { activityRule } from '../rule';
import { readsTheSame } from '../../words/reading';

/** Who gave the order: then the agreement is with the client. */
const withClient = 'De cliënt zelf';
const payingThemselves = 'Cliënt die zelf betaalt';
/** No order at all. */
const ownWork = 'Geen: eigen bedrijfsvoering';
/** Somebody else gave the order to guide them. */
const guidedForOthers: readonly string[] = ['Cliënt met een uitkering', 'Cliënt in dienst bij een werkgever', 'Deelnemer dagbesteding of participatie'];

/** Whose agreement is likely with whoever gave the order: of clients of no known kind where only others gave one. */
function isOfOthers(group: Activity['subjects'][number], commissioners: readonly string[]): boolean {
  const subject = subjectOf(group);
  if (!isClient(group) || subject === payingThemselves) return false;
  const others = commissioners.filter((each) => ![withClient, ownWork].some((known) => readsTheSame(each, known)));
  const ordersItself = commissioners.some((each) => readsTheSame(each, withClient));
  // Where others stand beside the client itself, only clients who pay themselves surely have an agreement.
  if (guidedForOthers.includes(subject)) return !ordersItself || others.length > 0;
  return !ordersItself && others.length > 0;
}

/** A purpose on an agreement is about people who have one with us; clients seldom do (rule 3). */
export const contractIsWithPerson = activityRule({
  id: 'contract-with-person',
  level: 'warning',
  title: 'De overeenkomst is met de betrokkene zelf',
  citations: [avg('6(1)(b)')],
  reads: ['role', 'purposes', 'subjects', 'commissioners'],
  *check({ role, purposes, subjects, commissioners }) {
    if (role === 'processor') return;
    const orders = commissioners.filter((each) => !isBlank(each));
    for (const purpose of purposes) {
      const { id, description, basis, basisExplanation } = purpose;
      if (basis !== 'b') continue;
      const groups = groupsOf(purpose, { subjects }).filter((group) => isOfOthers(group, orders));
      if (groups.length === 0) continue;
      const names = groups.map(({ name }) => name);
      yield {
        path: ['purposes', id, 'basis'],
        judge: true,
        read: { description, basisExplanation, names, commissioners },
        text: `Met ${listed(names)} heeft uw bedrijf meestal geen overeenkomst: die is met wie de opdracht gaf. Kies een andere grondslag, of leg uit welke overeenkomst dit doel nodig maakt.`,
      };
    }
  },
});
