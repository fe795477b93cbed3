import { transferGrounds } from '../../law/transfers';
import type { Activity } from '../../record/activity/activity';
import { sharingFields, type Recipient } from '../../record/activity/sharing';
import { partyKind } from '../../record/party';
import { citationFor, factsOf, marginCitation, notFilledIn, orNotFilledIn } from '../field-facts';
import { fieldText, optionLabel } from '../field-text';
import type { Block } from '../model';
import { referenceName } from '../references';
import { facts, numbered, table, type ColumnsOf, type Sheet } from './sheet';

/** 'Overeenkomst, getekend op 1 maart 2025, loopt tot en met 28 februari 2027' over lines; of a party that is there. */
function contractText(id: string, sheet: Sheet): string {
  const party = sheet.references.party.get(id)?.body;
  if (party === undefined) return '';
  const { contract, contractFrom, contractUntil } = partyKind.fields;
  const day = (words: string, lines: readonly string[]) => lines.map((line) => `${words} ${line}`);
  return [
    ...fieldText(contract, party.contract, sheet),
    ...day('getekend op', fieldText(contractFrom, party.contractFrom, sheet)),
    ...day('tot en met', fieldText(contractUntil, party.contractUntil, sheet)),
  ].join('\n');
}

function recipientColumns(sheet: Sheet): ColumnsOf<Recipient> {
  const { party, role, explanation } = sharingFields.recipients.fields;
  const countryOf = (id: string) => fieldText(partyKind.fields.country, sheet.references.party.get(id)?.body.country, sheet).join('');
  const missed = (text: string) => (sheet.role === 'processor' ? text : orNotFilledIn(text));
  return {
    party: [
      { head: `${party.label} en land`, text: (each) => `${missed(referenceName(sheet.references, 'party', each.party))}\n${countryOf(each.party)}`.trimEnd() },
      { head: partyKind.fields.contract.label, text: (each) => contractText(each.party, sheet) },
    ],
    role: [{ head: 'Rol', text: (each) => missed(optionLabel(role, each.role)) }],
    explanation: [{ head: explanation.label, text: (each) => each.explanation }],
  };
}

const letterOf = (list: 'recipients' | 'transfers', sheet: Sheet) => marginCitation(citationFor(sharingFields[list], sheet.role));

/** The answer where no list says it, or where it contradicts the list. */
function answerBlocks(key: 'anyRecipients' | 'anyTransfers', list: 'recipients' | 'transfers', asked: (sheet: Sheet) => boolean) {
  return (activity: Activity, sheet: Sheet): Block[] => {
    const answer = activity[key];
    const listed = activity[list].length > 0;
    if (answer === null ? listed || !asked(sheet) : answer === 'some' && listed) return [];
    const text = orNotFilledIn(optionLabel(sharingFields[key], answer));
    return [
      { kind: 'heading', level: 3, text: sharingFields[list].label, citation: letterOf(list, sheet) },
      { kind: 'paragraph', text: answer === 'some' ? `${text}: ${notFilledIn.toLowerCase()}` : text },
    ];
  };
}

/** "Nobody" is an answer: art. 30(1)(d). */
export const recipientAnswer = answerBlocks('anyRecipients', 'recipients', ({ role }) => role !== 'processor');
/** "Nowhere" is an answer: art. 30(1)(e) and 30(2)(c). */
export const transferAnswer = answerBlocks('anyTransfers', 'transfers', () => true);

/** Who gets the data: art. 30(1)(d). */
export function recipientBlocks({ recipients }: Activity, sheet: Sheet): Block[] {
  if (recipients.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: sharingFields.recipients.label, citation: letterOf('recipients', sheet) },
    ...table(Object.values(recipientColumns(sheet)).flat(), recipients),
  ];
}

/** Where the data go outside the EEA, and why they may. */
export function transferBlocks({ transfers }: Activity, sheet: Sheet): Block[] {
  const field = sharingFields.transfers;
  return transfers.flatMap((transfer, index): Block[] => {
    const ground = transferGrounds.find((each) => each.ground === transfer.ground)?.citation;
    return [
      { kind: 'heading', level: 3, text: numbered(field.itemLabel, index, transfers.length), citation: letterOf('transfers', sheet) },
      ...facts(...factsOf(field.fields, transfer, sheet, { missed: ['party', 'country', 'ground'], citations: { ground } })),
    ];
  });
}
