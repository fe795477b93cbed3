import { activities } from '@shared/example/activities';
import { exampleRecords } from '@shared/example/example';
import { exampleOrganisation } from '@shared/example/organisation';
import { parties } from '@shared/example/parties';
import type { Finding } from '@shared/rules/finding';
import type { Change } from '@shared/rules/records';
import { freeze } from '@shared/screening/freeze';

/** The register of the example as it is once it was opened: sealed, and with its screenings fixed on the activity as it is. */
export function openedExample(): readonly Change[] {
  let made = 0;
  const { records, fixed } = exampleRecords(() => {
    made += 1;
    return `id-${made}`;
  });
  return records.map((record): Change => {
    const rev = `rev-${record.id}`;
    if (record.kind !== 'screening' || !fixed.includes(record.id)) return { ...record, rev };
    return { ...record, rev, body: freeze(record.body, '2026-11-20T10:00:00.000Z', `rev-${record.body.activity}`) };
  });
}

const keyOfName = new Map([...Object.entries({ ...activities, ...parties }).map(([key, { name }]): [string, string] => [name, key]), [exampleOrganisation.name, 'organisation']]);

/** 'error lawful-basis @ videoCalls / purposes/doel-1/basis': keys as they are in the example, since ids are others each time. */
export function line({ level, rule, subject, path }: Pick<Finding, 'level' | 'rule' | 'subject' | 'path'>): string {
  return lineOf(level, rule, keyOfName.get(subject.name) ?? subject.name, path.join('/'));
}

export function lineOf(level: string, rule: string, subject: string, path: string): string {
  return `${level} ${rule} @ ${subject} / ${path}`;
}
