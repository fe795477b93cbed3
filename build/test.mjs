import { begin } from './begin.mjs';

// `npm test`: sets itself up and runs everything, or the stages that are named.
begin(() => import('./test-run.mjs'));
