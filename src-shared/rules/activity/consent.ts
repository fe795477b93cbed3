import { avg, uavg } from '../../law/citation';
import { needsException } from '../../law/data-classes';
import { groupsOf, isBlank, isDependent, listed } from '../about';
import type { DataCategory } from '../../record/activity/subjects-and-data';
import { activityRule } from '../rule';

const text = (groups: string) => `Toestemming van ${groups} is meestal niet vrij: zij zijn van u afhankelijk. Kies een andere grondslag, of leg uit waarom zij hier echt nee kunnen zeggen.`;

const isConsent = (exception: DataCategory['exception']) => exception === 'explicitConsent' || exception === 'criminalConsent';

/** Consent is free; of who depends on us it seldom is (rule 7). */
export const consentIsFree = activityRule({
  id: 'consent-free',
  level: 'warning',
  title: 'Toestemming is vrij gegeven',
  citations: [avg('4(11)'), avg('7(4)')],
  reads: ['role', 'purposes', 'subjects', 'dataCategories'],
  *check({ role, purposes, subjects, dataCategories }) {
    if (role === 'processor') return;
    for (const purpose of purposes.filter(({ basis }) => basis === 'a')) {
      const groups = groupsOf(purpose, { subjects }).filter(isDependent).map(({ name }) => name);
      if (groups.length === 0) continue;
      const { id, description, basisExplanation, consentProof, consentWithdrawal } = purpose;
      yield { path: ['purposes', id, 'basis'], judge: true, read: { groups, description, basisExplanation, consentProof, consentWithdrawal }, text: text(listed(groups)) };
    }
    for (const { id, name: data, exception, exceptionExplanation, subjects: cells } of dataCategories) {
      if (!isConsent(exception)) continue;
      const groups = subjects.filter((group) => isDependent(group) && cells.some((cell) => cell.id === group.id)).map(({ name }) => name);
      if (groups.length === 0) continue;
      yield { path: ['dataCategories', id, 'exception'], judge: true, read: { groups, data, exception, exceptionExplanation }, citations: [avg('9(2)(a)'), uavg('22(2)(a)'), avg('7(4)')], text: text(listed(groups)) };
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
      if (isBlank(consentProof)) yield { path: ['purposes', id, 'consentProof'], citations: [avg('7(1)')], text: 'Schrijf op hoe toestemming wordt gevraagd en waar het bewijs ligt.' };
      if (isBlank(consentWithdrawal)) yield { path: ['purposes', id, 'consentWithdrawal'], citations: [avg('7(3)')], text: 'Schrijf op hoe iemand de toestemming intrekt: zo makkelijk als geven.' };
    }
    // A purpose on consent tells how; without one, the explanation of the exception has to.
    if (purposes.some(({ basis }) => basis === 'a')) return;
    for (const { id, dataClass, exception, exceptionExplanation } of dataCategories) {
      // Where the class asks for no exception, what was chosen before counts no longer.
      if (!needsException(dataClass) || !isConsent(exception)) continue;
      const path = ['dataCategories', id, 'exceptionExplanation'];
      if (isBlank(exceptionExplanation)) yield { path, text: 'Schrijf op hoe u uitdrukkelijke toestemming vraagt, waar het bewijs ligt en hoe iemand haar intrekt.' };
      else if (!withdrawn.test(exceptionExplanation)) yield { path, level: 'tip', citations: [avg('7(3)')], text: 'Schrijf er ook bij hoe iemand deze toestemming intrekt: zo makkelijk als geven.' };
    }
  },
});
