import { hashText } from '../history/hash';
import type { Activity } from '../record/activity/activity';
import { canonicalJson } from '../record/canonical';
import { asSeen } from '../words/reading';

/** What bears on the risk of an activity. */
export const riskKeys = [
  'purposes',
  'subjects',
  'dataCategories',
  'recipients',
  'transfers',
  'systems',
  'measures',
  'access',
  'secrecy',
  'automatedDecisions',
  'monitoring',
] as const satisfies readonly (keyof Activity)[];

/** What bears on the risk, without the words in which it is explained: a comma changes no risk. */
export function riskFacts({ purposes, subjects, dataCategories, recipients, transfers, systems, measures, access, secrecy, automatedDecisions, monitoring }: Pick<Activity, (typeof riskKeys)[number]>): Readonly<Record<string, unknown>> {
  const term = ({ term: length, startEvent, sources }: Pick<Activity['dataCategories'][number], 'term' | 'startEvent' | 'sources'>) => ({ term: length, startEvent: textOf(startEvent), sources });
  return {
    purposes: purposes.map(({ id, description, basis, groups }) => ({ id, description: textOf(description), basis, groups })),
    subjects: subjects.map(({ id, name }) => ({ id, name: textOf(name) })),
    dataCategories: dataCategories.map((each) => ({
      id: each.id,
      name: textOf(each.name),
      dataClass: each.dataClass,
      special: each.special,
      ...term(each),
      subjects: each.subjects.map((cell) => ({ id: cell.id, ...term(cell) })),
    })),
    recipients: recipients.map(({ party, role }) => ({ party, role })),
    transfers: transfers.map(({ party, country, ground, frequency }) => ({ party, country: textOf(country), ground, frequency })),
    systems,
    measures,
    access: textOf(access),
    secrecy: textOf(secrecy),
    automatedDecisions,
    monitoring,
  };
}

/** The words of a text: capitals, blanks and commas aside. */
export function textOf(text: string): string {
  return asSeen(text).toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').join(' ');
}

/** One text for all that bears on the risk: the same while nothing of it changes. */
export function riskPrint(activity: Pick<Activity, (typeof riskKeys)[number]>): string {
  return hashText(canonicalJson(riskFacts(activity)));
}
