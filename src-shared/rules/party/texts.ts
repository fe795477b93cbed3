import { avg, uavg } from '../../law/citation';
import { partyKind } from '../../record/party';
import { freeTexts, oldWords, toldIllness } from '../free-texts';
import { partyRule } from '../rule';

const { name: _, ...fields } = partyKind.fields;
const keys = Object.keys(fields).filter((key): key is keyof typeof fields => key in fields);

/** Names that lapsed with their law, in words of today (rule 24). */
export const partyWordsAreOfToday = partyRule({
  id: 'party-words-of-today',
  level: 'tip',
  title: 'Teksten van partijen en overeenkomsten gebruiken de woorden van nu',
  citations: [avg('5(1)(a)')],
  reads: keys,
  *check(party) {
    yield* oldWords(freeTexts(fields, party));
  },
});

/** Nobody's illness is told where nobody needs it (rule 24). */
export const partyTellsNoIllness = partyRule({
  id: 'party-tells-no-illness',
  level: 'warning',
  title: 'In teksten van partijen en overeenkomsten staan geen medische gegevens',
  citations: [uavg('30'), avg('5(1)(c)')],
  reads: keys,
  *check(party) {
    yield* toldIllness(freeTexts(fields, party));
  },
});
