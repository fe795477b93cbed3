import { needsException } from '../../law/data-classes';
import { dataExceptions } from '../../law/special-data';
import { dataCategoriesField, type DataCategory } from '../../record/activity/subjects-and-data';
import { named, nameless } from '../../record/nameless';
import { marginCitation, notFilledIn } from '../field-facts';
import { fieldText, optionLabel } from '../field-text';
import type { Fact } from '../model';
import { grouped, saidOnce, type Group } from '../grouped';
import type { Sheet } from './sheet';

const { fields } = dataCategoriesField;

export function categoryName({ name }: DataCategory): string {
  return named(name, nameless.category);
}

/** Without an exception something is missing. */
function exceptionText({ dataClass, exception }: DataCategory, { role }: Sheet): string {
  if (exception !== null) return optionLabel(fields.exception, exception);
  return role !== 'processor' && needsException(dataClass) ? notFilledIn : '';
}

/** The exception hangs on the kind of special data, so that is missed too. */
function kindMissed({ dataClass, special }: DataCategory, { role }: Sheet): boolean {
  return role !== 'processor' && dataClass === 'special' && special === null;
}

function exceptionFact(group: Group<DataCategory>, sheet: Sheet, all: number): Fact {
  const [first] = group;
  const names = all === 1 ? '' : group.map(categoryName).join('; ');
  const laws = fieldText(fields.exceptionLaws, first.exceptionLaws, sheet).join('; ');
  const text = exceptionText(first, sheet);
  const allowed = text === '' || laws === '' ? `${text}${laws}` : `${text} (${laws})`;
  const why = group.map((category) => ({ name: categoryName(category), text: category.exceptionExplanation }));
  const exception = dataExceptions.find(({ id }) => id === first.exception);
  // Said of all in the group: the names stand in the line above.
  const reasons = new Set(why.map(({ text }) => text)).size === 1 ? fieldText(fields.exceptionExplanation, first.exceptionExplanation, sheet) : saidOnce(why, Infinity);
  return {
    term: fields.exception.label,
    text: [
      ...(kindMissed(first, sheet) ? [`${fields.special.label}: ${notFilledIn}`] : []),
      ...[[names, allowed].filter((text) => text !== '').join(': ')].filter((text) => text !== ''),
      ...reasons,
    ],
    citation: marginCitation(exception?.citations[0]),
  };
}

/** Why data that the law forbids may be used after all: each exception once, with the data that it is for. */
export function exceptionFacts(categories: readonly DataCategory[], sheet: Sheet): Fact[] {
  const said = categories.filter(
    (category) => exceptionText(category, sheet) !== '' || category.exceptionLaws.some((law) => law.trim() !== '') || category.exceptionExplanation.trim() !== '',
  );
  const groups = grouped(said, (category) => JSON.stringify([category.exception, category.exceptionLaws, exceptionText(category, sheet), kindMissed(category, sheet)]));
  return groups.map((group) => exceptionFact(group, sheet, categories.length));
}
