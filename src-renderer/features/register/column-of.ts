import type { Activity } from '@shared/record/activity/activity';
import type { ColumnName } from './columns';

/** Why something has no column. */
interface NotInTable {
  readonly because: string;
}

const longText: NotInTable = { because: 'a text that is read in the activity itself' };
const detail: NotInTable = { because: 'it only means something beside another item, which has a column' };
const inside: NotInTable = { because: 'nobody looks for an activity by it: it is read in the activity itself' };

/**
 * In which column each item of an activity is seen, or why in none: an item that is added to the record and forgotten
 * here does not compile. What lacks an answer is seen in the column "Nog in te vullen", whatever its place.
 */
export const columnOf: Readonly<Record<keyof Activity, ColumnName | NotInTable>> = {
  name: 'name',
  number: 'number',
  role: 'role',
  jointControllers: detail,
  decidesPurpose: detail,
  decidesMeans: detail,
  ownDuty: detail,
  instructed: detail,
  assignments: detail,
  status: 'status',
  adoptedBy: detail,
  adoptedOn: detail,
  inUseFrom: detail,
  inUseUntil: detail,
  process: inside,
  commissioners: inside,
  owner: 'owner',
  reviewOn: 'reviewOn',
  dpoAdvice: longText,
  dpoAdviceOn: detail,
  documents: inside,
  occasional: inside,
  remarks: longText,
  purposes: 'bases',
  necessity: longText,
  subsidiarity: longText,
  proportionality: longText,
  subjects: 'subjects',
  dataCategories: 'marks',
  provision: inside,
  provisionConsequence: longText,
  automatedDecisions: inside,
  automatedLogic: longText,
  automatedConsequence: longText,
  represented: inside,
  representation: longText,
  monitoring: inside,
  monitoringNotice: longText,
  worksCouncil: longText,
  anyRecipients: 'recipients',
  recipients: 'recipients',
  anyTransfers: 'transfers',
  transfers: 'transfers',
  measures: inside,
  systems: inside,
  securityExplanation: longText,
  access: longText,
  secrecy: longText,
};
