import { blankJointController } from '@shared/record/joint-controller';
import { blankPurpose } from '@shared/record/activity/purposes';
import { processorDecidesNothing, roleFitsAnswers } from '@shared/rules/activity/role';
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

const purposes = (basis: 'a' | 'f' | null) => ({ purposes: [{ ...blankPurpose('p'), description: 'Begeleiden naar werk.', basis }] });

cases(processorDecidesNothing, {
  met: [
    ['a processor that tells what the other wants it for', { role: 'processor', ...purposes(null) }],
    ['a processor without purposes', { role: 'processor' }],
    ['the answers make it a processor', { role: 'processor', ...purposes('f'), ...obeys }],
    ['the answers make it none, which another rule says', { role: 'processor', ...purposes('f'), ...decides }],
    ['nobody instructed it, which another rule says', { role: 'processor', ...purposes('f'), ...obeys, instructed: 'no' }],
    ['a controller', { role: 'controller', ...purposes('f') }],
    ['no role yet', { role: null, ...purposes('f') }],
  ],
  notMet: [],
  judge: [
    ['bases, and no answer', { role: 'processor', ...purposes('a') }, ['decidesPurpose']],
    ['bases, and answers that settle nothing', { role: 'processor', ...purposes('f'), decidesPurpose: 'yes' }, ['decidesMeans']],
    ['bases, and only the instruction is not known', { role: 'processor', ...purposes('f'), ...obeys, instructed: null }, ['instructed']],
  ],
});
