import { judgementKind, type Judgement } from '@shared/record/judgement';
import type { Finding } from '@shared/rules/finding';
import { rowsOf } from '@renderer/records/hooks';
import { newId } from '@renderer/records/new-id';
import type { Store } from '@renderer/storage/contract';

/** What a person fills in. */
export type Answer = Pick<Judgement, 'reason' | 'by' | 'on'>;

/** What somebody says who takes an answer back: the history keeps what it was. */
const nothing: Answer = { reason: '', by: '', on: '' };

export function isEmpty(text: string): boolean {
  return text.trim() === '';
}

/** Without a reason, a name and a date an answer does not count. */
export function isWhole(answer: Answer): boolean {
  return ![answer.reason, answer.by, answer.on].some(isEmpty);
}

/** Answers a finding as it is now: in the record of the former answer to the same, where there is one. Resolves when it is on the disk. */
export async function answer(store: Store, org: string, { rule, subject, path, read }: Finding, given: Answer): Promise<void> {
  const place = path.join('/');
  const former = rowsOf(store, judgementKind, org).find(({ summary }) => summary.rule === rule && summary.subject === subject.id && summary.place === place);
  const id = former?.id ?? newId();
  await store.save({ id, kind: judgementKind.name, org, body: { subject: subject.id, rule, place, read, ...given } satisfies Judgement });
  await store.seal([id]);
}

/** Takes the answer to a finding back: it stands open again. */
export function withdraw(store: Store, org: string, finding: Finding): Promise<void> {
  return answer(store, org, finding, nothing);
}
