/**
 * Where the app lives in Electron. IndexedDB belongs to this origin: changed, everything seems to be gone.
 */
export const scheme = 'app';
export const origin = 'app://grondslag';
export const startPage = `${origin}/index.html`;

/** Name of the program and of its data folder; for the same reason never to be changed. */
export const appName = 'Grondslag';

/** Whether a document or file at `url` is part of the app. */
export function isOwnPage(url: string): boolean {
  return url.startsWith(`${origin}/`);
}

/** Whether the window may load `url` at all: the app itself and what it made in memory. */
export function mayLoad(url: string): boolean {
  return isOwnPage(url) || url.startsWith(`blob:${origin}/`) || url.startsWith('data:') || url.startsWith('devtools:');
}
