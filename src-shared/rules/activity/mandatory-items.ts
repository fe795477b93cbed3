import { avg, type Citation } from '../../law/citation';
import { askedKeys, type OpenItemName } from '../../record/activity/open-items';
import { activityRule } from '../rule';
import { openFindings } from './open-findings';

const asked: Partial<Record<OpenItemName, readonly [text: string, ...citations: readonly Citation[]]>> = {
  name: ['Deze verwerking heeft nog geen naam. Schrijf op wat u doet.', avg('30(1)')],
  role: ['Het is nog niet bekend of u verantwoordelijk bent of verwerker. Kies uw rol; daarvan hangt af wat het register vraagt.', avg('30(1)')],
  jointControllers: ['U bent samen met een ander verantwoordelijk, maar het is nog niet bekend met wie. Noem de partij.', avg('30(1)(a)')],
  purposes: ['Het doel ontbreekt. Schrijf op waarvoor u de gegevens nodig hebt.', avg('30(1)(b)')],
  subjects: ['Er staat nog niet over wie de gegevens gaan. Noem de groepen betrokkenen.', avg('30(1)(c)')],
  dataCategories: ['Er staat nog niet welke gegevens u gebruikt. Noem de soorten gegevens.', avg('30(1)(c)'), avg('30(1)(f)')],
  cells: ['Van deze soort gegevens is nog niet bekend over welke groep ze gaan. Kruis minstens één groep aan.', avg('30(1)(c)')],
  recipients: ['Er staat nog niet of iemand de gegevens krijgt. Noem de ontvangers, of kies ‘Geen ontvangers’.', avg('30(1)(d)')],
  transfers: ['Er staat nog niet of gegevens buiten de EER gaan. Noem de doorgiften, of kies ‘Geen doorgifte’.', avg('30(1)(e)')],
};

/** Everything that art. 30(1)(a)–(e) AVG asks of a controller has an answer (rule 1). */
export const mandatoryItems = activityRule({
  id: 'mandatory-items',
  level: 'error',
  title: 'Verplichte onderdelen van het register zijn ingevuld',
  citations: [avg('30(1)')],
  reads: askedKeys,
  *check(activity) {
    if (activity.role !== 'processor') yield* openFindings(activity, asked);
  },
});
