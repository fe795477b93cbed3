import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/print.css';
import './app/shell.module.css';
import './app/frame.css';
import { dressFrame } from './app/frame';
import { connectDesktop } from './desktop/desktop';
import { openAhead } from './storage/open-ahead';

// The first module is small: it dresses the frame that is painted, and starts what takes longest.
dressFrame(location.hash);
void start();

/** The store is read before the interface, and opens beside it. */
async function start(): Promise<void> {
  const desktop = connectDesktop();
  const { openStore } = await import('./storage/open-store');
  const open = openAhead(openStore, desktop);
  const { showApp } = await import('./interface');
  showApp(desktop, open);
}
