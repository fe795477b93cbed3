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
