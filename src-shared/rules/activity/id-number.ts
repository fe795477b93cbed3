import { avg, uavg } from '../../law/citation';
import { audienceOf } from '../../record/audiences';
import { groupsIn, isBlank, isBsn, listed } from '../about';
import { activityRule } from '../rule';

/** Groups of whom no law lets a firm use the number: private clients come under their own name. */
const neverAudiences: ReadonlySet<string> = new Set(['applicants', 'visitors', 'websiteVisitors', 'relations']);
const privateClient = /zelf betaal|zelfbetal|particulier/iu;

/** The BSN is used only to carry out a law that prescribes it (rule 11). */
export const numberHasLaw = activityRule({
  id: 'number-has-law',
  level: 'error',
  title: 'Het BSN rust op een wet',
  citations: [avg('87'), uavg('46')],
  reads: ['role', 'subjects', 'dataCategories'],
  *check({ role, subjects, dataCategories }) {
    if (role === 'processor') return;
    for (const category of dataCategories) {
      if (category.dataClass !== 'idNumber') continue;
      const { id, exception, exceptionLaws } = category;
      if (exception === 'numberByLaw' && exceptionLaws.every((law) => isBlank(law))) {
        yield { path: ['dataCategories', id, 'exceptionLaws'], text: 'Noem de wet die dit nummer voorschrijft. Zonder wet mag u het niet gebruiken; toestemming helpt niet.' };
      }
      if (!isBsn(category)) continue;
      const never = groupsIn(category, { subjects }).filter(({ name }) => neverAudiences.has(audienceOf(name)) || privateClient.test(name));
      if (never.length > 0) {
        yield { path: ['dataCategories', id, 'subjects'], text: `Het BSN van ${listed(never.map(({ name }) => name))} mag u niet gebruiken: geen wet schrijft dat voor. Haal het kruisje weg.` };
      }
    }
  },
});

/** In a trajectory for a municipality no law was found that lets the firm use the BSN (rule 11). */
export const numberForMunicipality = activityRule({
  id: 'number-for-municipality',
  level: 'warning',
  title: 'Bij trajecten voor gemeenten is de wet achter het BSN bekend',
  citations: [uavg('46')],
  reads: ['role', 'commissioners', 'subjects', 'dataCategories'],
  *check({ role, commissioners, subjects, dataCategories }) {
    if (role === 'processor' || !commissioners.some((each) => /gemeente/iu.test(each))) return;
    for (const category of dataCategories) {
      const { id, exception, exceptionLaws, exceptionExplanation } = category;
      const clients = groupsIn(category, { subjects }).some(({ name }) => audienceOf(name) === 'clients');
      if (!isBsn(category) || !clients || exception !== 'numberByLaw' || exceptionLaws.every((law) => isBlank(law))) continue;
      yield {
        path: ['dataCategories', id, 'exceptionLaws'],
        judge: true,
        read: { exceptionLaws, exceptionExplanation },
        text: 'Voor trajecten van een gemeente is geen wet gevonden die uw bedrijf het BSN laat gebruiken. Vraag de gemeente welke wet dat is, en leg het hier vast.',
      };
    }
  },
});
