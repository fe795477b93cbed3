import { requestHandled } from '@shared/rules/waiting-request';
import { waitingCases } from './try-waiting';

const open = { answeredOn: '', outcome: null } as const;
const extended = { extensionToldOn: '2026-11-30', extensionReason: 'Veel dossiers' };

waitingCases(requestHandled, {
  whole: {
    receivedOn: '2026-10-28',
    targetOn: '2026-11-28',
    extendedTargetOn: '2027-01-28',
    dueOn: '2026-11-30',
    extendedDueOn: '2027-02-01',
    extensionToldOn: '',
    extensionReason: '',
    answeredOn: '2026-11-10',
    outcome: 'granted',
    ground: '',
    remediesTold: null,
    dataChanged: 'no',
    recipientsTold: '',
  },
  now: '2026-11-21',
  met: [
    ['still open, in time', open],
    ['open on the day to aim at', open, '2026-11-28'],
    ['answered between the day to aim at and the last', { answeredOn: '2026-11-30' }, '2026-12-10'],
    ['no day to aim at is known', { ...open, targetOn: '' }, '2026-11-29'],
    ['extended in time', { answeredOn: '2027-01-15', ...extended }],
    ['extended, so that there is another day to aim at', { ...open, ...extended }, '2026-12-05'],
    ['refused as it should be', { outcome: 'refused', ground: 'Art. 41 UAVG', remediesTold: 'yes' }],
    ['changed, and all were told', { dataChanged: 'yes', recipientsTold: 'UWV, 12 november' }],
  ],
  notMet: [
    ['past the day to aim at', open, ['warning answeredOn'], '2026-11-29'],
    ['on the last day', open, ['warning answeredOn'], '2026-11-30'],
    ['the day after it', open, ['error answeredOn'], '2026-12-01'],
    ['extended, and past that day to aim at', { ...open, ...extended }, ['warning answeredOn'], '2027-01-29'],
    ['past the day to aim at, with no last day', { ...open, dueOn: '' }, ['warning answeredOn'], '2026-11-29'],
    ['answered a day too late', { answeredOn: '2026-12-01' }, ['error answeredOn']],
    ['extended without a reason: that extends nothing', { answeredOn: '2027-01-15', extensionToldOn: '2026-11-30' }, ['error extensionReason', 'error answeredOn']],
    ['extended too late', { answeredOn: '2027-01-15', extensionToldOn: '2026-12-01', extensionReason: 'Veel dossiers' }, ['error extensionToldOn', 'error answeredOn']],
    ['refused without a word', { outcome: 'partly' }, ['error ground', 'error remediesTold']],
    ['changed, and nobody was told', { dataChanged: 'yes' }, ['error recipientsTold']],
    ['no day of receipt', { receivedOn: '' }, ['error receivedOn']],
  ],
});
