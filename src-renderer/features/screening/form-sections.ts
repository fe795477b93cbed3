import type { Screening, ScreeningNoField } from '@shared/record/screening';

/** Fields of a screening with one text. */
export type TextName = Exclude<{ [Key in keyof Screening]: Screening[Key] extends string ? Key : never }[keyof Screening], ScreeningNoField>;

/** Where each field with a text stands in the form, in order; the gates, the answers to choices and the triggers have places of their own. */
export const formSections = {
  largeScale: ['largeScalePeople', 'largeScaleData', 'largeScaleDuration', 'largeScaleArea'],
  about: ['description', 'startedOn', 'screenerName', 'screenerRole'],
  risk: ['riskMeasures'],
  advice: ['fgAdvice', 'fgAdvisedOn', 'fgName'],
  afterAdvice: ['fgFollowUp', 'dataSubjectsView'],
  decided: ['decidedBy', 'decidedOn', 'motivation', 'dpiaLink'],
  review: ['reviewOn'],
} as const satisfies Record<string, readonly TextName[]>;
