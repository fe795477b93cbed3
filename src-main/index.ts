import { join } from 'node:path';
import { app, session, type BrowserWindow } from 'electron';
import { answerCalls } from './answer-calls';
import { dialogsOf } from './dialogs';
import { openFileDesk, type MainFileDesk } from './file-desk';
import { journalAnswers } from './journal-answers';
import { openJournalFiles } from './journal-files';
import { lockContents } from './lock-contents';
import { lockSession } from './lock-session';
import { setMenu } from './menu';
import { appName } from './origin';
import { registerScheme, serveApp } from './serve-app';
import { serveFolder } from './serving';
import { keepOffline } from './switches';
import { openWindow } from './window';

app.setName(appName);
// By hand, so that the place does not depend on how the program was started.
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', join(app.getPath('appData'), appName));
app.enableSandbox();
keepOffline();
registerScheme();

// Two programs on one store would overwrite each other.
if (app.requestSingleInstanceLock()) void start();
else app.quit();

async function start(): Promise<void> {
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
  app.on('window-all-closed', () => app.quit());

  await app.whenReady();
  lockSession(session.defaultSession);
  serveApp(serveFolder(join(__dirname, '../renderer')));
  setMenu();
  const window = openWindow();
  offerDesk(window);
  app.on('second-instance', () => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}

/** Answers what the page in `window` asks for, as long as it is there. */
function offerDesk(window: BrowserWindow): void {
  const contents = window.webContents;
  const id = contents.id;
  const journal = openJournalFiles(join(app.getPath('userData'), 'journal'));
  const desk: MainFileDesk = openFileDesk(dialogsOf(window));
  const answers = { ...journalAnswers(journal), ...desk.answers };

  answerCalls((sender) => (sender === id ? answers : undefined));
  // A page that was loaded anew knows nothing of the files of the one before.
  contents.on('did-navigate', () => void desk.dispose());
  window.on('closed', () => {
    void desk.dispose();
    void journal.close();
  });
}
