import { begin } from './begin.mjs';

// `npm run bench`: measures the built app.
begin(() => import('./bench-run.mjs'));
