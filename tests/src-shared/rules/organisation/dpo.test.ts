import { dpoIsAppointed, dpoIsWeighed } from '@shared/rules/organisation/dpo';
import { cases } from '../try-rules';

const small = { sector: 'private', coreMonitoring: 'no', coreSensitive: 'no' } as const;

cases(dpoIsAppointed, {
  met: [
    ['not mandatory', { ...small, hasDpo: 'no' }],
    ['mandatory, and there is one', { sector: 'public', hasDpo: 'yes' }],
    ['mandatory, not answered: that is asked elsewhere', { sector: 'public' }],
    ['not known whether it is', { hasDpo: 'no' }],
  ],
  notMet: [
    ['a public body', { sector: 'public', hasDpo: 'no' }, ['hasDpo']],
    ['special data as core activity', { ...small, coreSensitive: 'yes', hasDpo: 'no' }, ['hasDpo']],
  ],
  judge: [],
});

cases(dpoIsWeighed, {
  met: [
    ['weighed, with a reason', { ...small, dpoReason: 'Niet grootschalig.' }],
    ['one reason settles it, whatever is open', { sector: 'public', dpoReason: 'Wij zijn een overheid.' }],
  ],
  notMet: [
    ['nothing answered', {}, ['sector', 'coreMonitoring', 'coreSensitive']],
    ['no reason', small, ['dpoReason']],
    ['settled by one answer, without a reason', { coreSensitive: 'yes' }, ['dpoReason']],
  ],
  judge: [],
});
