import { lawfulBasis } from '../../law/lawful-bases';
import type { Activity } from '../../record/activity/activity';
import { purposesField, type Purpose } from '../../record/activity/purposes';
import { citationFor, fieldFact, notFilledIn } from '../field-facts';
import { fieldText, labelledLines, optionLabel } from '../field-text';
import type { Block, Fact } from '../model';
import { facts, numbered, type Sheet } from './sheet';

const { fields } = purposesField;

/**
 * How interests and purposes were weighed, for accounting (art. 5(2)): the interest, the day of its test and the
 * purpose the data came from are told. That they came from another purpose is told by naming it.
 */
const weighing = [
  'interestNecessity',
  'interestBalance',
  'interestTestedBy',
  'furtherUse',
  'compatibilityLink',
  'compatibilityContext',
  'compatibilityNature',
  'compatibilityConsequences',
  'compatibilitySafeguards',
  'compatibilityConclusion',
  'compatibilityTestedOn',
  'furtherUseNotice',
] as const satisfies readonly (keyof Purpose)[];

/** 'c. Wettelijke verplichting (BW art. 7:658a)', and below it why it applies. */
function basisFacts(purpose: Purpose, sheet: Sheet, asked: boolean): Fact[] {
  const laws = fieldText(fields.laws, purpose.laws, sheet).join('; ');
  const label = optionLabel(fields.basis, purpose.basis) || (asked ? notFilledIn : '');
  const explanation = fieldText(fields.basisExplanation, purpose.basisExplanation, sheet);
  // The first of three steps in the form; on paper it stands alone.
  const interest = fieldText(fields.interest, purpose.interest, sheet).map((text) => `Het belang: ${text}`);
  const more = labelledLines(fields, purpose, sheet, ['description', 'groups', 'basis', 'laws', 'basisExplanation', 'interest', ...weighing]);
  const lines = [label === '' || laws === '' ? `${label}${laws}` : `${label} (${laws})`, ...explanation, ...interest, ...more].filter((text) => text !== '');
  if (lines.length === 0) return [];
  const citation = asked && purpose.basis !== null ? lawfulBasis(purpose.basis).citation : citationFor(fields.basis, sheet.role);
  return [fieldFact(fields.basis, lines, citation)];
}

/** Each purpose with its basis: art. 30(1)(b) and 6(1) AVG. */
export function purposeBlocks({ purposes, subjects }: Activity, sheet: Sheet): Block[] {
  const asked = sheet.role !== 'processor';
  if (purposes.length === 0) return asked ? facts(fieldFact(purposesField, '', citationFor(purposesField, sheet.role))) : [];
  return purposes.flatMap((purpose, index) => {
    const description = fieldText(fields.description, purpose.description, sheet);
    const groups = fieldText(fields.groups, purpose.groups, { ...sheet, groups: subjects }).join('; ');
    const about = groups === '' ? [] : [fieldFact(fields.groups, groups, undefined)];
    const told = description.length > 0 || asked ? [fieldFact(fields.description, description, citationFor(fields.description, sheet.role))] : [];
    const term = numbered(purposesField.itemLabel, index, purposes.length);
    return facts(...told.map((fact) => ({ ...fact, term })), ...about, ...basisFacts(purpose, sheet, asked));
  });
}
