import type { Desktop } from '@shared/desktop/desktop';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { readAhead } from './app/page-files';
import type { OpenStore } from './storage/contract';
import { followPrinting } from './ui/printing';

/** Shows the app in place of the frame, over the store that is being opened. */
export function showApp(desktop: Desktop, openStore: OpenStore): void {
  const place = document.getElementById('root');
  if (place === null) throw new Error('index.html has no #root');
  readAhead(location.hash);
  followPrinting(window);
  createRoot(place).render(<App desktop={desktop} openStore={openStore} />);
}
