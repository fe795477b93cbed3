import { avg, uavg } from '../../law/citation';
import { diagnosisNamed } from '../../law/diagnosis-words';
import { retentionRow } from '../../law/retention-catalogue';
import type { DataCategory } from '../../record/activity/subjects-and-data';
import { listed } from '../about';
import { activityRule } from '../rule';
import { isShown } from './term-bounds';

/** The file that a doctor or another who treats has to keep. */
const medicalFile = 'R14';

/** Somebody who treats keeps these data: the law wants them to be written down. */
function isOfCare({ exception, retentionRow: row, subjects }: DataCategory): boolean {
  return exception === 'care' || [row, ...subjects.map((cell) => cell.retentionRow)].includes(medicalFile);
}

/** Of who is ill, what they can and cannot do is enough: not what they have, why, or how it is treated. */
export const dataTellNoDiagnosis = activityRule({
  id: 'data-tell-no-diagnosis',
  level: 'warning',
  title: 'Gegevens gaan over wat iemand kan, niet over de diagnose',
  citations: [uavg('30(1)'), avg('5(1)(c)')],
  reads: ['role', 'name', 'purposes', 'dataCategories'],
  *check({ role, name: activity, purposes, dataCategories }) {
    // Which data a processor gets, another decides.
    if (role === 'processor') return;
    for (const category of dataCategories) {
      const { id, name, dataClass, special, exception, exceptionExplanation, necessity, subjects } = category;
      const words = diagnosisNamed(name);
      if (words.length === 0 || isOfCare(category) || isShown(retentionRow(medicalFile), name, { name: activity, purposes })) continue;
      yield {
        path: ['dataCategories', id, 'name'],
        judge: true,
        read: { name, dataClass, special, exception, exceptionExplanation, necessity: [necessity, ...subjects.map((cell) => cell.necessity)] },
        text: `${listed(words.map((word) => `‘${word}’`))} gaat over ziekte of behandeling. Voor werk en re-integratie is genoeg wat iemand wel en niet kan. Haal deze gegevens weg, of schrijf bij ‘Waarom nodig’ waarom het niet zonder kan en leg dat uit.`,
      };
    }
  },
});
