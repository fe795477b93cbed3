/**
 * Chromium cannot open app://: in the double the page lives at a secure address that leads nowhere, and both ways
 * every address is translated.
 */
const appOrigin = 'app://grondslag';
export const pageOrigin = 'https://grondslag.invalid';

/** The address as Chromium knows it. */
export function toPage(url: string): string {
  return url.replace(appOrigin, pageOrigin);
}

/** The address as main knows it. */
export function toApp(url: string): string {
  return url.startsWith(`${pageOrigin}/`) || url.startsWith(`blob:${pageOrigin}/`) ? url.replace(pageOrigin, appOrigin) : url;
}

/** Headers with every address of the app translated for Chromium. */
export function headersToPage(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replaceAll(appOrigin, pageOrigin)]));
}
