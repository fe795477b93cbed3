import { lawfulBasisLetters, type LawfulBasisLetter } from '../../law/lawful-bases';
import { exceptedClasses, type DataClass } from '../../law/data-classes';
import { isDpia } from '../document-link';
import type { BasicSummary, Kind } from '../kind';
import { ownSource, suggestedLabels } from '../suggestions';
import { referencesIn, wordsIn } from '../walk';
import { forOthers, type ForOthers } from './for-others';
import { blankGeneral, generalFields, type Role, type Status } from './general';
import { openItems, type OpenItem } from './open-items';
import { blankPeople, peopleFields } from './people';
import { purposesField } from './purposes';
import { activitySchema, type Activity } from './schema';
import { blankSecurity, securityFields } from './security';
import { blankSharing, sharingFields } from './sharing';
import { dataCategoriesField, subjectsField } from './subjects-and-data';
import { blankProportionality, proportionalityFields } from './proportionality';
import { activityUpgrades } from './upgrades';

export type { Activity };

export interface ActivitySummary extends BasicSummary {
  readonly number: string;
  readonly status: Status | null;
  readonly role: Role | null;
  readonly purposes: number;
  /** letters of the lawful bases in use, each once, in order */
  readonly bases: readonly LawfulBasisLetter[];
  /** names of the groups of data subjects */
  readonly subjects: readonly string[];
  /** classes of data in use that the law treats apart, each once */
  readonly classes: readonly DataClass[];
  /** how many; null while nobody answered */
  readonly recipients: number | null;
  readonly transfers: number | null;
  readonly owner: string;
  /** ISO date, or what was typed */
  readonly reviewOn: string;
  /** its DPIA is among its documents */
  readonly hasDpia: boolean;
  readonly open: readonly OpenItem[];
  /** null unless we are the processor */
  readonly forOthers: ForOthers | null;
  /** ids of the parties, systems and measures that it points at */
  readonly references: readonly string[];
  /** kinds of data, where they come from and for whom it is done, each once: what people search by beside names */
  readonly mentions: readonly string[];
  /** words of its own where suggestions are offered, by list */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

const fields: Kind<Activity>['fields'] = {
  ...generalFields,
  purposes: purposesField,
  ...proportionalityFields,
  subjects: subjectsField,
  dataCategories: dataCategoriesField,
  ...peopleFields,
  ...sharingFields,
  ...securityFields,
};

export const activityKind: Kind<Activity, ActivitySummary> = {
  name: 'activity',
  version: 4,
  schema: activitySchema,
  upgrades: activityUpgrades,
  exported: true,
  blank: () => ({ ...blankGeneral(), purposes: [], ...blankProportionality(), subjects: [], dataCategories: [], ...blankPeople(), ...blankSharing(), ...blankSecurity() }),
  summarise: (activity) => ({
    name: activity.name,
    number: activity.number,
    status: activity.status,
    role: activity.role,
    purposes: activity.purposes.length,
    bases: lawfulBasisLetters.filter((letter) => activity.purposes.some((purpose) => purpose.basis === letter)),
    subjects: activity.subjects.map((subject) => subject.name),
    classes: exceptedClasses.filter((each) => activity.dataCategories.some(({ dataClass }) => dataClass === each)),
    recipients: activity.anyRecipients === null ? null : activity.recipients.length,
    transfers: activity.anyTransfers === null ? null : activity.transfers.length,
    owner: activity.owner,
    reviewOn: activity.reviewOn,
    hasDpia: activity.documents.some(isDpia),
    open: openItems(activity),
    forOthers: forOthers(activity),
    references: referencesIn(fields, activity),
    mentions: mentionsOf(activity),
    words: wordsIn(fields, activity, suggestedLabels),
  }),
  summaryVersion: '8',
  fields,
};

function mentionsOf({ dataCategories, commissioners }: Activity): readonly string[] {
  const sources = dataCategories.flatMap((category) => [category, ...category.subjects].flatMap((each) => each.sources));
  const all = new Set([...dataCategories.map(({ name }) => name), ...sources, ...commissioners].map((text) => text.trim()));
  // Nearly everything comes from people themselves: it tells nothing apart.
  return [...all].filter((text) => text !== '' && text !== ownSource);
}
