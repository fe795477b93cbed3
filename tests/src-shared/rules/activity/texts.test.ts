import { expect, test } from 'vitest';
import { blankPurpose } from '@shared/record/activity/purposes';
import { blankDataCategory } from '@shared/record/activity/subjects-and-data';
import type { wordPatterns } from '@shared/text-check/outdated/words';
import { textsTellNoIllness, wordsAreOfToday } from '@shared/rules/activity/texts';
import { cases, foundBy } from '../try-rules';

cases(wordsAreOfToday, {
  met: [
    ['words of today', { securityExplanation: 'Met elke verwerker is een verwerkersovereenkomst getekend.', access: 'De verantwoordelijke medewerker.' }],
    ['a law that is called lapsed', { remarks: 'De Wbp is vervallen.' }],
    ['a law in the list of laws is looked at elsewhere', { purposes: [{ ...blankPurpose('p'), laws: ['Wbp art. 8'] }] }],
  ],
  notMet: [
    ['an old contract', { securityExplanation: 'Met de bewerker is een bewerkersovereenkomst gesloten.' }, ['securityExplanation']],
    ['an old authority, in a purpose', { purposes: [{ ...blankPurpose('p'), description: 'Melden bij het CBP wat de klacht was.' }] }, ['purposes/p/description']],
  ],
  judge: [],
});

test('it names the word of today', () => {
  expect(foundBy(wordsAreOfToday, { access: 'Alleen de bewerker.' })[0]?.text).toContain('is nu: verwerker');
});

test.each([
  ['houder', 'De houder van de persoonsregistratie is de directie.'],
  ['geregistreerde', 'De geregistreerden krijgen een brief.'],
  ['registratiekamer', 'Gemeld bij de Registratiekamer.'],
  ['wpr', 'Zie de WPR.'],
  ['deWet', 'Volgens de wet AVG.'],
  ['functionaris', 'Zie art. 62 Wbp.'],
  ['vrijstellingsbesluit', 'Termijn uit het Vrijstellingsbesluit.'],
  ['sofinummer', 'Wij vragen het sofinummer.'],
  ['sofinummer', 'Het sociaal-fiscaal nummer.'],
  ['pia', 'Er is een PIA gedaan.'],
  ['privacyShield', 'Op grond van het Privacy Shield.'],
  ['privacyShield', 'Safe Harbor'],
  ['modem', 'Inbellen met een modem.'],
  ['school', 'Zie de schoolgids.'],
] satisfies readonly (readonly [keyof typeof wordPatterns, string])[])('the quick look lets %s through: %s', (_id, remarks) => {
  expect(foundBy(wordsAreOfToday, { remarks })).toHaveLength(1);
});

cases(textsTellNoIllness, {
  met: [
    ['what somebody can do', { remarks: 'Kan niet tillen en werkt vier uur per dag.' }],
    ['said not to be there', { remarks: 'Wij vragen geen diagnose en geen medicatie.' }],
    ['the name of a class of data', { dataCategories: [{ ...blankDataCategory('d'), name: 'Medicatie' }] }],
    ['another word that begins so', { remarks: 'Arbeidstherapeutisch werken.' }],
  ],
  notMet: [],
  judge: [
    ['an illness', { remarks: 'Cliënt heeft een burn-out.' }, ['remarks']],
    ['in a purpose, after a denial of something else', { purposes: [{ ...blankPurpose('p'), description: 'Geen dwang. De therapie afstemmen.' }] }, ['purposes/p/description']],
  ],
});
