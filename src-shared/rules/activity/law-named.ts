import { avg } from '../../law/citation';
import { isBlank } from '../about';
import { activityRule } from '../rule';

/** What people write for a law that is none: the law has to come from a lawgiver. */
const noLaw = /\b(contract|overeenkomst|opdracht|subsidie\p{L}*|keurmerk|certifica\p{L}*|norm)\b/iu;
const article = /\b(art\.?|artikel)\s*\d|\d+:\d+/iu;

/** A legal duty or a public task rests on a law with its article (rule 4). */
export const lawNamed = activityRule({
  id: 'law-named',
  level: 'error',
  title: 'Bij een wettelijke plicht of publieke taak staat de wet',
  citations: [avg('6(3)')],
  reads: ['role', 'purposes'],
  also: ['organisation'],
  *check({ role, purposes }, world) {
    if (role === 'processor') return;
    for (const { id, basis, laws, basisExplanation } of purposes) {
      if (basis !== 'c' && basis !== 'e') continue;
      const named = laws.filter((law) => !isBlank(law));
      if (named.length === 0) {
        yield { path: ['purposes', id, 'laws'], text: 'Noem de wet en het artikel waarop dit doel rust. Een contract of subsidieregel telt niet.' };
        continue;
      }
      const weak = named.find((law) => noLaw.test(law) && !article.test(law));
      if (weak !== undefined) {
        yield { path: ['purposes', id, 'laws'], level: 'warning', text: `‘${weak}’ lijkt geen wet. Noem de wet met het artikel, of kies een andere grondslag.` };
      } else if (basis === 'e' && world.organisation.sector === 'private') {
        yield {
          path: ['purposes', id, 'basis'],
          level: 'warning',
          judge: true,
          read: { basis, laws, basisExplanation },
          text: 'Draagt deze wet de taak op aan uw bedrijf, of alleen aan uw opdrachtgever? Kies een andere grondslag, of leg uit waarom u de taak uitvoert.',
        };
      }
    }
  },
});
