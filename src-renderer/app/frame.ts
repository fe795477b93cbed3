import { readPreference, writePreference } from '@renderer/ui/preference';
import { lastOrganisation } from './last-organisation';

/** Where Mantine keeps the colours that a person chose; it sets the same attribute when it is there. */
const schemeKey = 'mantine-color-scheme-value';
const nameHeightKey = 'name-height';

/** Makes the frame that stands in index.html the one of the page that is coming: its colours, its menu, its place in it. */
export function dressFrame(address: string): void {
  const page = document.documentElement;
  const scheme = keptScheme();
  if (scheme === 'light' || scheme === 'dark') page.dataset['mantineColorScheme'] = scheme;
  const inOrganisation = address.length > 2 ? address.startsWith('#/o/') : lastOrganisation() !== undefined;
  if (!inOrganisation) return;
  page.dataset['frame'] = '';
  const name = document.querySelector<HTMLElement>('#frame .shell-name');
  const height = Number(readPreference(nameHeightKey));
  if (name !== null && height > 0) name.style.height = `${height}px`;
  const place = address.length > 2 ? /^#\/o\/[^/]+\/([a-z]+)/.exec(address)?.[1] : 'overzicht';
  document.querySelector(`#frame [data-place="${place}"]`)?.setAttribute('aria-current', 'page');
}

/** A name of two lines moves the menu down: how high it was is remembered, the name itself stands in the store alone. */
export function rememberNameHeight(height: number): void {
  if (height > 0 && readPreference(nameHeightKey) !== String(height)) writePreference(nameHeightKey, String(height));
}

/** Takes the frame away: the page that it stood for is there, or another one that has something to say. */
export function endFrame(): void {
  document.getElementById('frame')?.remove();
}

function keptScheme(): string | null {
  try {
    return localStorage.getItem(schemeKey);
  } catch {
    return null;
  }
}
