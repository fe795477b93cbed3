import { begin } from './begin.mjs';

// `node build/screenshot.mjs`: takes the picture in the README.
begin(() => import('./screenshot-run.mjs'));
