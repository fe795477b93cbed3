import { avg, type Citation } from '../../law/citation';
import { activityKind, type Activity } from '../../record/activity/activity';
import type { Role } from '../../record/activity/general';
import type { DocumentLink } from '../../record/document-link';
import { organisationKind } from '../../record/organisation';
import { citationFor, factsOf, fieldFact, marginCitation } from '../field-facts';
import { fieldText, itemText, optionLabel, type Telling } from '../field-text';
import type { Block, Fact } from '../model';
import { referenceName } from '../references';
import { jointControllerFacts, nameAndContact } from './parties';
import { facts, numbered, type Sheet } from './sheet';

const { fields } = activityKind;

const roleCitations: Record<Role, Citation> = { controller: avg('4(7)'), joint: avg('26'), processor: avg('4(8)') };

export function roleFact({ role }: Activity): Fact {
  return { ...fieldFact(fields.role, optionLabel(fields.role, role), undefined), citation: marginCitation(role === null ? undefined : roleCitations[role]) };
}

/** A concept says so before anything else. */
export function statusBlocks({ status }: Activity): Block[] {
  return status === 'draft' ? [{ kind: 'note', text: 'Concept. Deze beschrijving is nog niet vastgesteld.' }] : [];
}

const joinedText = (parts: readonly string[], between: string) => parts.filter((text) => text.trim() !== '').join(between);

/** What belongs together on one line, where anything of it is known. */
function lineFact(term: string, text: string, citation?: Citation): Block[] {
  return text === '' ? [] : facts({ term, text, citation: marginCitation(citation) });
}

/** 'C-02; in gebruik vanaf 2 september 2019' */
export function numberBlocks({ number, status, inUseFrom, inUseUntil }: Activity, sheet: Sheet): Block[] {
  const day = (words: string, text: readonly string[]) => text.map((each) => `${words} ${each}`).join('');
  const state = status === 'draft' ? '' : optionLabel(fields.status, status);
  const days = [day('vanaf', fieldText(fields.inUseFrom, inUseFrom, sheet)), day('tot en met', fieldText(fields.inUseUntil, inUseUntil, sheet))];
  const use = joinedText([state, ...days], ' ');
  if (number.trim() === '') return lineFact(fields.status.label, use);
  return use === '' ? lineFact(fields.number.label, number) : lineFact('Nummer en status', `${number}; ${use.slice(0, 1).toLowerCase()}${use.slice(1)}`);
}

/** 'Primair, voor Werkgever; UWV' */
export function processBlocks({ process, commissioners }: Activity, sheet: Sheet): Block[] {
  const kinds = fieldText(fields.commissioners, commissioners, sheet).join('; ');
  if (process === null) return lineFact(fields.commissioners.label, kinds);
  return lineFact(fields.process.label, joinedText([optionLabel(fields.process, process), kinds === '' ? '' : `voor ${kinds}`], ', '));
}

/** Only where it is so: art. 30(5) exempts some of those. */
export function occasionalBlocks({ occasional }: Activity): Block[] {
  return occasional === 'yes' ? lineFact('Incidenteel', 'Ja', avg('30(5)')) : [];
}

/** 'N. de Wit, op 12 maart 2026' */
export function adoptedBlocks({ adoptedBy, adoptedOn }: Activity, sheet: Sheet): Block[] {
  const day = fieldText(fields.adoptedOn, adoptedOn, sheet).map((each) => `op ${each}`);
  return lineFact(adoptedBy.trim() === '' ? 'Vastgesteld' : fields.adoptedBy.label, joinedText([adoptedBy, ...day], ', '), citationFor(fields.adoptedBy, sheet.role));
}

const partnersAtFront = `gegevens en regeling staan voorin, bij: ${organisationKind.fields.jointControllers.label}`;

/** Whom we decide with in this activity; where it names nobody, those with whom the organisation always does. */
export function jointControllerBlocks({ jointControllers }: Activity, sheet: Sheet): Block[] {
  if (jointControllers.length === 0 && sheet.role === 'joint') {
    const partners = sheet.partners.map(({ party }) => referenceName(sheet.references, 'party', party)).filter((name) => name !== '');
    const text = partners.length === 0 ? '' : `${partners.join('; ')} (${partnersAtFront})`;
    return facts(fieldFact(fields.jointControllers, text, citationFor(fields.jointControllers, sheet.role)));
  }
  return facts(...jointControllerFacts(fields.jointControllers, jointControllers, sheet));
}

/** For whom we are processor, with what we do for each: art. 30(2)(a) and (b). */
export function assignmentBlocks({ assignments }: Activity, sheet: Sheet): Block[] {
  const field = fields.assignments;
  const asked = sheet.role === 'processor';
  if (assignments.length === 0) return asked ? facts(fieldFact(field, '', citationFor(field, sheet.role))) : [];
  return assignments.flatMap((each, index): Block[] => {
    const term = numbered(field.itemLabel, index, assignments.length);
    return facts(
      { ...fieldFact(field.fields.party, nameAndContact(each.party, sheet), citationFor(field.fields.party, sheet.role)), term },
      ...factsOf(field.fields, each, sheet, { elsewhere: ['party'], missed: asked ? ['processing'] : [] }),
    );
  });
}

/** Where a document is kept is for ourselves. */
const insideOfDocument: readonly (keyof DocumentLink)[] = ['location'];

/** 'Privacyreglement voor cliënten; Privacyreglement; 16 maart 2026' for each. */
export function documentLines(documents: readonly DocumentLink[], telling: Telling): readonly string[] {
  return documents.map((each) => itemText(fields.documents.fields, each, telling, insideOfDocument)).filter((line) => line !== '');
}

export function documentBlocks({ documents }: Activity, sheet: Sheet): Block[] {
  const lines = documentLines(documents, sheet);
  return lines.length === 0 ? [] : facts(fieldFact(fields.documents, lines, citationFor(fields.documents, sheet.role)));
}

/** A field of the activity itself, where something was filled in; names of other records beside each other, as they are many. */
export function plainBlocks<Key extends keyof typeof fields>(key: Key, missedBy: (sheet: Sheet) => boolean = () => false) {
  return (activity: Activity, sheet: Sheet): Block[] => {
    const lines = fieldText(fields[key], activity[key], sheet);
    const text = fields[key].kind === 'references' && lines.length > 0 ? [lines.join('; ')] : lines;
    return text.length > 0 || missedBy(sheet) ? facts(fieldFact(fields[key], text, citationFor(fields[key], sheet.role))) : [];
  };
}

type Fields = typeof fields;

/** An answer with what belongs to it in the lines below. */
export function answerWith<Key extends keyof Fields>(key: Key, more: readonly (keyof Fields)[]) {
  return (activity: Activity, sheet: Sheet): Block[] => {
    const below = more.flatMap((each) => fieldText(fields[each], activity[each], sheet).map((text) => `${fields[each].label}: ${text}`));
    const lines = [...fieldText(fields[key], activity[key], sheet), ...below];
    return lines.length === 0 ? [] : facts(fieldFact(fields[key], lines, citationFor(fields[key], sheet.role)));
  };
}

/** What art. 30 does not ask and is seldom so: a mere 'no' is left out. */
export function unlessNo<Key extends keyof Fields>(key: Key, more: readonly (keyof Fields)[]) {
  return (activity: Activity, sheet: Sheet): Block[] => {
    const plain = activity[key] === 'no' && more.every((each) => fieldText(fields[each], activity[each], sheet).length === 0);
    return plain ? [] : answerWith(key, more)(activity, sheet);
  };
}
