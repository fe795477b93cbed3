import { blankJointController } from '@shared/record/joint-controller';
import { roleFitsAnswers } from '@shared/rules/activity/role';
import { cases } from '../try-rules';

const decides = { decidesPurpose: 'yes', decidesMeans: 'yes', ownDuty: 'no', instructed: 'no' } as const;
const obeys = { decidesPurpose: 'no', decidesMeans: 'no', ownDuty: 'no', instructed: 'yes' } as const;
const withSomebody = { jointControllers: [{ ...blankJointController('j'), party: 'p' }] };

cases(roleFitsAnswers, {
  met: [
    ['we decide, as controller', { role: 'controller', ...decides }],
    ['we obey, as processor', { role: 'processor', ...obeys }],
    ['nothing was answered', { role: 'processor' }],
    ['answers that settle nothing', { role: 'processor', decidesPurpose: 'no' }],
    ['no role yet', decides],
    ['a processor of whom one answer is open', { role: 'processor', ...obeys, instructed: null }],
    ['a controller whom nobody instructed: nothing says that it does not decide', { role: 'controller', ...obeys, instructed: 'no' }],
    ['joint, while the other is not named yet', { role: 'joint', ...decides }],
  ],
  notMet: [['a processor whom nobody instructed', { role: 'processor', ...obeys, instructed: 'no' }, ['instructed']]],
  judge: [
    ['a processor that decides', { role: 'processor', ...decides }, ['role']],
    ['a controller that obeys', { role: 'controller', ...obeys }, ['role']],
    ['a controller that decides with another', { role: 'controller', ...decides, ...withSomebody }, ['role']],
  ],
});
