import { begin } from './begin.mjs';

// `npm start`: sets itself up and opens the app.
begin(() => import('./open.mjs'));
