import { asksFindings } from './filter';
import type { Found } from './found';

/** Why a list has no line, in sentences: that what was asked for is not known yet, or what search looks at. */
export function emptyReason(filter: readonly string[], { state }: Found, searched: string): string {
  if (state === 'ready' || !asksFindings(filter)) {
    const narrowed = filter.length > 0 ? ' en de filters die u koos' : '';
    return `Geen verwerking past bij wat u zoekt${narrowed}. Zoeken kijkt naar ${searched}. Hoofdletters en accenten maken niet uit.`;
  }
  if (state === 'failed') return 'Wat er openstaat is niet bekend: de regels konden niet worden nagelopen. Er is niets verloren. Haal het filter op bevindingen weg, of sluit Grondslag en start het opnieuw.';
  return 'De regels worden nog nagelopen. Wat bij dit filter past komt hier te staan zodra dat klaar is.';
}
