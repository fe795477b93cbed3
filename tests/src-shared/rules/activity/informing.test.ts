import { expect, test } from 'vitest';
import { blankCell, blankDataCategory, type DataCategory } from '@shared/record/activity/subjects-and-data';
import { ownSource } from '@shared/record/suggestions';
import { informingIsPossible } from '@shared/rules/activity/informing';
import { cases, foundBy } from '../try-rules';

const data = (more: Partial<DataCategory>) => ({ automatedDecisions: 'no' as const, dataCategories: [{ ...blankDataCategory('d'), ...more }] });

cases(informingIsPossible, {
  met: [
    ['from an employer', data({ sources: ['Werkgever'] })],
    ['from the person, who is free', { ...data({ sources: [ownSource] }), provision: 'no' }],
    ['each group has a source of its own', data({ subjects: [{ ...blankCell('s'), sources: ['UWV'] }] })],
    ['no data yet: another rule says so', {}],
  ],
  notMet: [
    ['no source', data({}), ['dataCategories/d/sources']],
    ['a source that is not known', data({ sources: ['n.v.t.'] }), ['dataCategories/d/sources']],
    ['one group without', data({ subjects: [{ ...blankCell('s'), sources: ['UWV'] }, blankCell('t')] }), ['dataCategories/d/sources']],
    ['is it a must?', data({ sources: [ownSource] }), ['provision']],
    ['what happens if not?', { ...data({ sources: [ownSource] }), provision: 'law' }, ['provisionConsequence']],
    ['does a computer decide?', { ...data({ sources: ['UWV'] }), automatedDecisions: null }, ['automatedDecisions']],
  ],
  judge: [],
});

test('an answer that is seldom yes is asked for less loudly than a source', () => {
  expect(foundBy(informingIsPossible, { ...data({}), automatedDecisions: null }).map(({ level }) => level)).toEqual([undefined, 'warning']);
});
