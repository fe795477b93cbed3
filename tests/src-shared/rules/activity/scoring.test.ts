import { expect, test } from 'vitest';
import { scoringWordsIn } from '@shared/law/scoring-words';
import { blankPurpose } from '@shared/record/activity/purposes';
import { blankDataCategory } from '@shared/record/activity/subjects-and-data';
import { suggestions } from '@shared/record/suggestions';
import { systemKind } from '@shared/record/system';
import { scoringIsAnswered } from '@shared/rules/activity/scoring';
import { cases } from '../try-rules';

const no = { role: 'controller' as const, automatedDecisions: 'no' as const };
const purpose = (description: string) => ({ purposes: [{ ...blankPurpose('p'), description }] });
const data = (name: string) => ({ dataCategories: [{ ...blankDataCategory('d'), name }] });
const chat = { systems: { s: { ...systemKind.blank(), name: 'ChatGPT' } } };
const found = ['automatedDecisions'];

cases(scoringIsAnswered, {
  met: [
    ['nothing of it', { ...no, ...purpose('Begeleiden naar werk.') }],
    ['a test that a person looks at', { ...no, ...data('Beoordeling of testuitslag') }],
    ['it is said not to be used', { ...no, ...purpose('Cv’s lezen wij zelf, zonder AI.') }],
    ['the question has another answer', { ...no, ...purpose('Kandidaten rangschikken met AI'), automatedDecisions: 'profiling' }],
    ['nobody answered, which another rule asks', { ...no, ...purpose('Kandidaten rangschikken met AI'), automatedDecisions: null }],
    ['a processor', { ...no, ...purpose('Kandidaten rangschikken met AI'), role: 'processor' }],
  ],
  notMet: [],
  judge: [
    ['in a purpose', { ...no, ...purpose('Kandidaten rangschikken met AI') }, found],
    ['in the data', { ...no, ...data('Score van de AI') }, found],
    ['in a system', { ...no, systems: ['s'] }, found, chat],
    ['in the name', { ...no, name: 'Profilering van cliënten' }, found],
  ],
});

test.each([
  ...['Voorspellen van verzuim', 'Voorspelling van de slagingskans', 'Risicoscore', 'Automatisch selecteren van cv’s', 'Geautomatiseerde beoordeling', 'Ranking van kandidaten', 'Sollicitanten scoren', 'Matchen met een algoritme', 'AI-verslag', 'Microsoft Copilot'],
])('%s tells of it', (text) => {
  expect(scoringWordsIn(text)).not.toEqual([]);
});

test.each([
  ...['Score op de taaltoets', 'Zoekprofiel', 'LinkedIn-profiel', 'Functieprofiel', 'Dossiers rangschikken op jaar', 'Ons bureau profileren', 'Profilering van ons merk', 'Versleuteling met een hash-algoritme', 'Geen profilering', 'Dit doen wij niet met AI', 'Training over AI', 'Kandidaten selecteren in een gesprek', 'Automatisch wissen na een jaar', 'Air conditioning', 'Mail', 'Weersvoorspelling'],
])('%s does not', (text) => {
  expect(scoringWordsIn(text)).toEqual([]);
});

test('nothing that is suggested tells of it', () => {
  expect(Object.values(suggestions).flatMap((list) => list.map(({ label }) => label)).filter((label) => scoringWordsIn(label).length > 0)).toEqual([]);
});
