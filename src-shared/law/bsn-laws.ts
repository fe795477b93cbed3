import { cite, uavg, type Citation } from './citation';
import { lawIn } from './law-text';

/** A law that lets the BSN be used, for whom and for what only: art. 46 UAVG. Consent does not. */
export interface BsnLaw {
  /** as in the list of laws */
  readonly law: string;
  readonly limit: string;
  /** whose number it is, in the words that are suggested */
  readonly subjects: readonly string[];
  readonly citations: readonly Citation[];
  /** that this law lets the number be used was read there */
  readonly verified: boolean;
}

const assigned = 'Alleen voor het opgedragen werk.';
const employed = ['Cliënt in dienst bij een werkgever'];
/** Of who bears the risk of illness itself: also somebody who left its service and has a benefit. */
const ownRisk = [...employed, 'Cliënt met een uitkering'];
const staff = ['Medewerker'];

export const bsnLaws: readonly BsnLaw[] = [
  { law: 'BW art. 7:658a', limit: assigned, subjects: employed, citations: [cite('bw7', '7:658a(5)')], verified: true },
  { law: 'Wet WIA art. 42 lid 3', limit: assigned, subjects: ownRisk, citations: [cite('wia', '42(3)')], verified: true },
  { law: 'Ziektewet art. 76e lid 5', limit: assigned, subjects: ownRisk, citations: [cite('zw', '76e(5)')], verified: true },
  { law: 'Wet SUWI art. 73 lid 9 en 10', limit: assigned, subjects: ['Cliënt met een uitkering'], citations: [cite('suwi', '73(9)'), cite('suwi', '73(10)')], verified: true },
  { law: 'Wet op de loonbelasting 1964 art. 28 en 29', limit: 'Alleen voor de loonheffingen.', subjects: staff, citations: [cite('payrollTax', '28'), cite('payrollTax', '29')], verified: true },
  {
    law: 'Uitvoeringsregeling loonbelasting 2011 art. 7.5 en 7.9',
    limit: 'Alleen voor de loonheffingen; het nummer staat op de kopie en in de opgaaf.',
    subjects: staff,
    citations: [cite('payrollRules', '7.5'), cite('payrollRules', '7.9')],
    verified: true,
  },
  { law: 'Wet WIA art. 25', limit: 'Alleen in het re-integratieverslag aan UWV; het artikel zelf noemt het nummer niet.', subjects: staff, citations: [cite('wia', '25')], verified: false },
  { law: 'Ziektewet art. 38', limit: 'Alleen in de melding aan UWV; het artikel zelf noemt het nummer niet.', subjects: staff, citations: [cite('zw', '38')], verified: false },
];

/** Groups of whom no law is known that lets their BSN be used. */
export const groupsWithoutBsn: readonly { readonly subject: string; readonly why: string; readonly citations: readonly Citation[] }[] = [
  { subject: 'Sollicitant', why: 'Pas wie in dienst komt, geeft zijn BSN.', citations: [uavg('46')] },
  { subject: 'Cliënt die zelf betaalt', why: 'Voor een opdracht van de cliënt zelf vraagt geen wet het BSN.', citations: [uavg('46')] },
  { subject: 'Bezoeker', why: 'Voor een bezoek vraagt geen wet het BSN.', citations: [uavg('46')] },
  { subject: 'Websitebezoeker', why: 'Voor een website als deze vraagt geen wet het BSN.', citations: [uavg('46')] },
];

/** The law behind the BSN in trajectories for a municipality was not found: ask which one, rather than say there is none. */
export const bsnForMunicipality = {
  commissioner: 'Gemeente',
  advice: 'Welke wet uw bedrijf het BSN laat gebruiken bij een traject voor een gemeente, is niet gevonden. Vraag het de gemeente, en noem die wet.',
  question: 'Of die wet ook geldt bij een traject voor een gemeente, is niet gevonden. Vraag de gemeente welke wet u het BSN laat gebruiken en noem die, of leg uit waarom deze wet hier geldt.',
  citations: [uavg('46')],
} as const;

/** Of which clients a commissioner speaks, in the words that are suggested: who bears the risk of illness itself has them of both kinds. */
export const clientsOf: Readonly<Record<string, readonly string[]>> = {
  werkgever: employed,
  verzekeraar: employed,
  eigenrisicodrager: ownRisk,
  uwv: ['Cliënt met een uitkering'],
  'de cliënt zelf': ['Cliënt die zelf betaalt'],
};

const known = bsnLaws.map((each) => ({ each, ...lawIn(each.law) }));

/** The laws of the list that a register means by these words; none where it names another law or another article. */
export function bsnLawsNamed(text: string): readonly BsnLaw[] {
  const { name, numbers } = lawIn(text);
  return known.filter((law) => law.name === name && law.numbers.some((number) => numbers.includes(number))).map(({ each }) => each);
}
