import type { MergeReport } from '@renderer/storage/contract';
import { counted } from '@renderer/ui/counted';

/** What taking an archive over changes, one sentence for each thing that happens. */
export function effectLines(effect: MergeReport): readonly string[] {
  const parts = (count: number) => counted(count, 'onderdeel', 'onderdelen');
  const lines = [
    effect.newRecords > 0 && `${parts(effect.newRecords)} ${effect.newRecords === 1 ? 'komt' : 'komen'} erbij.`,
    effect.changedRecords > 0 && `${parts(effect.changedRecords)} ${effect.changedRecords === 1 ? 'krijgt' : 'krijgen'} een nieuwere versie.`,
    effect.unchangedRecords > 0 && `${parts(effect.unchangedRecords)} ${effect.unchangedRecords === 1 ? 'blijft' : 'blijven'} zoals ${effect.unchangedRecords === 1 ? 'het is' : 'ze zijn'}.`,
    effect.erasedRecords > 0 && `${parts(effect.erasedRecords)} ${effect.erasedRecords === 1 ? 'wordt' : 'worden'} gewist, omdat dat elders voorgoed is gedaan.`,
    effect.conflicts > 0 && `${parts(effect.conflicts)} ${effect.conflicts === 1 ? 'houdt' : 'houden'} twee versies; u kiest later welke blijft.`,
  ].filter((line) => line !== false);
  return lines.length > 0 ? lines : ['Er verandert niets: alles uit dit archief staat hier al.'];
}
