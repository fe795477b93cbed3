import { expect, test } from 'vitest';
import { blankPurpose } from '@shared/record/activity/purposes';
import { blankCell, blankDataCategory, blankDataSubject } from '@shared/record/activity/subjects-and-data';
import { automatedIsExplained, criminalOfStaff, criminalStaffHasRules, monitoringIsKnown, representationIsArranged } from '@shared/rules/activity/people';
import { cases, foundBy } from '../try-rules';

const explained = { automatedLogic: 'Telt punten.', automatedConsequence: 'Een plek hoger.' };

cases(automatedIsExplained, {
  met: [
    ['people decide', { automatedDecisions: 'no' }],
    ['a profile that is explained', { automatedDecisions: 'profiling', ...explained }],
    ['a profile for somebody else', { role: 'processor', automatedDecisions: 'profiling' }],
  ],
  notMet: [
    ['a profile without a word', { automatedDecisions: 'profiling' }, ['automatedLogic', 'automatedConsequence']],
    ['a profile with a stub', { automatedDecisions: 'profiling', automatedLogic: '?', automatedConsequence: 'Geen.' }, ['automatedLogic']],
  ],
  judge: [['a computer that decides, explained', { automatedDecisions: 'yes', ...explained }, ['automatedDecisions']]],
});

test('of a profile on which a person decides, the explanation is a tip', () => {
  expect(foundBy(automatedIsExplained, { automatedDecisions: 'profiling' }).map(({ level }) => level)).toEqual(['tip', 'tip']);
  expect(foundBy(automatedIsExplained, { automatedDecisions: 'yes' }).map(({ level }) => level)).toEqual([undefined, undefined, 'warning']);
});

test('a decision without people may rest on special data in fewer cases: art. 22(4)', () => {
  const found = (dataClass: 'special' | 'ordinary') => foundBy(automatedIsExplained, { automatedDecisions: 'yes', ...explained, dataCategories: [{ ...blankDataCategory('d'), dataClass }] })[0];
  expect(found('special')?.text).toContain('bijzondere gegevens');
  expect(found('special')?.citations?.map(({ article }) => article)).toEqual(['22(1)', '22(2)', '22(4)', '40']);
  expect(found('ordinary')?.text).not.toContain('bijzondere gegevens');
  expect(found('ordinary')?.citations?.map(({ article }) => article)).toEqual(['22(1)', '22(2)', '40']);
});

const group = (name: string) => ({ subjects: [{ ...blankDataSubject('s'), name }] });

cases(representationIsArranged, {
  met: [
    ['nobody of them', { represented: 'no' }],
    ['arranged', { represented: 'yes', representation: 'De mentor tekent mee.' }],
    ['not answered, of people who are old', { ...group('Ouderen') }],
    ['parents, of whom it is arranged', { represented: 'yes', representation: 'De ouder tekent.', ...group('Ouders') }],
    ['not answered, and no group tells of it', { ...group('Vertegenwoordiger van een leverancier') }],
    ['representatives, in somebody else’s register', { role: 'processor', ...group('Wettelijk vertegenwoordiger') }],
  ],
  notMet: [
    ['representatives, and it was not asked whose', group('Wettelijk vertegenwoordiger'), ['represented']],
    ['representatives of nobody', { represented: 'no', ...group('wettelijk vertegenwoordigers') }, ['represented']],
    ['representatives, by the word of the law', group('Wettelijke vertegenwoordigers'), ['represented']],
    ['a parent or a guardian', group('Ouder of voogd'), ['represented']],
    ['pupils under guardianship', group('Leerling onder curatele'), ['represented']],
    ['not arranged', { represented: 'yes', representation: ' ' }, ['representation']],
  ],
  judge: [
    ['parents', group('Ouders van cliënten'), ['represented']],
    ['administrators, who may be those of debts', { represented: 'no', ...group('Bewindvoerder') }, ['represented']],
    ['mentors, who may be those of trainees', group('Mentor'), ['represented']],
  ],
});

cases(monitoringIsKnown, {
  met: [
    ['nobody is followed', { monitoring: 'no' }],
    ['nobody is followed, whatever the name', { monitoring: 'no', name: 'Camera’s' }],
    ['not answered, and nothing tells of it', { name: 'Cliëntvolgsysteem' }],
    ['cameras of somebody else', { role: 'processor', name: 'Cameratoezicht' }],
    ['a sign and a works council', { monitoring: 'cameras', monitoringNotice: 'Bord', worksCouncil: 'Stemde in op 3 maart 2026.' }],
  ],
  notMet: [
    ['cameras in the name, and not answered', { name: 'Cameratoezicht in de hal' }, ['monitoring']],
    ['cameras in a purpose', { purposes: [{ ...blankPurpose('p'), description: 'De hal bewaken met camera’s.' }] }, ['monitoring']],
    ['cameras in the data', { dataCategories: [{ ...blankDataCategory('d'), name: 'Camerabeelden' }] }, ['monitoring']],
    ['a stub', { monitoring: 'staff', monitoringNotice: 'Nog doen', worksCouncil: 'n.v.t.' }, ['monitoringNotice', 'worksCouncil']],
    ['nobody knows', { monitoring: 'staff' }, ['monitoringNotice', 'worksCouncil']],
    ['the works council was not heard', { monitoring: 'both', monitoringNotice: 'Bord' }, ['worksCouncil']],
  ],
  judge: [],
});

const criminal = { dataCategories: [{ ...blankDataCategory('d'), dataClass: 'criminal' as const, exception: 'criminalStaff' as const }] };
const own = (name: string) => ({ ...group(name), dataCategories: [{ ...blankDataCategory('d'), dataClass: 'criminal' as const, exception: 'criminalOwn' as const, subjects: [blankCell('s')] }] });

const byConsent = (name: string) => ({ ...own(name), dataCategories: own(name).dataCategories.map((each) => ({ ...each, exception: 'criminalConsent' as const })) });

test('the field on the works council is there wherever the rule points at it', () => {
  const asked = [criminal, own('Medewerkers'), byConsent('Medewerker'), own('Sollicitant'), byConsent('Sollicitant')];
  for (const activity of asked) expect(criminalOfStaff({ subjects: [], ...activity }).length > 0).toBe(foundBy(criminalStaffHasRules, activity).length > 0);
});

cases(criminalStaffHasRules, {
  met: [
    ['rules with the works council', { ...criminal, worksCouncil: 'Regeling integriteit' }],
    ['of who is not employed yet', own('Sollicitant')],
    ['of an applicant, by another exception', byConsent('Sollicitant')],
    ['of staff, by another exception, with rules', { ...byConsent('Medewerker'), worksCouncil: 'Regeling integriteit' }],
    ['staff is there, of whom they are not', { ...own('Medewerker'), dataCategories: [{ ...blankDataCategory('d'), dataClass: 'criminal', exception: 'criminalOwn' }] }],
  ],
  notMet: [
    ['no rules', criminal, ['worksCouncil']],
    ['a stub for rules', { ...criminal, worksCouncil: 'nvt' }, ['worksCouncil']],
    ['the same cases, of staff, by the other name', own('Medewerkers'), ['worksCouncil']],
  ],
  judge: [['of staff, by another exception: its words except none', byConsent('Medewerker'), ['worksCouncil']]],
});
