import { partyTellsNoIllness, partyWordsAreOfToday } from '@shared/rules/party/texts';
import { cases } from '../try-rules';
import { agreed } from './parties';

cases(partyWordsAreOfToday, {
  met: [
    ['words of today', { remarks: 'Verwerker van onze cliëntdossiers.' }],
    ['a name is what it is', { name: 'De Houder van de Persoonsregistratie BV' }],
  ],
  notMet: [
    ['remarks', { remarks: 'Bewerker van onze dossiers.' }, ['remarks']],
    ['an agreement', agreed({ title: 'Bewerkersovereenkomst 2016' }), ['agreements/g0/title']],
  ],
  judge: [],
});

cases(partyTellsNoIllness, {
  met: [['what they do', { remarks: 'Levert het rooster.' }]],
  notMet: [],
  judge: [['an illness', { remarks: 'Contactpersoon heeft een burn-out.' }, ['remarks']]],
});
