import { blankDataCategory, type DataCategory } from '@shared/record/activity/subjects-and-data';
import { exceptionIsForUs, exceptionNamesLaw } from '@shared/rules/activity/exception-meant';
import { cases } from '../try-rules';

const health = { dataClass: 'special', special: 'health' } as const;
const data = (more: Partial<DataCategory>) => ({ role: 'controller' as const, dataCategories: [{ ...blankDataCategory('d'), ...more }] });

cases(exceptionIsForUs, {
  met: [
    ['an exception for every employer', data({ ...health, exception: 'reintegration' })],
    ['none yet', data(health)],
    ['one for other data: another rule says so', data({ ...health, exception: 'biometricAccess' })],
    ['as processor, of whoever gives care', { ...data({ ...health, exception: 'care' }), role: 'processor' }],
  ],
  notMet: [],
  judge: [
    ['that for care', data({ ...health, exception: 'care', exceptionExplanation: 'Wij begeleiden mensen.' }), ['dataCategories/d/exception']],
    ['that for a weighty interest in access', data({ dataClass: 'special', special: 'biometric', exception: 'biometricAccess' }), ['dataCategories/d/exception']],
    ['that for authorities', data({ dataClass: 'criminal', exception: 'criminalAuthorities' }), ['dataCategories/d/exception']],
  ],
});

cases(exceptionNamesLaw, {
  met: [
    ['a law', data({ ...health, exception: 'employmentLaw', exceptionLaws: ['BW art. 7:629'] })],
    ['an entitlement by an agreement for all in a trade', data({ ...health, exception: 'healthEntitlement', exceptionLaws: ['Cao Sociaal Werk art. 7'] })],
    ['a law in the explanation', data({ ...health, exception: 'publicHealth', exceptionExplanation: 'Art. 21 Wet publieke gezondheid.' })],
    ['an exception that fills itself in', data({ ...health, exception: 'reintegration' })],
    ['one for other data: another rule says so', data({ dataClass: 'criminal', exception: 'employmentLaw' })],
  ],
  notMet: [
    ['employment law, whichever', data({ ...health, exception: 'employmentLaw' }), ['dataCategories/d/exceptionLaws']],
    ['an entitlement that hangs on health, whatever gives it', data({ ...health, exception: 'healthEntitlement' }), ['dataCategories/d/exceptionLaws']],
    ['a weighty interest, whoever says so', data({ dataClass: 'special', special: 'race', exception: 'publicInterest', exceptionLaws: [' '] }), ['dataCategories/d/exceptionLaws']],
  ],
  judge: [],
});
