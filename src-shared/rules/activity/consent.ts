import { avg, cite } from '../../law/citation';
import { dataExceptions, exceptionFits } from '../../law/special-data';
import { groupsIn, groupsOf, isDependent, listed } from '../about';
import type { DataCategory } from '../../record/activity/subjects-and-data';
import { saysNothing } from '../../record/says-nothing';
import { activityRule } from '../rule';

const text = (groups: readonly string[], other: string) => `Toestemming van ${listed(groups)} is meestal niet vrij: zij zijn van u afhankelijk. Kies een andere ${other}, of leg uit waarom zij hier echt nee kunnen zeggen.`;
/** Children and people under guardianship, whichever group they are in. */
const ofRepresented = (other: string) => `Er zijn kinderen of mensen met een vertegenwoordiger bij. Hun toestemming is niet zomaar vrij, en soms geeft een ander haar. Kies een andere ${other}, of leg uit waarom zij hier echt nee kunnen zeggen.`;

/** Consent as the exception for data that it can be one for; undefined for any other, and for what a class without exceptions left behind. */
function consentFor(category: DataCategory): (typeof dataExceptions)[number] | undefined {
  const exception = dataExceptions.find(({ id }) => id === category.exception);
  return exception !== undefined && (exception.id === 'explicitConsent' || exception.id === 'criminalConsent') && exceptionFits(exception, category) ? exception : undefined;
}

/** Consent is free; of who depends on us it seldom is (rule 7). */
export const consentIsFree = activityRule({
  id: 'consent-free',
  level: 'warning',
  title: 'Toestemming is vrij gegeven',
  citations: [avg('4(11)'), avg('7(4)'), cite('avgRecitals', '43')],
  reads: ['role', 'purposes', 'subjects', 'dataCategories', 'represented'],
  *check({ role, purposes, subjects, dataCategories, represented }) {
    if (role === 'processor') return;
    const others = represented === 'yes' ? { represented } : {};
    for (const purpose of purposes.filter(({ basis }) => basis === 'a')) {
      const groups = groupsOf(purpose, { subjects }).filter(isDependent).map(({ name }) => name);
      if (groups.length === 0 && represented !== 'yes') continue;
      const { id, description, basisExplanation, consentProof, consentWithdrawal } = purpose;
      const read = { groups, description, basisExplanation, consentProof, consentWithdrawal, ...others };
      yield { path: ['purposes', id, 'basis'], judge: true, read, text: groups.length === 0 ? ofRepresented('grondslag') : text(groups, 'grondslag') };
    }
    for (const category of dataCategories) {
      const exception = consentFor(category);
      if (exception === undefined) continue;
      const groups = groupsIn(category, { subjects }).filter(isDependent).map(({ name }) => name);
      if (groups.length === 0 && represented !== 'yes') continue;
      const { id, name: data, exceptionExplanation } = category;
      yield {
        path: ['dataCategories', id, 'exception'],
        judge: true,
        read: { groups, data, exception: exception.id, exceptionExplanation, ...others },
        citations: [...(exception.dataClass === 'criminal' ? [avg('10')] : []), ...exception.citations, avg('7(4)')],
        text: groups.length === 0 ? ofRepresented('uitzondering') : text(groups, 'uitzondering'),
      };
    }
  },
});

const withdrawn = /intrek|ingetrokken|introk|trekt (?:[\p{L}-]+ ){0,5}in(?!\p{L})|terugtrek|herroep/iu;

/** Consent can be shown, and taken back as easily as it was given (rule 29). */
export const consentIsProvable = activityRule({
  id: 'consent-provable',
  level: 'warning',
  title: 'Toestemming is aan te tonen en in te trekken',
  citations: [avg('7(1)'), avg('7(3)')],
  reads: ['role', 'purposes', 'dataCategories'],
  *check({ role, purposes, dataCategories }) {
    if (role === 'processor') return;
    for (const { id, basis, consentProof, consentWithdrawal } of purposes) {
      if (basis !== 'a') continue;
      if (saysNothing(consentProof)) yield { path: ['purposes', id, 'consentProof'], citations: [avg('7(1)')], text: 'Schrijf op hoe toestemming wordt gevraagd en waar het bewijs ligt.' };
      if (saysNothing(consentWithdrawal)) yield { path: ['purposes', id, 'consentWithdrawal'], citations: [avg('7(3)')], text: 'Schrijf op hoe iemand de toestemming intrekt: zo makkelijk als geven.' };
    }
    for (const category of dataCategories) {
      const { id, exceptionExplanation, subjects: cells } = category;
      // A purpose on consent tells how, for whom it is about; without one, the explanation of the exception has to.
      const told = purposes.some(({ basis, groups }) => basis === 'a' && (groups.length === 0 || cells.some((cell) => groups.includes(cell.id))));
      if (told || consentFor(category) === undefined) continue;
      const path = ['dataCategories', id, 'exceptionExplanation'];
      if (saysNothing(exceptionExplanation)) yield { path, text: 'Schrijf op hoe u uitdrukkelijke toestemming vraagt, waar het bewijs ligt en hoe iemand haar intrekt.' };
      else if (!withdrawn.test(exceptionExplanation)) yield { path, level: 'tip', citations: [avg('7(3)')], text: 'Schrijf er ook bij hoe iemand deze toestemming intrekt: zo makkelijk als geven.' };
    }
  },
});
