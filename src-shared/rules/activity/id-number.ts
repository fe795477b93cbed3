import { bsnForMunicipality, bsnLaws, bsnLawsNamed, clientsOf, groupsWithoutBsn } from '../../law/bsn-laws';
import { avg, uavg } from '../../law/citation';
import type { Activity } from '../../record/activity/activity';
import { saysNothing } from '../../record/says-nothing';
import { groupsIn, isBlank, isBsn, isClient, isMunicipality, listed, listedAs, subjectOf } from '../about';
import { activityRule } from '../rule';
import { nameKey } from '../../words/reading';

const isKnown = (law: string) => bsnLawsNamed(law).length > 0;
const listedSubjects = new Set(bsnLaws.flatMap(({ subjects }) => subjects));

/** The laws that were named let the number of this group be used; of a group that is no client and on no list that cannot be told. */
function isCovered(group: Activity['subjects'][number], covered: readonly string[], commissioners: readonly string[]): boolean {
  const subject = subjectOf(group);
  if (listedSubjects.has(subject)) return covered.includes(subject);
  if (!isClient(group)) return true;
  // What clients of no known kind live on, whoever gave the order tells. Of a municipality another rule asks.
  const isUnknown = subject === group.name.trim();
  const orders = commissioners.filter((each) => !isBlank(each));
  return isUnknown && orders.length > 0 && orders.every((each) => isMunicipality(each) || clientsOf[nameKey(each)]?.some((kind) => covered.includes(kind)) === true);
}

/** The BSN is used only to carry out a law that prescribes it (rule 11). */
export const numberHasLaw = activityRule({
  id: 'number-has-law',
  level: 'error',
  title: 'Het BSN rust op een wet',
  citations: [avg('87'), uavg('46')],
  reads: ['role', 'commissioners', 'subjects', 'dataCategories'],
  *check({ role, commissioners, subjects, dataCategories }) {
    if (role === 'processor') return;
    for (const category of dataCategories) {
      if (category.dataClass !== 'idNumber') continue;
      const { id, exception, exceptionExplanation } = category;
      const laws = category.exceptionLaws.filter((law) => !saysNothing(law));
      const path = ['dataCategories', id, 'exceptionLaws'];
      if (exception === 'numberByLaw' && laws.length === 0) {
        yield { path, text: 'Noem de wet die dit nummer voorschrijft. Zonder wet mag u het niet gebruiken; toestemming helpt niet.' };
      }
      if (!isBsn(category)) continue;
      const groups = groupsIn(category, { subjects });
      const never = groups.flatMap((group) => {
        const facts = listedAs(group, groupsWithoutBsn);
        return facts === undefined ? [] : [{ group, facts }];
      });
      // The very mark that has to go: beside it stand those of groups whose number may be used.
      for (const { group, facts } of never) {
        yield { path: ['dataCategories', id, 'subjects', group.id], citations: facts.citations, text: `Het BSN van ${group.name} mag u niet gebruiken. ${facts.why} Haal het kruisje weg.` };
      }
      if (exception !== 'numberByLaw' || laws.length === 0) continue;
      const judged = { path, level: 'warning' as const, judge: true as const, read: { laws, exceptionExplanation, groups: groups.map(({ name }) => name) } };
      const unknown = laws.filter((law) => !isKnown(law));
      const covered = laws.flatMap(bsnLawsNamed).flatMap((law) => law.subjects);
      // Whose number may never be used, is said above.
      const outside = groups.filter((group) => !never.some((each) => each.group === group) && !isCovered(group, covered, commissioners));
      if (unknown.length > 0) {
        yield { ...judged, text: `Van ${listed(unknown)} is niet bekend dat uw bedrijf er het BSN mee mag gebruiken. Kies een andere wet, of leg uit waarom deze het voorschrijft.` };
      } else if (outside.length > 0) {
        const names = listed(outside.map(({ name }) => name));
        yield { ...judged, text: `Van ${listed(laws)} is niet bekend dat u er het BSN van ${names} mee mag gebruiken. Noem ook de wet die daarvoor geldt, haal het kruisje weg, of leg uit waarom dit mag.` };
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
    if (role === 'processor' || !commissioners.some(isMunicipality)) return;
    for (const category of dataCategories) {
      const { id, exception, exceptionLaws, exceptionExplanation } = category;
      const laws = exceptionLaws.filter((law) => !saysNothing(law));
      const groups = groupsIn(category, { subjects }).filter(isClient);
      // A law that nobody knows is asked about anyway.
      if (!isBsn(category) || exception !== 'numberByLaw' || laws.length === 0 || !laws.every(isKnown) || groups.length === 0) continue;
      yield { path: ['dataCategories', id, 'exceptionLaws'], judge: true, read: { laws, exceptionExplanation, groups: groups.map(({ name }) => name) }, text: `U noemt ${listed(laws)}. ${bsnForMunicipality.question}` };
    }
  },
});
