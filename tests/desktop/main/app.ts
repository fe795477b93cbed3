import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type Electron from 'electron';
import { strict } from './strict';

type Part = Pick<
  Electron.App,
  'setName' | 'getName' | 'setPath' | 'getPath' | 'whenReady' | 'isReady' | 'enableSandbox' | 'requestSingleInstanceLock' | 'quit'
> & {
  readonly commandLine: Pick<Electron.CommandLine, 'appendSwitch' | 'hasSwitch' | 'getSwitchValue'>;
};

/** Electron's `app`, with the data of one person in `folder`. */
export function doubleApp(folder: string, quit: () => void) {
  const paths = new Map<string, string>([
    ['appData', folder],
    ['userData', join(folder, 'Electron')],
    ['documents', join(folder, 'Documents')],
  ]);
  const switches = new Map<string, string>();
  let announce: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (announce = resolve));
  let name = 'Electron';
  let isReady = false;

  const part: Part = {
    setName: (given) => void (name = given),
    getName: () => name,
    setPath: (of, path) => void paths.set(of, path),
    getPath: (of) => {
      const path = paths.get(of);
      if (path === undefined) throw new Error(`The double of Electron has no path ${of}`);
      return path;
    },
    whenReady: () => ready,
    isReady: () => isReady,
    enableSandbox: () => undefined,
    requestSingleInstanceLock: () => lock(paths.get('userData') ?? folder),
    quit,
    commandLine: {
      appendSwitch: (of, value = '') => void switches.set(of, value),
      hasSwitch: (of) => switches.has(of),
      getSwitchValue: (of) => switches.get(of) ?? '',
    },
  };
  const app = Object.assign(new EventEmitter(), part);
  return {
    app: strict('app', app),
    switches,
    becomeReady: () => {
      isReady = true;
      app.emit('ready');
      announce();
    },
  };
}

/** Like Chromium's: a file that names the process. One that was killed holds no lock. */
function lock(userData: string): boolean {
  mkdirSync(userData, { recursive: true });
  const file = join(userData, 'double.lock');
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch {
    const holder = Number(readFileSync(file, 'utf8'));
    if (isAlive(holder)) return false;
    writeFileSync(file, String(process.pid));
  }
  process.once('exit', () => rmSync(file, { force: true }));
  return true;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
