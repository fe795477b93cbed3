import { expect, test } from 'vitest';
import { blankPurpose } from '@shared/record/activity/purposes';
import { blankDataCategory } from '@shared/record/activity/subjects-and-data';
import type { lapsedTerms } from '@shared/law/outdated-terms';
import { screeningKind, type Screening } from '@shared/record/screening';
import { freeze } from '@shared/screening/freeze';
import { textsTellNoIllness, wordsAreOfToday } from '@shared/rules/activity/texts';
import { cases, foundBy, type Around } from '../try-rules';

const screened = (facts: Partial<Screening>): Around => ({ screenings: [{ id: 's', rev: 'r', body: { ...screeningKind.blank(), activity: 'subject', ...facts } }] });

cases(wordsAreOfToday, {
  met: [
    ['words of today', { securityExplanation: 'Met elke verwerker is een verwerkersovereenkomst getekend.', access: 'De verantwoordelijke medewerker.' }],
    ['a law that is called lapsed', { remarks: 'De Wbp is vervallen.' }],
    ['a school that is one', { remarks: 'Overleg met de onderwijsinstelling over een stageplek.' }],
    ['a word that is old, but of no law', { remarks: 'Er is een PIA gedaan. Inbellen met een modem kan niet meer.' }],
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
  ['functionaris', 'Zie art. 62 Wbp.'],
  ['vrijstellingsbesluit', 'Termijn uit het Vrijstellingsbesluit.'],
  ['sofinummer', 'Wij vragen het sofinummer.'],
  ['sofinummer', 'Het sociaal-fiscaal nummer.'],
  ['privacyShield', 'Op grond van het Privacy Shield.'],
  ['privacyShield', 'Safe Harbor'],
] satisfies readonly (readonly [(typeof lapsedTerms)[number], string])[])('the quick look lets %s through: %s', (_id, remarks) => {
  expect(foundBy(wordsAreOfToday, { remarks })).toHaveLength(1);
});

cases(textsTellNoIllness, {
  met: [
    ['what somebody can do', { remarks: 'Kan niet tillen en werkt vier uur per dag.' }],
    ['a screening that is fixed cannot be changed', {}, screened({ description: 'Cliënten met een burn-out.', frozen: freeze({ ...screeningKind.blank(), activity: 'subject' }, '2026-10-01T10:00:00.000Z', 'r').frozen })],
    ['said not to be there', { remarks: 'Wij vragen geen diagnose en geen medicatie.' }],
    ['the name of a class of data', { dataCategories: [{ ...blankDataCategory('d'), name: 'Medicatie' }] }],
    ['said not to be there, with what is there instead', { remarks: 'Wij vragen niet naar de diagnose maar naar wat iemand kan.' }],
    ['another word that begins so', { remarks: 'Arbeidstherapeutisch werken.' }],
  ],
  notMet: [],
  judge: [
    ['in a screening that is open', {}, ['screening'], screened({ description: 'Cliënten met een burn-out.' })],
    ['an illness', { remarks: 'Cliënt heeft een burn-out.' }, ['remarks']],
    ['not alone is no denial', { remarks: 'Wij noteren niet alleen beperkingen maar ook diagnose en medicatie.' }, ['remarks']],
    ['a denial that is taken back', { remarks: 'Geen diagnose, maar wel de medicatie.' }, ['remarks']],
    ['in a purpose, after a denial of something else', { purposes: [{ ...blankPurpose('p'), description: 'Geen dwang. De therapie afstemmen.' }] }, ['purposes/p/description']],
  ],
});

test('an answer is about the sentences with such a word, not about all else that the text says', () => {
  const read = (remarks: string) => foundBy(textsTellNoIllness, { remarks })[0]?.read;
  expect(read('De coach belt elke week. Cliënt heeft een burn-out.')).toEqual(read('De coach mailt. Cliënt heeft een burn-out. Dat is alles.'));
  expect(read('Cliënt heeft een burn-out.')).not.toEqual(read('Cliënt had een burn-out.'));
});
