import { checkText } from '@shared/text-check/check-text';
import { readRecords, sealedRegister, type ReadRecord } from '../maker/sealed-register';
import type { Answer, Told } from './protocol';

const read: ReadRecord[] = [];

function answer(told: Told): Answer | undefined {
  try {
    if (told.kind === 'text') return { kind: 'checked', check: checkText(told.text, sealedRegister(read), told.today) };
    read.push(...readRecords(told.records));
    return undefined;
  } catch (thrown) {
    return { kind: 'failed', detail: String(thrown) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Told>) => {
  const made = answer(data);
  if (made !== undefined) self.postMessage(made);
});
