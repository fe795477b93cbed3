import { describe, expect, it } from 'vitest';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import { openItems } from '@shared/record/activity/open-items';
import { blankPurpose } from '@shared/record/activity/purposes';
import { blankCell, blankDataCategory, type Cell, type DataCategory } from '@shared/record/activity/subjects-and-data';

const category: DataCategory = {
  ...blankDataCategory('c1'),
  name: 'Contactgegevens',
  dataClass: 'ordinary',
  term: 'P2Y',
  startEvent: 'Einde traject',
  subjects: [blankCell('s1')],
};
const complete: Activity = {
  ...activityKind.blank(),
  name: 'Begeleiding',
  role: 'controller',
  purposes: [{ ...blankPurpose('p1'), description: 'Begeleiden.', basis: 'f' }],
  subjects: [{ id: 's1', name: 'Cliënt', description: '' }],
  dataCategories: [category],
  anyRecipients: 'none',
  anyTransfers: 'none',
  measures: ['m1'],
};
const names = (activity: Activity) => openItems(activity).map(({ name }) => name);

describe('openItems', () => {
  it('finds nothing where all has an answer', () => {
    expect(names(complete)).toEqual([]);
  });

  it.each<[string, Partial<Activity>, string[]]>([
    ['a blank name', { name: '  ' }, ['name']],
    ['no role', { role: null }, ['role']],
    ['nobody to decide with', { role: 'joint' }, ['jointControllers']],
    ['no purpose', { purposes: [] }, ['purposes']],
    ['a purpose without basis', { purposes: [{ ...blankPurpose('p1'), description: 'Begeleiden.' }] }, ['bases']],
    ['a purpose that is still to come', { purposes: [{ ...blankPurpose('p1'), description: 'Nog invullen', basis: 'f' }] }, ['purposes']],
    ['security that is still to come', { measures: [], securityExplanation: 'n.v.t.' }, ['security']],
    ['no groups', { subjects: [] }, ['subjects']],
    ['no data', { dataCategories: [] }, ['dataCategories']],
    ['data of nobody', { dataCategories: [{ ...category, subjects: [] }] }, ['cells']],
    ['data of a group that is gone', { dataCategories: [{ ...category, subjects: [blankCell('s2')] }] }, ['cells']],
    ['no class', { dataCategories: [{ ...category, dataClass: null }] }, ['classes']],
    ['special data without exception', { dataCategories: [{ ...category, dataClass: 'special', special: 'health' }] }, ['exceptions']],
    ['special data of no kind', { dataCategories: [{ ...category, dataClass: 'special', exception: 'explicitConsent' }] }, ['specials']],
    ['recipients unanswered', { anyRecipients: null }, ['recipients']],
    ['recipients promised', { anyRecipients: 'some' }, ['recipients']],
    ['transfers unanswered', { anyTransfers: null }, ['transfers']],
    ['a term without start', { dataCategories: [{ ...category, startEvent: '' }] }, ['termStarts']],
    ['a term that cannot be read', { dataCategories: [{ ...category, term: 'zolang nodig', startEvent: '' }] }, ['unreadTerms']],
    ['no term', { dataCategories: [{ ...category, term: '' }] }, ['terms']],
    ['no security', { measures: [] }, ['security']],
  ])('finds %s', (_, change, expected) => {
    expect(names({ ...complete, ...change })).toEqual(expected);
  });

  it('takes a criterion for a term', () => {
    expect(names({ ...complete, dataCategories: [{ ...category, term: '', termReason: 'Tot het loonbeslag is opgeheven.' }] })).toEqual([]);
  });

  describe('takes a term for each group', () => {
    const subjects = ['s1', 's2'].map((id) => ({ id, name: id, description: '' }));
    const own = (id: string, term: Partial<Cell> = { term: 'P1Y', startEvent: 'Bezoek' }) => ({ ...blankCell(id), ...term });
    const open = (cells: readonly Cell[], change: Partial<DataCategory> = { term: '', startEvent: '' }) =>
      names({ ...complete, subjects, dataCategories: [{ ...category, ...change, subjects: [...cells] }] });

    it('for a term of the whole', () => {
      expect(open([own('s1'), own('s2', { termReason: 'Tot het loonbeslag is opgeheven.' })])).toEqual([]);
    });
    it('that has its beginning from the category', () => {
      expect(open([own('s1', { term: 'P1Y' }), own('s2', { term: 'P2Y' })], { term: '' })).toEqual([]);
    });
    it('only when every group that is marked has one', () => {
      expect(open([own('s1'), blankCell('s2')])).toEqual(['terms']);
      expect(open([own('s1'), own('s2', { term: 'P1Y' })])).toEqual(['terms']);
    });
    it('of groups that are there', () => {
      expect(open([own('s1'), blankCell('gone')])).toEqual([]);
      expect(open([own('gone')])).toEqual(['cells', 'terms']);
    });
  });

  it('asks a processor only what art. 30(2) asks', () => {
    expect(names({ ...activityKind.blank(), name: 'Hosting', role: 'processor' })).toEqual(['assignments', 'transfers', 'security']);
  });

  it('counts places', () => {
    const two = [category, { ...category, id: 'c2' }].map((each) => ({ ...each, dataClass: null }));
    expect(openItems({ ...complete, dataCategories: two })).toEqual([{ name: 'classes', count: 2 }]);
  });
});
