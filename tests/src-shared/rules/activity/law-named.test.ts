import { expect, test } from 'vitest';
import { blankPurpose, type Purpose } from '@shared/record/activity/purposes';
import { blankDataSubject } from '@shared/record/activity/subjects-and-data';
import { lawBindsUs, lawNamed } from '@shared/rules/activity/law-named';
import { cases, foundBy } from '../try-rules';

const on = (basis: Purpose['basis'], ...laws: string[]) => ({ role: 'controller' as const, purposes: [{ ...blankPurpose('p'), basis, laws }] });
const company = { organisation: { sector: 'private' as const } };

cases(lawNamed, {
  met: [
    ['a duty with its law', on('c', 'AWR art. 52'), company],
    ['an agreement asks for no law', on('b')],
    ['an authority with a task of its own', on('e', 'Participatiewet art. 7'), { organisation: { sector: 'public' } }],
    ['a law without articles that matter', on('c', 'Wet verbetering poortwachter'), company],
    ['a law that is not of the list, with its article', on('c', 'Wet op de ondernemingsraden art. 31'), company],
    ['a law that is about agreements', on('c', 'Besluit op de huurovereenkomst art. 3', 'BW 7:610 (arbeidsovereenkomst)'), company],
    ['a law that names an agreement, with its article', on('c', 'Wet op de geneeskundige behandelingsovereenkomst, BW 7:454')],
  ],
  notMet: [
    ['no law', on('c'), ['purposes/p/laws']],
    ['only blanks', on('e', ' '), ['purposes/p/laws'], company],
    ['a law without its article', on('c', 'AWR'), ['purposes/p/laws'], company],
    ['the same, that is not of the list', on('c', 'Archiefwet'), ['purposes/p/laws'], company],
    ['a contract is no law', on('c', 'Contract met UWV'), ['purposes/p/laws']],
    ['nor is one of its articles', on('c', 'Contract met UWV, artikel 4'), ['purposes/p/laws']],
    ['nor that of another kind of agreement', on('c', 'De raamovereenkomst art. 4'), ['purposes/p/laws']],
    ['nor is a rule for a subsidy', on('c', 'Subsidievoorwaarden ESF'), ['purposes/p/laws']],
    ['nor is a norm', on('c', 'NEN 7510, artikel 4'), ['purposes/p/laws']],
  ],
  judge: [['a task that may be that of the client only', on('e', 'Participatiewet art. 7'), ['purposes/p/basis'], company]],
});

test('a law without its article is likely not whole, and an answer is about this purpose', () => {
  expect(foundBy(lawNamed, on('c', 'AWR'))[0]?.level).toBe('warning');
  expect(foundBy(lawNamed, on('c', 'Contract met UWV, artikel 4'))[0]?.text).toContain('lijkt geen wet');
  expect(foundBy(lawNamed, on('c', 'Wet op de geneeskundige behandelingsovereenkomst'))[0]?.text).toContain('ook het artikel');
  const [found] = foundBy(lawNamed, { purposes: [{ ...blankPurpose('p'), basis: 'e', laws: ['Participatiewet art. 7'], description: 'Begeleiden' }] }, company);
  expect(found?.read).toMatchObject({ description: 'Begeleiden' });
});

const groups = ['Cliënt in dienst bij een werkgever', 'Medewerker', 'Leverancier'].map((name, index) => ({ ...blankDataSubject(`s${index}`), name }));
const about = (who: readonly number[], basis: Purpose['basis'], ...laws: string[]) => ({ role: 'controller' as const, subjects: groups, purposes: [{ ...blankPurpose('p'), basis, laws, groups: who.map((each) => `s${each}`) }] });

cases(lawBindsUs, {
  met: [
    ['a duty of every firm', about([0], 'c', 'AWR art. 52'), company],
    ['a duty of an employer, about staff', about([1], 'c', 'BW art. 7:658a'), company],
    ['about staff and clients alike', about([0, 1], 'c', 'BW art. 7:658a'), company],
    ['about neither', about([2], 'c', 'BW art. 7:658a'), company],
    ['beside a duty of the firm itself', about([0], 'c', 'BW art. 7:658a', 'AWR art. 52'), company],
    ['a duty of every firm, in other words', about([0], 'c', 'artikel 52 Algemene wet inzake rijksbelastingen'), company],
    ['an article of such a law that nobody knows', about([0], 'c', 'BW art. 7:611'), company],
    ['beside a law that nobody knows', about([0], 'c', 'Besluit SUWI art. 4.1', 'Archiefwet'), company],
    ['a task of another, which another rule asks about', about([0], 'e', 'Participatiewet art. 7 en 10'), company],
    ['a duty of UWV, for an authority', about([0], 'c', 'Wet SUWI art. 73 lid 9 en 10'), { organisation: { sector: 'public' } }],
    ['another basis', about([0], 'f', 'Besluit SUWI art. 4.1'), company],
    ['as processor', { ...about([0], 'c', 'BW art. 7:658a'), role: 'processor' }, company],
  ],
  notMet: [],
  judge: [
    ['a law that gives no duty', about([0], 'c', 'Besluit SUWI art. 4.1'), ['purposes/p/laws'], company],
    ['a law that gives a task, for a duty', about([0], 'c', 'Wet SUWI art. 30a'), ['purposes/p/laws'], company],
    ['a law that gives a duty, for a task', about([1], 'e', 'AWR art. 52'), ['purposes/p/laws'], { organisation: { sector: 'public' } }],
    ['the duty of the employer of a client', about([0], 'c', 'BW art. 7:658a'), ['purposes/p/laws'], company],
    ['the same with its paragraph', about([0], 'c', 'BW art. 7:658a lid 5'), ['purposes/p/laws'], company],
    ['the same in other words', about([0], 'c', 'artikel 7:658a BW'), ['purposes/p/laws'], company],
    ['the duty of UWV', about([0], 'c', 'Wet SUWI art. 73 lid 9 en 10'), ['purposes/p/laws'], company],
  ],
});
