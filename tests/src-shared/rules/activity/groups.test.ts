import { blankPurpose } from '@shared/record/activity/purposes';
import { blankDataSubject } from '@shared/record/activity/subjects-and-data';
import { purposeHasGroup } from '@shared/rules/activity/groups';
import { cases } from '../try-rules';

const about = (...groups: string[]) => ({ subjects: [blankDataSubject('s')], purposes: [{ ...blankPurpose('p'), groups }] });

cases(purposeHasGroup, {
  met: [
    ['about all groups', about()],
    ['one of its groups is there', about('gone', 's')],
  ],
  notMet: [['all its groups are gone', about('gone'), ['purposes/p/groups']]],
  judge: [],
});
