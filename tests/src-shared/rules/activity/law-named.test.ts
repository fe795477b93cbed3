import { blankPurpose, type Purpose } from '@shared/record/activity/purposes';
import { lawNamed } from '@shared/rules/activity/law-named';
import { cases } from '../try-rules';

const on = (basis: Purpose['basis'], ...laws: string[]) => ({ role: 'controller' as const, purposes: [{ ...blankPurpose('p'), basis, laws }] });
const company = { organisation: { sector: 'private' as const } };

cases(lawNamed, {
  met: [
    ['a duty with its law', on('c', 'AWR art. 52'), company],
    ['an agreement asks for no law', on('b')],
    ['an authority with a task of its own', on('e', 'Participatiewet art. 7'), { organisation: { sector: 'public' } }],
    ['a law that names an agreement, with its article', on('c', 'Wet op de geneeskundige behandelingsovereenkomst, BW 7:454')],
  ],
  notMet: [
    ['no law', on('c'), ['purposes/p/laws']],
    ['only blanks', on('e', ' '), ['purposes/p/laws'], company],
    ['a contract is no law', on('c', 'Contract met UWV'), ['purposes/p/laws']],
    ['nor is a rule for a subsidy', on('c', 'Subsidievoorwaarden ESF'), ['purposes/p/laws']],
  ],
  judge: [['a task that may be that of the client only', on('e', 'Participatiewet art. 7'), ['purposes/p/basis'], company]],
});
