import { avg } from '../../law/citation';
import { groupsOf, isClient, listed, sameText } from '../about';
import { activityRule } from '../rule';

/** Who gave the order: then the agreement is with the client. */
const withClient = 'De cliënt zelf';
const payingThemselves = ['Cliënt die zelf betaalt'];
/** No order at all. */
const ownWork = 'Geen: eigen bedrijfsvoering';
/** By their name: somebody else gave the order to guide them. */
const guidedForOthers = ['Cliënt met een uitkering', 'Cliënt in dienst bij een werkgever', 'Deelnemer dagbesteding of participatie'];

/** A purpose on an agreement is about people who have one with us; clients seldom do (rule 3). */
export const contractIsWithPerson = activityRule({
  id: 'contract-with-person',
  level: 'warning',
  title: 'De overeenkomst is met de betrokkene zelf',
  citations: [avg('6(1)(b)')],
  reads: ['role', 'purposes', 'subjects', 'commissioners'],
  *check({ role, purposes, subjects, commissioners }) {
    if (role === 'processor' || commissioners.some((each) => sameText(each, withClient))) return;
    const forOthers = commissioners.some((each) => each.trim() !== '' && !sameText(each, ownWork));
    for (const purpose of purposes) {
      const { id, description, basis, basisExplanation } = purpose;
      if (basis !== 'b') continue;
      const groups = groupsOf(purpose, { subjects }).filter((group) => isClient(group) && !isIn(payingThemselves, group) && (forOthers || isIn(guidedForOthers, group)));
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

function isIn(list: readonly string[], { name }: { readonly name: string }): boolean {
  return list.some((each) => sameText(each, name));
}
