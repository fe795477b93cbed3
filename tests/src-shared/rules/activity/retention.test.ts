import { blankPurpose } from '@shared/record/activity/purposes';
import { blankCell, blankDataCategory, blankDataSubject, type DataCategory } from '@shared/record/activity/subjects-and-data';
import { termGiven, termHeldAgainstLaw, termMatchesRow, termSaysWhen } from '@shared/rules/activity/retention';
import { cases } from '../try-rules';

const data = (more: Partial<DataCategory>) => ({
  role: 'controller' as const,
  subjects: [{ ...blankDataSubject('s'), name: 'Medewerker' }],
  dataCategories: [{ ...blankDataCategory('d'), name: 'Loongegevens', subjects: [blankCell('s')], ...more }],
});
const twoYears = { term: 'P2Y', startEvent: 'Einde dienstverband' };

cases(termGiven, {
  met: [
    ['a term and its beginning', data(twoYears)],
    ['something that tells they can go', data({ termReason: 'Tot de klacht is afgehandeld.' })],
  ],
  notMet: [
    ['nothing', data({}), ['dataCategories/d/term']],
    ['no beginning', data({ term: 'P2Y' }), ['dataCategories/d/term']],
  ],
  judge: [],
});

cases(termSaysWhen, {
  met: [
    ['a number', data({ ...twoYears, termReason: 'Niet langer dan noodzakelijk.' })],
    ['an event', data({ termReason: 'Tot het traject is afgesloten.' })],
  ],
  notMet: [
    ['as long as needed', data({ termReason: 'Zolang als nodig is.' }), ['dataCategories/d/term']],
    ['no longer than needed, of one group', data({ ...twoYears, term: '', termReason: 'Niet langer dan noodzakelijk' }), ['dataCategories/d/term']],
  ],
  judge: [],
});

cases(termMatchesRow, {
  met: [
    ['what the row says', data({ ...twoYears, retentionRow: 'R21' })],
    ['shorter than what is customary', data({ ...twoYears, term: 'P1Y', retentionRow: 'R21' })],
    ['longer than customary, and explained', data({ ...twoYears, term: 'P5Y', retentionRow: 'R21', termReason: 'Verjaring van een vordering.' })],
    ['a term that cannot be read', data({ ...twoYears, term: 'ooit', retentionRow: 'R21' })],
    ['applicants for a year with consent', { ...data({ term: 'P1Y', startEvent: 'Einde procedure', retentionRow: 'R20' }), purposes: [{ ...blankPurpose('p'), basis: 'a' as const }] }],
  ],
  notMet: [
    ['longer than customary, without a word', data({ ...twoYears, term: 'P5Y', retentionRow: 'R21' }), ['dataCategories/d/termReason']],
    ['applicants for a year without consent', data({ term: 'P1Y', startEvent: 'Einde procedure', retentionRow: 'R20' }), ['dataCategories/d/termReason']],
    ['shorter than the law asks', data({ ...twoYears, retentionRow: 'R22' }), ['dataCategories/d/termReason']],
    [
      'of one group',
      data({ ...twoYears, retentionRow: 'R21', subjects: [{ ...blankCell('s'), term: 'P9Y' }] }),
      ['dataCategories/d/subjects/s/termReason'],
    ],
  ],
  judge: [['shorter than the law asks, explained', data({ ...twoYears, retentionRow: 'R22', termReason: 'Staat bij het salarisbureau.' }), ['dataCategories/d/term']]],
});

cases(termHeldAgainstLaw, {
  met: [
    ['a row was chosen: another rule measures it', data({ ...twoYears, name: 'Bankrekening', retentionRow: 'R21' })],
    ['long enough', data({ term: 'P7Y', startEvent: 'Einde boekjaar', name: 'Bankrekening' })],
    ['no law says anything of these data', data({ ...twoYears, name: 'Hobby’s' })],
    ['of another group', { ...data({ ...twoYears, name: 'Nummer van het identiteitsbewijs' }), subjects: [{ ...blankDataSubject('s'), name: 'Bezoeker' }] }],
  ],
  notMet: [],
  judge: [['data of staff that taxes may ask for', data({ ...twoYears, name: 'Bankrekening' }), ['dataCategories/d/retentionRow']]],
});
