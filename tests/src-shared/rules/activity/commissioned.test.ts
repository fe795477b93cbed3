import { partyKind, type Party } from '@shared/record/party';
import { commissionerIsParty } from '@shared/rules/activity/commissioned';
import { cases } from '../try-rules';
import { agreed } from '../party/parties';

const parties = (name: string, more: Partial<Party> = {}) => ({ parties: { p: { ...partyKind.blank(), name, ...more } } });
const lindeloo = { commissioners: ['Gemeente Lindeloo'] };

cases(commissionerIsParty, {
  met: [
    ['a party of that name with a contract', lindeloo, parties('gemeente  Lindeloo', agreed({ type: 'assignment' }))],
    ['a longer name', { commissioners: ['UWV'] }, parties('UWV, kantoor Oost', agreed({ type: 'assignment' }))],
    ['kinds of commissioners are nobody', { commissioners: ['Gemeente', 'werkgever', 'Geen: eigen bedrijfsvoering', ' '] }],
    ['for whom we are processor stands elsewhere', { ...lindeloo, role: 'processor' }],
  ],
  notMet: [],
  judge: [
    ['nobody of that name', lindeloo, ['commissioners'], parties('Gemeente Lindeloord', agreed({ type: 'assignment' }))],
    ['no contract', lindeloo, ['commissioners'], parties('Gemeente Lindeloo')],
    ['a contract that is over', lindeloo, ['commissioners'], parties('Gemeente Lindeloo', agreed({ type: 'assignment', until: '2026-11-20' }))],
    ['UWV is somebody', { commissioners: ['UWV', 'Werkgever'] }, ['commissioners']],
  ],
});
