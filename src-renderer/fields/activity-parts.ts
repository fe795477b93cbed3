import type { Activity } from '@shared/record/activity/activity';
import type { OpenItemName } from '@shared/record/activity/open-items';

/** The parts of an activity, in the order of their tabs; the key stands in the address. */
export const parts = {
  algemeen: 'Algemeen',
  doel: 'Doel en grondslag',
  gegevens: 'Betrokkenen en gegevens',
  ontvangers: 'Ontvangers en doorgifte',
  bewaren: 'Bewaren en beveiligen',
  dpia: 'DPIA-screening',
  bevindingen: 'Bevindingen',
  geschiedenis: 'Geschiedenis',
} as const;
export type Part = keyof typeof parts;

export const partNames = Object.keys(parts) as readonly Part[];

/** Where an open item is filled in. */
export const partOfItem: Record<OpenItemName, Part> = {
  name: 'algemeen',
  role: 'algemeen',
  jointControllers: 'algemeen',
  assignments: 'algemeen',
  purposes: 'doel',
  bases: 'doel',
  subjects: 'gegevens',
  dataCategories: 'gegevens',
  cells: 'gegevens',
  classes: 'gegevens',
  specials: 'gegevens',
  exceptions: 'gegevens',
  recipients: 'ontvangers',
  transfers: 'ontvangers',
  terms: 'bewaren',
  security: 'bewaren',
};

/** Where a field of an activity is filled in. */
export const partOfField: Record<keyof Activity, Part> = {
  name: 'algemeen',
  number: 'algemeen',
  role: 'algemeen',
  decidesPurpose: 'algemeen',
  decidesMeans: 'algemeen',
  ownDuty: 'algemeen',
  instructed: 'algemeen',
  jointControllers: 'algemeen',
  assignments: 'algemeen',
  status: 'algemeen',
  adoptedBy: 'algemeen',
  adoptedOn: 'algemeen',
  inUseFrom: 'algemeen',
  inUseUntil: 'algemeen',
  process: 'algemeen',
  occasional: 'algemeen',
  commissioners: 'algemeen',
  owner: 'algemeen',
  reviewOn: 'algemeen',
  dpoAdvice: 'algemeen',
  dpoAdviceOn: 'algemeen',
  documents: 'algemeen',
  remarks: 'algemeen',
  purposes: 'doel',
  necessity: 'doel',
  subsidiarity: 'doel',
  proportionality: 'doel',
  subjects: 'gegevens',
  dataCategories: 'gegevens',
  provision: 'gegevens',
  provisionConsequence: 'gegevens',
  automatedDecisions: 'gegevens',
  automatedLogic: 'gegevens',
  automatedConsequence: 'gegevens',
  represented: 'gegevens',
  representation: 'gegevens',
  monitoring: 'gegevens',
  monitoringNotice: 'gegevens',
  worksCouncil: 'gegevens',
  anyRecipients: 'ontvangers',
  recipients: 'ontvangers',
  anyTransfers: 'ontvangers',
  transfers: 'ontvangers',
  measures: 'bewaren',
  systems: 'bewaren',
  securityExplanation: 'bewaren',
  access: 'bewaren',
  secrecy: 'bewaren',
};
