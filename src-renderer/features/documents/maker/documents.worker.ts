import { asAppError } from '@shared/app-error';
import { answer, printTools } from './answer';
import type { MakingProgress, Message, Question, Reply } from './protocol';
import { readRecords, sealedRegister, type ReadRecord, type SealedRegister } from './sealed-register';

interface Asked {
  readonly id: number;
  readonly question: Question;
}

/** in milliseconds: what is said more often than this cannot be read */
const betweenProgress = 150;
/** in milliseconds: checks wait so long for something that a person waits for */
const patience = 100;

const records: ReadRecord[] = [];
const asked: Asked[] = [];
let broken: unknown;
let register: SealedRegister | undefined;
let busy = false;

function send(reply: Reply, transfer: Transferable[] = []): void {
  self.postMessage(reply, { transfer });
}

function progressOf(id: number): (progress: MakingProgress) => void {
  let last: MakingProgress['step'] | undefined;
  let at = 0;
  return (progress) => {
    const now = performance.now();
    if (progress.step === last && now - at < betweenProgress) return;
    last = progress.step;
    at = now;
    send({ id, kind: 'progress', progress });
  };
}

async function reply({ id, question }: Asked, sealed: SealedRegister): Promise<void> {
  try {
    if (broken !== undefined) throw broken;
    const made = await answer(question, sealed, { progress: progressOf(id), blocks: (blocks) => send({ id, kind: 'blocks', blocks }) });
    send({ id, kind: 'answer', answer: made }, 'bytes' in made ? [made.bytes.buffer] : []);
  } catch (thrown) {
    const { failure, detail } = asAppError(thrown, 'document-failed');
    send({ id, kind: 'failed', failure, detail });
  }
}

/** Lets in what was asked meanwhile. */
const turn = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const isUrgent = ({ question }: Asked) => question.kind !== 'check';

/** Looking for what cannot be printed goes over the whole document; what a person waits for goes first. */
async function next(): Promise<Asked | undefined> {
  if (asked.length > 0 && !asked.some(isUrgent)) await turn(patience);
  const urgent = asked.findIndex(isUrgent);
  return asked.splice(Math.max(0, urgent), 1)[0];
}

async function work(): Promise<void> {
  if (busy || register === undefined) return;
  busy = true;
  // Looked at anew after every wait: something may have been asked meanwhile.
  while (asked.length > 0) {
    const each = await next();
    if (each !== undefined) await reply(each, register);
    await turn();
  }
  busy = false;
}

function read(message: Message & { readonly kind: 'records' }): void {
  try {
    records.push(...readRecords(message.records));
  } catch (thrown) {
    broken ??= thrown;
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if (data.kind === 'records') return read(data);
  if (data.kind === 'complete') register = sealedRegister(records);
  else {
    asked.push(data);
    // fetched while records are still coming; what goes wrong is said when it is needed
    if (data.question.kind === 'print') printTools().catch(() => undefined);
  }
  void work();
});
