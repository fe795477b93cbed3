import { fork } from 'node:child_process';
import { join } from 'node:path';
import { openChannel, type Remote } from './channel';
import { compiledDouble } from './compile';
import type { MainHalf, Started, WindowHalf } from './halves';

/** The built main process, running on the double of Electron. */
export interface MainProcess {
  readonly main: Remote<MainHalf>;
  readonly started: Started;
  /** what it wrote to its console */
  readonly log: () => string;
  readonly ended: Promise<void>;
  kill(): Promise<void>;
}

type Answers = { readonly [Name in keyof WindowHalf]: (...args: Parameters<WindowHalf[Name]>) => void | Promise<void> };

/**
 * Starts it up to the point where it waits for Electron to be ready.
 * @param built the folder with the built app
 * @param page what main may do with the page
 */
export async function startMain(built: string, folder: string, page: Omit<Answers, 'started'>): Promise<MainProcess> {
  const child = fork(compiledDouble, [join(built, 'main/index.cjs'), folder], { serialization: 'advanced', stdio: ['ignore', 'pipe', 'pipe', 'ipc'], execArgv: [] });
  let log = '';
  child.stdout?.on('data', (data: Buffer) => (log += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (log += data.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };

  const line = {
    send: (message: unknown) => {
      // It may end while we write; that is told by its end.
      if (child.connected) child.send(message as object, () => undefined);
    },
    onMessage: (listener: (message: unknown) => void) => void child.on('message', listener),
    onEnd: (listener: () => void) => void child.on('disconnect', listener),
  };
  return new Promise((resolve, reject) => {
    const main = openChannel<MainHalf>(line, {
      ...page,
      quit: async () => {
        reject(new Error('Main ended by itself before the app was ready'));
        await page.quit();
        await kill();
      },
      started: (started: Started) => resolve({ main, started, log: () => log, ended, kill }),
    });
    child.once('exit', (code) => reject(new Error(`Main ended (${code}) before the app was ready:\n${log}`)));
  });
}
