import { avg } from '../../law/citation';
import { ownSource } from '../../record/suggestions';
import { saysNothing } from '../../record/says-nothing';
import { activityRule } from '../rule';

/** What people have to be told about an activity is known (rule 22): arts 13 and 14. */
export const informingIsPossible = activityRule({
  id: 'informing-possible',
  level: 'error',
  title: 'Alles wat de privacyverklaring moet zeggen is bekend',
  citations: [avg('13'), avg('14')],
  reads: ['role', 'dataCategories', 'provision', 'provisionConsequence', 'automatedDecisions'],
  *check({ role, dataCategories, provision, provisionConsequence, automatedDecisions }) {
    if (role === 'processor' || dataCategories.length === 0) return;
    for (const { id, sources, subjects } of dataCategories) {
      const known = sources.some((source) => !saysNothing(source)) || (subjects.length > 0 && subjects.every((cell) => cell.sources.some((source) => !saysNothing(source))));
      if (!known) yield { path: ['dataCategories', id, 'sources'], citations: [avg('14(2)(f)')], text: 'Er staat nog niet van wie u deze gegevens krijgt. Noem de bron.' };
    }
    const own = dataCategories.some(({ sources, subjects }) => [sources, ...subjects.map((cell) => cell.sources)].some((all) => all.includes(ownSource)));
    if (own && provision === null) {
      yield { path: ['provision'], citations: [avg('13(2)(e)')], text: 'Er staat nog niet of de betrokkene de gegevens moet geven. Kies een antwoord.' };
    } else if (own && provision !== 'no' && saysNothing(provisionConsequence)) {
      yield { path: ['provisionConsequence'], citations: [avg('13(2)(e)')], text: 'Schrijf op wat er gebeurt als de betrokkene de gegevens niet geeft.' };
    }
    if (automatedDecisions === null) yield { path: ['automatedDecisions'], level: 'warning', citations: [avg('13(2)(f)')], text: 'Er staat nog niet of een computer over mensen beslist of hen beoordeelt. Kies een antwoord.' };
  },
});
