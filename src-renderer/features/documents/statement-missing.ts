import { missingInStatement, type MissingItem } from '@shared/documents/privacy-statement/missing';
import { touches, type Audience } from '@shared/record/audiences';
import { partOfField } from '@renderer/fields/activity-parts';
import { statementInput } from './maker/make-document';
import type { SealedRegister } from './maker/sealed-register';
import type { MissingLine } from './missing-list';

/** What arts 13 and 14 AVG ask for this audience and the register does not say; nothing when there is no statement at all. */
export function missingLines(sealed: SealedRegister, audience: Audience, date: string): readonly MissingLine[] {
  if (!sealed.activities.some(({ body }) => touches(audience, body))) return [];
  return missingInStatement(statementInput(sealed, audience, date)).map((item, index) => ({ key: `${index}`, text: item.text, why: item.article, place: placeOf(item) }));
}

/** Terms are kept with the data they are of, and filled in on a tab of their own. */
const aboutTerms = /1[34]\(2\)\(a\)/;

function placeOf({ article, place }: MissingItem): MissingLine['place'] {
  if (place.kind === 'organisation') return place;
  const part = place.field === 'dataCategories' && aboutTerms.test(article) ? 'bewaren' : partOfField[place.field];
  return { kind: 'activity', id: place.id, part };
}
