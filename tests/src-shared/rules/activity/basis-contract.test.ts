import { blankPurpose, type Purpose } from '@shared/record/activity/purposes';
import { blankDataSubject } from '@shared/record/activity/subjects-and-data';
import { contractIsWithPerson } from '@shared/rules/activity/basis-contract';
import { cases } from '../try-rules';

const on = (group: string, commissioners: string[] = [], more: Partial<Purpose> = {}) => ({
  role: 'controller' as const,
  commissioners,
  subjects: [{ ...blankDataSubject('s'), name: group }, { ...blankDataSubject('t'), name: 'Contactpersoon van een werkgever' }],
  purposes: [{ ...blankPurpose('p'), basis: 'b' as const, ...more }],
});
const place = ['purposes/p/basis'];

cases(contractIsWithPerson, {
  met: [
    ['of who pays himself, for whoever', on('Cliënt die zelf betaalt', ['Werkgever'])],
    ['of staff', on('Medewerker', ['Geen: eigen bedrijfsvoering'])],
    ['of who gave the order himself', on('Cliënt met een uitkering', ['De cliënt zelf'])],
    ['of clients, some of whom gave the order', on('Cliënten', ['UWV', 'De cliënt zelf'])],
    ['of who pays himself in other words, beside others', on('Particuliere cliënten', ['UWV', 'De cliënt zelf'])],
    ['of clients of whom nobody knows who gave it', on('Cliënt')],
    ['of clients, in work of our own', on('Cliënt', ['Geen: eigen bedrijfsvoering'])],
    ['a purpose that is about others', on('Cliënt met een uitkering', ['UWV'], { groups: ['t'] })],
    ['another basis', on('Cliënt met een uitkering', ['UWV'], { basis: 'e' })],
    ['as processor', { ...on('Cliënt met een uitkering', ['UWV']), role: 'processor' }],
  ],
  notMet: [],
  judge: [
    ['of who has a benefit', on('Cliënt met een uitkering'), place],
    ['of who is employed, for the employer', on('cliënt in dienst bij een werkgever', ['Werkgever']), place],
    ['of who has a benefit, beside clients who gave the order', on('Cliënt met een uitkering', ['UWV', 'De cliënt zelf']), place],
    ['of clients, for UWV', on('Cliënten', ['UWV']), place],
    ['of who lives on a benefit, in other words', on('Uitkeringsgerechtigde', ['Gemeente']), place],
  ],
});
