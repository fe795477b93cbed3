import { avg, type Citation } from '../../law/citation';
import { askedKeys, openPlaces, type OpenPlace } from '../../record/activity/open-items';
import { activityRule } from '../rule';

/** What art. 30(2) AVG asks at a place, in a sentence; undefined for what another rule says. */
function question({ name, path }: OpenPlace): readonly [text: string, citation: Citation] | undefined {
  if (name === 'name') return ['Deze verwerking heeft nog geen naam. Schrijf op wat u voor uw opdrachtgever doet.', avg('30(2)')];
  if (name === 'transfers') return ['Er staat nog niet of gegevens buiten de EER gaan. Noem de doorgiften, of kies ‘Geen doorgifte’.', avg('30(2)(c)')];
  if (name !== 'assignments') return undefined;
  if (path.length === 1) return ['Er staat nog niet voor wie u deze verwerking doet. Noem elke opdrachtgever.', avg('30(2)(a)')];
  return path.at(-1) === 'party'
    ? ['Bij deze opdracht staat nog niet voor wie u werkt. Kies de verwerkingsverantwoordelijke.', avg('30(2)(a)')]
    : ['Er staat nog niet wat u voor deze opdrachtgever met de gegevens doet. Beschrijf het.', avg('30(2)(b)')];
}

/** Everything that art. 30(2)(a)–(c) AVG asks of a processor has an answer (rule 34). */
export const processorItems = activityRule({
  id: 'processor-items',
  level: 'error',
  title: 'Verplichte onderdelen van het register van de verwerker zijn ingevuld',
  citations: [avg('30(2)')],
  reads: askedKeys,
  *check(activity) {
    if (activity.role !== 'processor') return;
    for (const place of openPlaces(activity)) {
      const asked = question(place);
      if (asked !== undefined) yield { path: place.path, text: asked[0], citations: [asked[1]] };
    }
  },
});
