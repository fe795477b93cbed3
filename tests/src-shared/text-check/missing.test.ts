import { organisationKind } from '@shared/record/organisation';
import { checkText } from '@shared/text-check/check-text';
import type { StatementItemId } from '@shared/text-check/missing/items';
import { expect, test } from 'vitest';

const today = '2026-11-22';
/** Enough words to be read as a statement, and none that tells an item. */
const filler = 'Privacyverklaring. Het bureau helpt u op weg naar werk, en in deze tekst leest u daar meer over, stap voor stap en zonder moeilijke woorden. '.repeat(3);

function tellsOf(id: StatementItemId, text: string): boolean {
  const check = checkText(`${filler}\n\n${text}`, { organisation: organisationKind.blank(), activities: [], parties: [] }, today);
  if (check.outcome !== 'checked') throw new Error(check.outcome);
  // 'as long as needed' is told at those words, and not a second time
  const asMissing = (finding: { readonly id: string }) => finding.id === id || (id === 'retention' && finding.id === 'noNumber');
  const [told, missing] = [check.told.some((item) => item.id === id), check.findings.filter((finding) => finding.group === 'missing' && asMissing(finding)).length];
  expect(missing).toBeLessThan(2);
  // where an item is always asked, it is told or missing, never both
  expect(told).toBe(missing === 0);
  return told;
}

test.each<readonly [StatementItemId, string]>([
  ['identity', 'Bureau Polderpad is de verantwoordelijke in de zin van de wet.'],
  ['identity', 'Verantwoordelijke: Bureau Polderpad, Havenkade 12.'],
  ['identity', 'De verantwoordelijke is Bureau Polderpad.'],
  ['bases', 'Wij gebruiken de gegevens omdat cliënten daarvoor ondubbelzinnige toestemming geven.'],
  ['bases', 'Wij gebruiken uw gegevens op basis van uw toestemming.'],
  ['bases', 'Met uw toestemming leggen wij vast wat u kunt.'],
  ['purposes', 'Het doel is u te begeleiden naar werk.'],
  ['purposes', 'Wij gebruiken uw gegevens om u te begeleiden.'],
  ['retention', 'Wij bewaren gegevens niet langer dan noodzakelijk: uw dossier twee jaar.'],
  ['retention', 'Wij bewaren gegevens niet langer dan nodig. Uw dossier vernietigen wij na het traject.'],
  ['retention', '8. Bewaren\nDossiers worden vijf jaar na afsluiting vernietigd.'],
  ['retention', 'Hoe lang bewaren wij uw gegevens?\n\nUw dossier bewaren wij tot 2 jaar na het einde.'],
])('%s is told by: %s', (id, text) => {
  expect(tellsOf(id, text)).toBe(true);
});

test.each<readonly [StatementItemId, string]>([
  ['identity', 'De verantwoordelijke medewerker helpt u verder.'],
  ['identity', 'Verantwoordelijke: degene die doel en middelen vaststelt.'],
  ['identity', 'Wie is de verantwoordelijke?'],
  ['bases', 'Zonder uw toestemming bellen wij niet.'],
  ['bases', 'Alleen voor de nieuwsbrief vragen wij uw toestemming.'],
  ['bases', 'Alleen met uw toestemming delen wij iets met derden.'],
  ['purposes', 'Wij bewaren gegevens niet langer dan noodzakelijk voor het doel waarvoor ze zijn verzameld.'],
  ['purposes', 'De gegevens worden vernietigd zodra het doel is bereikt.'],
  ['retention', 'Wij bewaren uw gegevens niet langer dan noodzakelijk.'],
  ['retention', '8. Bewaren\n\nWij bewaren uw gegevens niet langer dan nodig is voor ons werk.'],
  ['retention', 'Hoe lang bewaren wij uw gegevens?\n\nZolang dat nodig is bewaren wij ze.'],
])('%s is not told by: %s', (id, text) => {
  expect(tellsOf(id, text)).toBe(false);
});
