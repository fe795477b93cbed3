import type { Activity } from '../../record/activity/activity';
import { named, nameless } from '../../record/nameless';

/** What an activity is called; never empty. */
export function namedActivity({ name }: Pick<Activity, 'name'>): string {
  return named(name, nameless.activity);
}
