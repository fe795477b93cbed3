import { avg, uavg } from '../../law/citation';
import { organisationKind } from '../../record/organisation';
import { freeTexts, oldWords, toldIllness } from '../free-texts';
import { organisationRule } from '../rule';

const { name: _, ...fields } = organisationKind.fields;
const keys = Object.keys(fields).filter((key): key is keyof typeof fields => key in fields);

/** Names that lapsed with their law, in words of today (rule 24). */
export const organisationWordsAreOfToday = organisationRule({
  id: 'organisation-words-of-today',
  level: 'tip',
  title: 'Teksten over uw organisatie gebruiken de woorden van nu',
  citations: [avg('5(1)(a)')],
  reads: keys,
  *check(organisation) {
    yield* oldWords(freeTexts(fields, organisation));
  },
});

/** Nobody's illness is told where nobody needs it (rule 24). */
export const organisationTellsNoIllness = organisationRule({
  id: 'organisation-tells-no-illness',
  level: 'warning',
  title: 'In teksten over uw organisatie staan geen medische gegevens',
  citations: [uavg('30'), avg('5(1)(c)')],
  reads: keys,
  *check(organisation) {
    yield* toldIllness(freeTexts(fields, organisation));
  },
});
