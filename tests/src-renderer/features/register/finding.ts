import type { Finding, Level } from '@shared/rules/finding';

/** Something that stands open in an activity. */
export function finding(activity: string, level: Level, more: Partial<Finding> = {}): Finding {
  return {
    key: `${activity} ${level}`,
    rule: 'rule',
    level,
    subject: { kind: 'activity', id: activity, name: activity },
    path: ['name'],
    where: 'Naam',
    text: 'Er is iets.',
    citations: [],
    judge: false,
    read: '',
    ...more,
  };
}
