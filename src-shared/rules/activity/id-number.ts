import { bsnForMunicipality, bsnLaws, groupsWithoutBsn } from '../../law/bsn-laws';
import { avg, uavg } from '../../law/citation';
import { audienceOf } from '../../record/audiences';
import { groupsIn, isBlank, isBsn, isClient, listed } from '../about';
import { activityRule } from '../rule';

const plain = (text: string) => text.trim().toLowerCase();

/** Why no law lets the number of this group be used; clients differ among themselves, other groups go by their audience. */
function whyNever({ name }: { readonly name: string }): (typeof groupsWithoutBsn)[number] | undefined {
  return groupsWithoutBsn.find(({ subject }) => plain(subject) === plain(name) || (!isClient({ name: subject }) && audienceOf(subject) === audienceOf(name)));
}

const isKnown = (law: string) => bsnLaws.some((each) => plain(law).startsWith(plain(each.law)));

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
      const { id, exception, exceptionExplanation } = category;
      const laws = category.exceptionLaws.filter((law) => !isBlank(law));
      const path = ['dataCategories', id, 'exceptionLaws'];
      if (exception === 'numberByLaw' && laws.length === 0) {
        yield { path, text: 'Noem de wet die dit nummer voorschrijft. Zonder wet mag u het niet gebruiken; toestemming helpt niet.' };
      }
      if (!isBsn(category)) continue;
      const never = groupsIn(category, { subjects }).flatMap((group) => {
        const why = whyNever(group);
        return why === undefined ? [] : [{ group, why }];
      });
      const [first] = never;
      if (first !== undefined) {
        const names = listed(never.map(({ group }) => group.name));
        yield { path: ['dataCategories', id, 'subjects'], citations: first.why.citations, text: `Het BSN van ${names} mag u niet gebruiken. ${first.why.why} Haal het kruisje weg.` };
      }
      if (exception === 'numberByLaw' && laws.length > 0 && !laws.some(isKnown)) {
        yield {
          path,
          level: 'warning',
          judge: true,
          read: { laws, exceptionExplanation },
          text: `Van ${listed(laws)} is niet bekend dat uw bedrijf er het BSN mee mag gebruiken. Kies een andere wet, of leg uit waarom deze het voorschrijft.`,
        };
      }
    }
  },
});

/** In a trajectory for a municipality no law was found that lets the firm use the BSN (rule 11). */
export const numberForMunicipality = activityRule({
  id: 'number-for-municipality',
  level: 'warning',
  title: 'Bij trajecten voor gemeenten is de wet achter het BSN bekend',
  citations: bsnForMunicipality.citations,
  reads: ['role', 'commissioners', 'subjects', 'dataCategories'],
  *check({ role, commissioners, subjects, dataCategories }) {
    if (role === 'processor' || !commissioners.some((each) => plain(each) === plain(bsnForMunicipality.commissioner))) return;
    for (const category of dataCategories) {
      const { id, exception, exceptionLaws, exceptionExplanation } = category;
      // A law that nobody knows is asked about anyway.
      if (!isBsn(category) || exception !== 'numberByLaw' || !exceptionLaws.some(isKnown) || !groupsIn(category, { subjects }).some(isClient)) continue;
      yield { path: ['dataCategories', id, 'exceptionLaws'], judge: true, read: { exceptionLaws, exceptionExplanation }, text: bsnForMunicipality.question };
    }
  },
});
