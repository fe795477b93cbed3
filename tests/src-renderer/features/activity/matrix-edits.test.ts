import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import { activityProblems } from '@shared/record/activity/problems';
import { blankPurpose } from '@shared/record/activity/purposes';
import { blankRecipient, blankTransfer } from '@shared/record/activity/sharing';
import { blankCell } from '@shared/record/activity/subjects-and-data';
import {
  addCategory,
  addGroup,
  deviates,
  editCategory,
  emptyAgain,
  emptyOnes,
  fillLike,
  leftAlone,
  putCategoryBack,
  putCellBack,
  putGroupBack,
  removeCategory,
  removeGroup,
  takeCategoriesAway,
  takeGroupsAway,
  tick,
} from '@renderer/features/activity/matrix-edits';
import { activityBodies } from '../../../generated/bodies';

const after = (...changes: readonly ((activity: Activity) => Activity)[]) => changes.reduce((activity, change) => change(activity), activityKind.blank());
const cellsOf = (activity: Activity, category: string) => activity.dataCategories.find(({ id }) => id === category)?.subjects.map(({ id }) => id);

describe('a new category', () => {
  test('of the list has its usual class, any other has none', () => {
    const activity = after(addCategory('a', 'Contactgegevens'), addCategory('b', 'Percentage arbeidsongeschiktheid'), addCategory('c', 'Lievelingskleur'));
    expect(activity.dataCategories.map(({ dataClass }) => dataClass)).toEqual(['ordinary', 'special', null]);
  });
  test('of the list says which special data it is, any other does not', () => {
    const activity = after(addCategory('a', 'Medisch rapport'), addCategory('b', 'Uitkomst VOG'), addCategory('c', 'Geloof'));
    expect(activity.dataCategories.map(({ special }) => special)).toEqual(['health', null, null]);
  });
  test('is marked for the only group there is, and for none of two', () => {
    expect(cellsOf(after(addGroup('g', 'Medewerker'), addCategory('a', 'NAW')), 'a')).toEqual(['g']);
    expect(cellsOf(after(addGroup('g', 'Medewerker'), addGroup('h', 'Bezoeker'), addCategory('a', 'NAW')), 'a')).toEqual([]);
    expect(cellsOf(after(addCategory('a', 'NAW')), 'a')).toEqual([]);
  });
});

test('a place is marked once, however often it is asked', () => {
  const activity = after(addGroup('g', 'Medewerker'), addGroup('h', 'Bezoeker'), addCategory('a', 'NAW'), tick('a', 'g', true), tick('a', 'g', true), tick('a', 'h', true));
  expect(cellsOf(activity, 'a')).toEqual(['g', 'h']);
  expect(cellsOf(tick('a', 'g', false)(activity), 'a')).toEqual(['h']);
});

test('a cell goes back with what it held, not twice, and not to a group that is gone', () => {
  const cell = { ...blankCell('g'), term: 'P1Y' };
  const activity = after(addGroup('g', 'Medewerker'), addGroup('h', 'Bezoeker'), addCategory('a', 'NAW'));
  const back = putCellBack('a', cell);
  expect(back(activity).dataCategories[0]?.subjects).toEqual([cell]);
  expect(cellsOf(back(back(activity)), 'a')).toEqual(['g']);
  expect(cellsOf(back(removeGroup('g')(activity)), 'a')).toEqual([]);
});

test('only what was changed becomes another object', () => {
  const activity = after(addCategory('a', 'NAW'), addCategory('b', 'Cv'));
  const next = editCategory('a', (category) => ({ ...category, name: 'Naam' }))(activity);
  expect(next.dataCategories[0]?.name).toBe('Naam');
  expect(next.dataCategories[1]).toBe(activity.dataCategories[1]);
});

test('a cell deviates as soon as anything stands in it', () => {
  expect(deviates(blankCell('g'))).toBe(false);
  for (const own of [{ term: 'P1Y' }, { sources: ['UWV'] }, { termKind: 'policy' as const }, { necessity: ' ' }]) expect(deviates({ ...blankCell('g'), ...own })).toBe(true);
});

/** Cells in the order of the groups: it says nothing which one was marked first. */
const inOrder = (activity: Activity): Activity => ({
  ...activity,
  dataCategories: activity.dataCategories.map((category) => ({ ...category, subjects: category.subjects.toSorted((a, b) => a.id.localeCompare(b.id)) })),
});

test('a group that is removed leaves no cell behind, and comes back whole, where it stood', () => {
  fc.assert(
    fc.property(activityBodies(), fc.nat(2), (activity, index) => {
      const group = activity.subjects[index];
      fc.pre(group !== undefined);
      const without = removeGroup(group.id)(activity);
      expect(without.dataCategories.flatMap(({ subjects }) => subjects).some(({ id }) => id === group.id)).toBe(false);
      const back = putGroupBack(group.id, activity);
      expect(inOrder(back(without))).toEqual(inOrder(activity));
      expect(back(back(without))).toEqual(back(without));
    }),
  );
});

