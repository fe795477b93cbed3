import { judgementKind, type Judgement } from '@shared/record/judgement';
import { saysNothing } from '@shared/record/says-nothing';
import type { Finding } from '@shared/rules/finding';
import { isPast } from '@shared/rules/judged';
import { rowsOf } from '@renderer/records/hooks';
import { newId } from '@renderer/records/new-id';
import type { Store } from '@renderer/storage/contract';

/** What a person fills in. */
export type Answer = Pick<Judgement, 'reason' | 'by' | 'on'>;

/** What somebody says who takes an answer back: the history keeps what it was. */
const nothing: Answer = { reason: '', by: '', on: '' };

const missing: Readonly<Record<keyof Answer, string>> = {
  reason: 'Schrijf op waarom dit zo goed is. Zonder reden telt uw oordeel niet.',
  by: 'Schrijf op wie dit heeft beoordeeld. Zonder naam telt het oordeel niet.',
  on: 'Schrijf op wanneer dit is beoordeeld. Zonder datum telt het oordeel niet.',
};

/** What is said beside what is empty, or is no day that has come; nothing where the answer counts. @param today ISO date */
export function problemsOf(answer: Answer, today: string): Partial<Record<keyof Answer, string>> {
  const empty = (['reason', 'by', 'on'] as const).filter((key) => (key === 'reason' ? saysNothing(answer.reason) : answer[key].trim() === ''));
  return {
    ...(isPast(answer.on, today) ? {} : { on: 'Vul een dag in die er al is geweest, zoals vandaag. Anders telt het oordeel niet.' }),
    ...Object.fromEntries(empty.map((key) => [key, missing[key]])),
  };
}

/** An answer that was begun, as it was kept; what of it cannot be read is left out. */
export function readAnswer(text: string): Partial<Answer> {
  try {
    const kept = JSON.parse(text) as Partial<Record<string, unknown>> | null;
    return Object.fromEntries((['reason', 'by', 'on'] as const).flatMap((key) => (typeof kept?.[key] === 'string' ? [[key, kept[key]]] : [])));
  } catch {
    return {};
  }
}

/** Answers a finding as it is and reads now: in the record of the former answer to the same, where there is one. Resolves when it is on the disk. */
export async function answer(store: Store, org: string, { rule, subject, path, read, where, text }: Finding, given: Answer): Promise<void> {
  const place = path.join('/');
  const former = rowsOf(store, judgementKind, org).find(({ summary }) => summary.rule === rule && summary.subject === subject.id && summary.place === place);
  const id = former?.id ?? newId();
  await store.save({ id, kind: judgementKind.name, org, body: { subject: subject.id, rule, place, read, where, text, ...given } satisfies Judgement });
  await store.seal([id]);
}

/** Takes the answer to a finding back: it stands open again. */
export function withdraw(store: Store, org: string, finding: Finding): Promise<void> {
  return answer(store, org, finding, nothing);
}
