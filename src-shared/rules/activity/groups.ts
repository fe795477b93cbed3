import { avg } from '../../law/citation';
import { activityRule } from '../rule';

/** A purpose that names groups is about at least one that is there: else nobody is told of it. */
export const purposeHasGroup = activityRule({
  id: 'purpose-has-group',
  level: 'error',
  title: 'Een doel gaat over een groep die er is',
  citations: [avg('13(1)(c)'), avg('14(1)(c)')],
  reads: ['role', 'purposes', 'subjects'],
  *check({ role, purposes, subjects }) {
    if (role === 'processor') return;
    for (const { id, groups } of purposes) {
      if (groups.length === 0 || subjects.some((subject) => groups.includes(subject.id))) continue;
      yield { path: ['purposes', id, 'groups'], text: 'De groep waarover dit doel ging is verwijderd. Kies over wie het nu gaat, of verwijder het doel.' };
    }
  },
});
