import { transferGrounds } from '../../law/transfers';
import type { Activity } from '../../record/activity/activity';
import { sharingFields, type Recipient } from '../../record/activity/sharing';
import { partyKind } from '../../record/party';
import { citationFor, factsOf, fieldFact, marginCitation, notFilledIn, orNotFilledIn } from '../field-facts';
import { fieldText, labelledLines, optionLabel, type Telling } from '../field-text';
import type { Block } from '../model';
import { referenceName } from '../references';
import { facts, numbered, type Sheet } from './sheet';

const letterOf = (list: 'recipients' | 'transfers', sheet: Sheet) => marginCitation(citationFor(sharingFields[list], sheet.role));

/** The answer where no list says it, or where it contradicts the list. */
function answerBlocks(key: 'anyRecipients' | 'anyTransfers', list: 'recipients' | 'transfers', asked: (sheet: Sheet) => boolean) {
  return (activity: Activity, sheet: Sheet): Block[] => {
    const answer = activity[key];
    const listed = activity[list].length > 0;
    if (answer === null ? listed || !asked(sheet) : answer === 'some' && listed) return [];
    const text = orNotFilledIn(optionLabel(sharingFields[key], answer));
    const told = answer === 'some' ? `${text}: ${notFilledIn.toLowerCase()}` : text;
    return facts({ term: sharingFields[list].label, text: told, citation: letterOf(list, sheet) });
  };
}

const nobodyAnswer = answerBlocks('anyRecipients', 'recipients', ({ role }) => role !== 'processor');

/** "Nobody" is an answer: art. 30(1)(d). Where no transfers are listed, the answer to that follows below the same heading. */
export function recipientAnswer(activity: Activity, sheet: Sheet): Block[] {
  const answer = nobodyAnswer(activity, sheet);
  if (answer.length === 0 && activity.recipients.length === 0) return [];
  const both = sheet.role !== 'processor' && activity.transfers.length === 0;
  const text = both ? 'Ontvangers en doorgiften' : sharingFields.recipients.label;
  return [{ kind: 'heading', level: 3, text, citation: letterOf('recipients', sheet) }, ...answer];
}

/** "Nowhere" is an answer: art. 30(1)(e) and 30(2)(c). */
export const transferAnswer = answerBlocks('anyTransfers', 'transfers', () => true);

const home = 'NL';

/** 'Vacaturehaag (Duitsland)'; country and contract stand with the party in the appendix, only one abroad is told here too. */
function recipientName({ party }: Recipient, sheet: Sheet): string {
  const name = referenceName(sheet.references, 'party', party);
  const where = sheet.references.party.get(party)?.body.country;
  const country = where === home ? '' : fieldText(partyKind.fields.country, where, sheet).join('');
  const shown = sheet.role === 'processor' && name === '' ? nobody : orNotFilledIn(name);
  return country === '' ? shown : `${shown} (${country})`;
}

const nobody = 'Ontvanger zonder naam';

/** Art. 30 does not ask for the role: where there is none nothing is said of it. */
function recipientLines({ role, explanation, groups }: Recipient, telling: Telling): readonly string[] {
  const { fields } = sharingFields.recipients;
  const what = [optionLabel(fields.role, role), explanation].filter((text) => text.trim() !== '').join(': ');
  return [...(what === '' ? [] : [what]), ...labelledLines(fields, { groups }, telling, [])];
}

/** Who gets the data: art. 30(1)(d). Each on a line of its own: of two names above each other the second would seem to have no role. */
export function recipientBlocks({ recipients, subjects }: Activity, sheet: Sheet): Block[] {
  return facts(
    ...recipients.map((recipient) => {
      const [only = '', ...more] = recipientLines(recipient, { ...sheet, groups: subjects });
      return { term: recipientName(recipient, sheet), text: more.length > 0 ? [only, ...more] : only, citation: '' };
    }),
  );
}

/** Where the data go outside the EEA, and why they may. */
export function transferBlocks({ transfers, subjects }: Activity, sheet: Sheet): Block[] {
  const field = sharingFields.transfers;
  return transfers.flatMap((transfer, index): Block[] => {
    const ground = transferGrounds.find((each) => each.ground === transfer.ground)?.citation;
    const groups = fieldText(field.fields.groups, transfer.groups, { ...sheet, groups: subjects });
    const about = groups.length === 0 ? [] : [fieldFact(field.fields.groups, groups, undefined)];
    return [
      { kind: 'heading', level: 3, text: numbered(field.itemLabel, index, transfers.length), citation: letterOf('transfers', sheet) },
      ...facts(...factsOf(field.fields, transfer, sheet, { missed: ['party', 'country', 'ground'], elsewhere: ['groups'], citations: { ground } }), ...about),
    ];
  });
}
