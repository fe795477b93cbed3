import type { RegisterInput } from '@shared/documents/register';
import { exampleRecords } from '@shared/example/example';
import type { Judgement } from '@shared/record/judgement';
import type { Finding } from '@shared/rules/finding';
import type { Change } from '@shared/rules/records';
import { freeze } from '@shared/screening/freeze';

const fixedAt = '2026-11-20T10:00:00.000Z';

/** Whole records of a large register as the rules get them, with a screening of each activity that has one in the example. */
export function largeChanges(register: RegisterInput): readonly Change[] {
  const { organisation, activities, parties, systems, measures } = register;
  return [
    { kind: 'organisation', id: 'o', rev: '', body: organisation },
    ...parties.map((record) => ({ kind: 'party' as const, ...record })),
    ...systems.map((record) => ({ kind: 'system' as const, ...record })),
    ...measures.map((record) => ({ kind: 'measure' as const, ...record })),
    ...activities.map((record) => ({ kind: 'activity' as const, ...record })),
    ...screeningsOf(register),
  ];
}

/** The activities of a large register are those of the example, in their order, again and again. */
function screeningsOf({ activities }: RegisterInput): readonly Change[] {
  let ids = 0;
  const { records, fixed } = exampleRecords(() => `example-${(ids += 1)}`);
  const order = records.filter(({ kind }) => kind === 'activity').map(({ id }) => id);
  const screenings = records.flatMap((record) => (record.kind === 'screening' ? [record] : []));
  return activities.flatMap(({ id, rev }, index): readonly Change[] =>
    screenings
      .filter(({ body }) => body.activity === order[index % order.length])
      .map(({ id: screening, body }) => {
        const own = { ...body, activity: id };
        return { kind: 'screening', id: `screening-${id}`, rev: `rev-screening-${id}`, body: fixed.includes(screening) ? freeze(own, fixedAt, rev) : own };
      }),
  );
}

/** An answer to every other finding that has to be weighed. @param today ISO date */
export function answersTo(findings: readonly Finding[], today: string): readonly Change[] {
  return findings
    .filter(({ judge }) => judge)
    .filter((_, index) => index % 2 === 0)
    .map(({ rule, subject, path, read, where, text }, index): Change => {
      const body: Judgement = { subject: subject.id, rule, place: path.join('/'), read, where, text, reason: 'Zo is het hier afgewogen.', by: 'De directeur', on: today };
      return { kind: 'judgement', id: `judgement-${index}`, rev: '', body };
    });
}
