import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/print.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { readAhead } from './app/page-files';
import { connectDesktop } from './desktop/desktop';
import { openStore } from './storage/open-store';
import { followPrinting } from './ui/printing';

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');
readAhead(location.hash);
followPrinting(window);
createRoot(place).render(<App desktop={connectDesktop()} openStore={openStore} />);
