import { dataExceptions, type DataExceptionId } from '../../law/special-data';
import type { DataCategory } from '../../record/activity/subjects-and-data';
import { once } from './told';

/** Why the law lets us use what it guards, to a reader who is no lawyer; the others are told by their name. */
const plain: Partial<Record<DataExceptionId, string>> = {
  reintegration: 'Dit mag, omdat het nodig is voor re-integratie bij ziekte of arbeidsongeschiktheid',
  healthEntitlement: 'Dit mag, omdat een recht op geld of hulp van uw gezondheid afhangt',
  care: 'Dit mag, omdat het nodig is voor zorg of hulp',
  explicitConsent: 'U gaf hier zelf duidelijk toestemming voor',
  criminalConsent: 'U gaf hier zelf duidelijk toestemming voor',
  employmentLaw: 'Dit mag, omdat het nodig is voor regels over werk of sociale zekerheid',
  vitalInterest: 'Dit mag, als een leven in gevaar is',
  criminalVital: 'Dit mag, als een leven in gevaar is',
  madePublic: 'U maakte dit zelf openbaar',
  criminalPublic: 'U maakte dit zelf openbaar',
  legalClaim: 'Dit mag, omdat het nodig is voor een rechtszaak',
  criminalClaim: 'Dit mag, omdat het nodig is voor een rechtszaak',
  criminalOwn: 'Dit mag, om een verzoek van u te beoordelen of om onszelf te beschermen',
  criminalStaff: 'Dit mag, om een verzoek van u te beoordelen of om onszelf te beschermen',
  numberByLaw: 'Een wet vraagt om dit nummer',
};

/** The rule, with the laws that the register names for it. */
export function exceptionInWords({ exception, exceptionLaws }: Pick<DataCategory, 'exception' | 'exceptionLaws'>): string {
  const rule = dataExceptions.find(({ id }) => id === exception);
  const words = rule === undefined ? '' : (plain[rule.id] ?? rule.label);
  const laws = once(exceptionLaws);
  return laws.length === 0 ? `${words}.` : `${words} (${laws.join('; ')}).`;
}
