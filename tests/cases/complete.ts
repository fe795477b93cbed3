import { activities, type ActivityKey } from '@shared/example/activities';
import { measures } from '@shared/example/measures';
import { exampleOrganisation } from '@shared/example/organisation';
import { parties } from '@shared/example/parties';
import { screenings } from '@shared/example/screenings';
import { systems } from '@shared/example/systems';
import type { Activity } from '@shared/record/activity/activity';
import type { Organisation } from '@shared/record/organisation';
import type { Party } from '@shared/record/party';
import type { Screening } from '@shared/record/screening';
import type { Change } from '@shared/rules/records';
import { freeze } from '@shared/screening/freeze';

/** One activity with everything around it. Ids of records are keys of the example. */
export interface Register {
  /** of a failing test */
  readonly name: string;
  readonly organisation: Organisation;
  readonly parties: Readonly<Record<string, Party>>;
  readonly activity: Activity;
  /** fixed, if there is one */
  readonly screening: Screening | undefined;
}

/** The day on which all of this plays. */
export const today = '2026-11-21';
export const activityId = 'the activity';
export const organisationId = 'the organisation';
const revision = 'rev-1';

/** Records as the rules get them. The activity keeps its revision, as if it always was as it is: else each change would outdate the screening. */
export function changesOf({ organisation, parties: around, activity, screening }: Register): readonly Change[] {
  const all = <Kind extends 'party' | 'system' | 'measure', Body>(kind: Kind, of: Readonly<Record<string, Body>>) => Object.entries(of).map(([id, body]) => ({ kind, id, rev: revision, body }));
  return [
    { kind: 'organisation', id: organisationId, rev: revision, body: organisation },
    ...all('party', around),
    ...all('system', systems),
    ...all('measure', measures),
    { kind: 'activity', id: activityId, rev: revision, body: activity },
    { kind: 'screening', id: 'the screening', rev: revision, body: screening },
  ];
}

const { municipal, workshop } = activities;

/** What was left open in the example on purpose, filled in. */
const mended: Partial<Record<ActivityKey, Activity>> = {
  municipal: { ...municipal, dataCategories: municipal.dataCategories.filter(({ exception, dataClass }) => dataClass !== 'idNumber' || exception !== null) },
  workshop: { ...workshop, jointControllers: workshop.jointControllers.map((each) => ({ ...each, arrangedOn: '2026-11-02' })) },
};

const isKey = (key: string): key is ActivityKey => key in activities;
const screeningOf = (key: ActivityKey): Screening | undefined => Object.entries(screenings).find(([each]) => each === key)?.[1];

/** Made, where one was decided on. */
function fixed(screening: Screening): Screening {
  const dpiaLink = screening.decision === 'dpia' ? 'Map Privacy, DPIA' : screening.dpiaLink;
  return freeze({ ...screening, activity: activityId, dpiaLink }, '2026-11-20T10:00:00.000Z', revision);
}

/** Every finished activity of the example, with nothing left open: controllers, one joint controller and one processor. */
export const completeRegisters: readonly Register[] = Object.entries(activities).flatMap(([key, activity]) => {
  if (!isKey(key) || key === 'videoCalls') return [];
  const screening = screeningOf(key);
  return [{ name: key, organisation: exampleOrganisation, parties, activity: mended[key] ?? activity, screening: screening && fixed(screening) }];
});

export function completeRegister(key: ActivityKey): Register {
  const found = completeRegisters.find(({ name }) => name === key);
  if (found === undefined) throw new RangeError(`no complete activity '${key}'`);
  return found;
}
