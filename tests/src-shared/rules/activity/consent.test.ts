import { blankPurpose, type Purpose } from '@shared/record/activity/purposes';
import { blankCell, blankDataCategory, blankDataSubject } from '@shared/record/activity/subjects-and-data';
import { consentIsFree, consentIsProvable } from '@shared/rules/activity/consent';
import { cases } from '../try-rules';

const client = { ...blankDataSubject('client'), name: 'Cliënt met een uitkering' };
const visitor = { ...blankDataSubject('visitor'), name: 'Websitebezoeker' };
const consent = (more: Partial<Purpose> = {}) => ({ role: 'controller' as const, purposes: [{ ...blankPurpose('p'), basis: 'a' as const, ...more }] });
const health = (...groups: string[]) => ({ ...blankDataCategory('d'), exception: 'explicitConsent' as const, subjects: groups.map(blankCell) });

cases(consentIsFree, {
  met: [
    ['of visitors of the website', { ...consent(), subjects: [visitor] }],
    ['of visitors only, though clients are there too', { ...consent({ groups: ['visitor'] }), subjects: [client, visitor] }],
    ['another basis', { ...consent({ basis: 'b' }), subjects: [client] }],
    ['explicit consent of who does not depend on us', { role: 'controller', subjects: [client, visitor], dataCategories: [health('visitor')] }],
  ],
  notMet: [],
  judge: [
    ['of clients', { ...consent(), subjects: [client, visitor] }, ['purposes/p/basis']],
    ['of staff', { ...consent(), subjects: [{ ...client, name: 'Medewerkers' }] }, ['purposes/p/basis']],
    ['explicit consent of clients', { role: 'controller', subjects: [client], dataCategories: [health('client')] }, ['dataCategories/d/exception']],
  ],
});

cases(consentIsProvable, {
  met: [
    ['proof and withdrawal', consent({ consentProof: 'Formulier', consentWithdrawal: 'Mail' })],
    ['another basis', consent({ basis: 'b' })],
  ],
  notMet: [
    ['neither', consent(), ['purposes/p/consentProof', 'purposes/p/consentWithdrawal']],
    ['no way back', consent({ consentProof: 'Formulier', consentWithdrawal: ' ' }), ['purposes/p/consentWithdrawal']],
  ],
  judge: [],
});
