import { lawfulBasis } from '../../law/lawful-bases';
import type { Activity } from '../../record/activity/activity';
import { purposesField } from '../../record/activity/purposes';
import { citationFor, factsOf, marginCitation, notFilledIn } from '../field-facts';
import type { Block } from '../model';
import { facts, numbered, type Sheet } from './sheet';

/** Each purpose with its basis: art. 30(1)(b) and 6(1) AVG. */
export function purposeBlocks({ purposes }: Activity, sheet: Sheet): Block[] {
  const asked = sheet.role !== 'processor';
  if (purposes.length === 0) return asked ? [{ kind: 'heading', level: 3, text: purposesField.label, citation: marginCitation(citationFor(purposesField, sheet.role)) }, { kind: 'paragraph', text: notFilledIn }] : [];
  return purposes.flatMap((purpose, index): Block[] => {
    const basis = asked && purpose.basis !== null ? lawfulBasis(purpose.basis).citation : undefined;
    const told = factsOf(purposesField.fields, purpose, sheet, { missed: asked ? ['description', 'basis'] : [], citations: { basis } });
    return told.length === 0 ? [] : [{ kind: 'heading', level: 3, text: numbered(purposesField.itemLabel, index, purposes.length) }, ...facts(...told)];
  });
}
