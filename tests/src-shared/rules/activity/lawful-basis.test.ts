import { blankPurpose } from '@shared/record/activity/purposes';
import { lawfulBasisChosen } from '@shared/rules/activity/lawful-basis';
import { cases } from '../try-rules';

const purpose = { ...blankPurpose('p'), description: 'Loon betalen' };

cases(lawfulBasisChosen, {
  met: [
    ['each purpose has one', { role: 'controller', purposes: [{ ...purpose, basis: 'b' }] }],
    ['no purpose at all: another rule says so', { role: 'controller' }],
    ['a processor', { role: 'processor', purposes: [purpose] }],
  ],
  notMet: [
    ['a purpose has none', { role: 'controller', purposes: [{ ...purpose, basis: 'b' }, { ...purpose, id: 'q' }] }, ['purposes/q/basis']],
    ['while the role is not known', { purposes: [purpose] }, ['purposes/p/basis']],
  ],
  judge: [],
});
