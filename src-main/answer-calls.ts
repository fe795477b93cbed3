import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { AppError, asAppError } from '@shared/app-error';
import { calls, callNames, type CallName } from '@shared/desktop/calls';
import { inputs, type Answers, type Input, type Outcome, type Output } from '@shared/desktop/contract';
import { isOwnPage } from './origin';

/** Whether a call comes from the app's own page, and not from a frame in it or a page that took its place. */
export function isTrusted(event: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isOwnPage(frame.url);
}

/**
 * Answers the calls of the window.
 * @param answersFor the answers for a sender, by the id of its web contents
 */
export function answerCalls(answersFor: (sender: number) => Answers | undefined): void {
  for (const name of callNames) {
    ipcMain.handle(name, async (event, input: unknown) => {
      const answers = answersFor(event.sender.id);
      if (!isTrusted(event) || !answers) throw new Error(`${name} refused: unknown sender`);
      return answer(answers, name, input);
    });
  }
}

/** The answer to one call, as it travels back. Input that does not fit the contract never reaches `answers`. */
export async function answer<Name extends CallName>(answers: Answers, name: Name, input: unknown): Promise<Outcome<Output<Name>>> {
  try {
    const parsed = inputs[name].safeParse(input);
    if (!parsed.success) throw new AppError(calls[name], `${name}: ${parsed.error.message}`);
    return { ok: true, value: await answers[name](parsed.data as Input<Name>) };
  } catch (thrown) {
    const { failure, detail } = asAppError(thrown, calls[name]);
    return { ok: false, failure, detail };
  }
}
