import { expect, test } from 'vitest';
import { activityKind } from '@shared/record/activity/activity';
import { blankPurpose } from '@shared/record/activity/purposes';
import type { Finding } from '@shared/rules/finding';
import { countByPart, toDoIn } from '@renderer/features/activity/to-do';

const finding = (path: string, over: Partial<Finding> = {}): Finding => ({
  key: `rule/a/${path}`,
  rule: 'rule',
  level: 'error',
  subject: { kind: 'activity', id: 'a', name: '' },
  path: path.split('/'),
  where: 'Doel 1 · Grondslag',
  text: 'Dit doel heeft nog geen grondslag. Kies er een.',
  citations: [],
  judge: false,
  read: '',
  ...over,
});
const activity = { ...activityKind.blank(), name: 'Werving', purposes: [{ ...blankPurpose('p'), description: 'Mensen aannemen' }] };

test('what the rules found stands there once, in one sentence, and beside it what nobody answered yet', () => {
  const all = toDoIn(activity, 'a', [finding('purposes/p/basis'), finding('name', { subject: { kind: 'activity', id: 'b', name: '' } })]);
  const basis = all.filter(({ path }) => path.join('/') === 'purposes/p/basis');
  expect(basis).toEqual([{ key: 'rule/a/purposes/p/basis', part: 'doel', path: ['purposes', 'p', 'basis'], level: 'error', text: 'Dit doel heeft nog geen grondslag.', where: 'Doel 1 · Grondslag' }]);
  expect(all.find(({ path }) => path.join() === 'role')).toMatchObject({ part: 'algemeen', level: undefined, text: 'Nog in te vullen: rol' });
});

test('it stands in the order of the tabs, and follows what is typed before any rule looked', () => {
  const parts = toDoIn(activity, 'a', []).map(({ part }) => part);
  expect(parts).toEqual([...parts].sort((a, b) => ['algemeen', 'doel', 'gegevens', 'ontvangers', 'bewaren'].indexOf(a) - ['algemeen', 'doel', 'gegevens', 'ontvangers', 'bewaren'].indexOf(b)));
  const before = countByPart(toDoIn(activity, 'a', []));
  const after = countByPart(toDoIn({ ...activity, role: 'controller' }, 'a', []));
  expect((after.get('algemeen') ?? 0) + 1).toBe(before.get('algemeen'));
});

test('what a person answered is done', () => {
  const answered = finding('purposes/p/basis', { judge: true, answered: { judgement: 'j', reason: 'Zo is het.', by: 'Een FG', on: '2026-11-21', where: '', text: '' } });
  expect(toDoIn(activity, 'a', [answered]).some(({ key }) => key === answered.key)).toBe(false);
});
