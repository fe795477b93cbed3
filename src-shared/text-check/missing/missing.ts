import { placeOf, type CheckedText } from '../checked-text';
import type { Certainty, Finding, Place } from '../finding';
import { evidenceOf } from '../pattern';
import type { RegisterFacts } from '../register-facts';
import type { TextKind } from '../text-kind';
import { conditions } from './applies';
import { statementItems, type StatementItem, type StatementItemId } from './items';

/** Something that arts 13 and 14 want told, and where the text tells it. */
export interface Told {
  readonly id: StatementItemId;
  readonly title: string;
  readonly place: Place;
}

const ids = Object.keys(statementItems) as readonly StatementItemId[];

/** What arts 13 and 14 ask and the text does not say. Rules for the organisation need not say it. */
export function missingIn(text: CheckedText, facts: RegisterFacts, kind: TextKind): readonly Finding[] {
  return ids.flatMap((id): readonly Finding[] => {
    const item: StatementItem = statementItems[id];
    const { asked, register } = conditions[id]?.(facts, text) ?? { asked: 'always' as const, register: [] };
    if (asked === 'no' || evidenceOf(text, item.evidence) !== undefined) return [];
    const { title, advice, citations, inRules } = item;
    const said = kind === 'rules' && inRules === undefined ? `${advice} In een reglement hoeft het niet te staan, in de privacyverklaring wel.` : advice;
    return [{ id, group: 'missing', certainty: howSure(item, text, asked, kind), title, advice: said, citations, places: [], register }];
  });
}

function howSure({ trace }: StatementItem, { plain }: CheckedText, asked: 'always' | 'perhaps', kind: TextKind): Certainty {
  if (asked === 'perhaps' || kind === 'rules') return 'mogelijk';
  return trace.test(plain) ? 'waarschijnlijk' : 'zeker';
}

/** What arts 13 and 14 ask and the text does say, with the words that tell. */
export function toldIn(text: CheckedText): readonly Told[] {
  return ids.flatMap((id) => {
    const item: StatementItem = statementItems[id];
    const span = evidenceOf(text, item.evidence);
    return span === undefined ? [] : [{ id, title: item.title, place: placeOf(text, span) }];
  });
}
