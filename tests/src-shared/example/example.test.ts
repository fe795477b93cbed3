import { exampleActivities, exampleOrganisation } from '@shared/example/example';
import { activityKind } from '@shared/record/activity/activity';
import { organisationKind } from '@shared/record/organisation';
import { expect, test } from 'vitest';

test('the example may be stored', () => {
  organisationKind.schema.parse(exampleOrganisation);
  for (const activity of exampleActivities) activityKind.schema.parse(activity);
});

test('it shows every role and something half done', () => {
  expect(exampleActivities.length).toBeGreaterThanOrEqual(12);
  expect(new Set(exampleActivities.map(({ role }) => role))).toEqual(new Set(['controller', 'joint', 'processor', null]));
  const ids = exampleActivities.flatMap(({ purposes }) => purposes.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