describe.each(['purposes', 'recipients', 'transfers'] as const)('an item of %s that is about some groups', (list) => {
  const about = (...groups: string[]): Activity => {
    const activity = after(addGroup('g', 'Medewerker'), addGroup('h', 'Bezoeker'), addGroup('i', 'Stagiair'));
    const blank = { purposes: blankPurpose('p'), recipients: blankRecipient('p'), transfers: blankTransfer('p') };
    return { ...activity, [list]: [{ ...blank[list], groups }] };
  };
  const groupsOf = (activity: Activity) => activity[list].map(({ groups }) => groups);
  const aloneIn = (activity: Activity) => leftAlone(activity)[list];

  test('goes on about the others when one is removed', () => {
    expect(groupsOf(removeGroup('g')(about('h', 'g')))).toEqual([['h']]);
    expect(aloneIn(removeGroup('g')(about('h', 'g')))).toBe(0);
  });
  test('is never about all of them because its only one was removed', () => {
    const alone = removeGroup('g')(about('g'));
    expect(groupsOf(alone)).toEqual([['g']]);
    expect(aloneIn(alone)).toBe(1);
    expect(activityProblems(alone).get(`${list}/p/groups`)).toContain('verwijderd');
  });
  test('has the group again when it comes back, unless all were chosen meanwhile', () => {
    const before = about('g', 'h');
    const without = removeGroup('g')(before);
    expect(groupsOf(putGroupBack('g', before)(without))).toEqual([['g', 'h']]);
    const all = { ...without, [list]: without[list].map((item) => ({ ...item, groups: [] })) };
    expect(groupsOf(putGroupBack('g', before)(all))).toEqual([[]]);
  });
  test('of all groups stays so', () => {
    expect(groupsOf(removeGroup('g')(about()))).toEqual([[]]);
    expect(aloneIn(removeGroup('g')(about()))).toBe(0);
  });
});

test('a category that is removed comes back whole, where it stood', () => {
  fc.assert(
    fc.property(activityBodies(), fc.nat(2), (activity, index) => {
      const category = activity.dataCategories[index];
      fc.pre(category !== undefined);
      expect(putCategoryBack(category, index)(removeCategory(category.id)(activity))).toEqual(activity);
    }),
  );
});

describe('data that are handled alike', () => {
  const keys = ['term', 'startEvent'] as const;
  const start = after(
    addCategory('a', 'NAW'),
    addCategory('b', 'Functie'),
    addCategory('c', 'Correspondentie'),
    editCategory('a', (category) => ({ ...category, term: 'P2Y', startEvent: 'Einde traject', termReason: 'blijft hier' })),
    editCategory('c', (category) => ({ ...category, term: 'P1Y' })),
  );
  const [like] = start.dataCategories;
  if (like === undefined) throw new Error('no category');
  const said = (activity: Activity) => activity.dataCategories.map(({ id, term, startEvent, termReason }) => [id, term, startEvent, termReason]);

  test('fill what says nothing yet, and only that', () => {
    expect(emptyOnes(start.dataCategories, keys).map(({ id }) => id)).toEqual(['b']);
    expect(said(fillLike(like, keys)(start))).toEqual([
      ['a', 'P2Y', 'Einde traject', 'blijft hier'],
      ['b', 'P2Y', 'Einde traject', ''],
      ['c', 'P1Y', '', ''],
    ]);
  });
  test('are taken back where nothing else was typed since', () => {
    const filled = fillLike(like, keys)(start);
    expect(emptyAgain(['b'], like, keys)(filled)).toEqual(start);
    const typed = editCategory('b', (category) => ({ ...category, term: 'P3Y' }))(filled);
    expect(emptyAgain(['b'], like, keys)(typed)).toEqual(typed);
  });
});

describe('what a pasted list added', () => {
  test('is taken away again, and nothing else', () => {
    const activity = after(addGroup('g', 'Medewerker'), addCategory('a', 'Contactgegevens'), addCategory('b', 'Medisch rapport'), addCategory('c', 'Lievelingskleur'), takeCategoriesAway(['b', 'c']));
    expect(activity.dataCategories.map(({ id }) => id)).toEqual(['a']);
    expect(after(addGroup('g', 'Medewerker'), addGroup('h', 'Bezoeker'), takeGroupsAway(['h'])).subjects.map(({ id }) => id)).toEqual(['g']);
  });
  test('stays where something more was said of it since', () => {
    const said = after(addGroup('g', 'Medewerker'), addCategory('a', 'Kleur'), addCategory('b', 'Maat'), editCategory('a', (category) => ({ ...category, term: 'P2Y' })), takeCategoriesAway(['a', 'b']));
    expect(said.dataCategories.map(({ id }) => id)).toEqual(['a']);
    const groups = after(addGroup('g', 'Medewerker'), addGroup('h', 'Bezoeker'), (activity) => ({ ...activity, purposes: [{ ...blankPurpose('p'), groups: ['g'] }] }), takeGroupsAway(['g', 'h']));
    expect(groups.subjects.map(({ id }) => id)).toEqual(['g']);
  });
});
