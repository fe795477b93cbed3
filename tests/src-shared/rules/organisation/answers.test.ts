import { activityKind, type Activity } from '@shared/record/activity/activity';
import { screeningKind, type Screening } from '@shared/record/screening';
import { commissionersFit, dpoAnswersFitScreenings, organisationIsDescribed } from '@shared/rules/organisation/answers';
import { freeze } from '@shared/screening/freeze';
import { cases } from '../try-rules';

cases(organisationIsDescribed, {
  met: [
    ['both answered', { size: 'small', worksForUwv: 'no' }],
    ['large and for UWV', { size: 'large', worksForUwv: 'yes' }],
  ],
  notMet: [
    ['neither', {}, ['size', 'worksForUwv']],
    ['the size is not known', { worksForUwv: 'no' }, ['size']],
  ],
  judge: [],
});

const activities = (body: Partial<Activity>) => ({ activities: [{ id: 'a', rev: 'r', body: { ...activityKind.blank(), name: 'Begeleiding', ...body } }] });

cases(commissionersFit, {
  met: [
    ['we do', { worksForUwv: 'yes' }, activities({ commissioners: ['UWV'] })],
    ['nobody answered', {}, activities({ commissioners: ['UWV'] })],
    ['only for employers', { worksForUwv: 'no' }, activities({ commissioners: ['Werkgever', 'De cliënt zelf'] })],
    ['a word in which it is only a part', { worksForUwv: 'no' }, activities({ commissioners: ['Gemeenteschap Boekhouders'] })],
  ],
  notMet: [
    ['UWV', { worksForUwv: 'no' }, ['worksForUwv'], activities({ commissioners: ['Werkgever', 'UWV'] })],
    ['a municipality by its name', { worksForUwv: 'no' }, ['worksForUwv'], activities({ commissioners: ['Gemeente Lindeloo'] })],
  ],
  judge: [],
});

const screening = (id: string, answer: 'yes' | 'no', at = '2026-10-01T10:00:00.000Z') => ({
  id: `screening ${at}`,
  rev: 'r',
  body: freeze({ ...screeningKind.blank(), activity: 'a', article35: [{ id, answer, reason: '' }] } satisfies Screening, at, 'r'),
});
const primary = activities({ process: 'primary' });

cases(dpoAnswersFitScreenings, {
  met: [
    ['it is our main work', { coreSensitive: 'yes' }, { ...primary, screenings: [screening('art35-b', 'yes')] }],
    ['the screening says no', { coreSensitive: 'no' }, { ...primary, screenings: [screening('art35-b', 'no')] }],
    ['not our main work', { coreSensitive: 'no' }, { ...activities({ process: 'secondary' }), screenings: [screening('art35-b', 'yes')] }],
    ['never screened', { coreSensitive: 'no', coreMonitoring: 'no' }, primary],
    ['an older screening said so', { coreSensitive: 'no' }, { ...primary, screenings: [screening('art35-b', 'yes', '2025-01-01T10:00:00.000Z'), screening('art35-b', 'no')] }],
    ['another question', { coreMonitoring: 'no' }, { ...primary, screenings: [screening('art35-b', 'yes')] }],
  ],
  notMet: [],
  judge: [
    ['special data on a large scale', { coreSensitive: 'no' }, ['coreSensitive'], { ...primary, screenings: [screening('art35-b', 'yes')] }],
    ['health data on a large scale, by the list of the AP', { coreSensitive: 'no' }, ['coreSensitive'], { ...primary, screenings: [{ id: 's', rev: 'r', body: freeze({ ...screeningKind.blank(), activity: 'a', apList: [{ id: 'ap-07', answer: 'yes', reason: '' }] } satisfies Screening, '2026-10-01T10:00:00.000Z', 'r') }] }],
    ['following on a large scale', { coreMonitoring: 'no' }, ['coreMonitoring'], { ...primary, screenings: [screening('art35-c', 'yes')] }],
  ],
});
