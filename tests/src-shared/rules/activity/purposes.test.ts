import { blankPurpose, type Purpose } from '@shared/record/activity/purposes';
import { expect, test } from 'vitest';
import { furtherUseIsCompatible, furtherUseIsKnown, furtherUseIsTold, needIsExplained, purposeIsConcrete } from '@shared/rules/activity/purposes';
import { cases, foundBy } from '../try-rules';

const one = (more: Partial<Purpose>) => ({ role: 'controller' as const, purposes: [{ ...blankPurpose('p'), ...more }] });

cases(purposeIsConcrete, {
  met: [
    ['a sentence', one({ description: 'Cliënten begeleiden naar passend werk' })],
    ['exactly long enough', one({ description: 'x'.repeat(20) })],
    ['no words yet: another rule says so', one({ description: ' ' })],
  ],
  notMet: [
    ['one letter short', one({ description: 'x'.repeat(19) }), ['purposes/p/description']],
    ['the name again', { ...one({ description: 'Begeleiding van alle cliënten' }), name: ' begeleiding van alle Cliënten ' }, ['purposes/p/description']],
  ],
  judge: [],
});

const tested: Partial<Purpose> = {
  furtherUse: 'yes',
  basis: 'f',
  originalPurpose: 'Begeleiden',
  compatibilityLink: 'Hetzelfde traject',
  compatibilityContext: 'Verwacht',
  compatibilityNature: 'Gewoon',
  compatibilityConsequences: 'Klein',
  compatibilitySafeguards: 'Versleuteld',
  compatibilityConclusion: 'compatible',
  compatibilityTestedOn: '2026-01-05',
  furtherUseNotice: 'In de nieuwsbrief van maart',
};

cases(furtherUseIsCompatible, {
  met: [
    ['all five factors and a date', one(tested)],
    ['no other purpose before', one({ furtherUse: 'no' })],
    ['with consent no test is asked', one({ furtherUse: 'yes', basis: 'a' })],
    ['statistics with safeguards', one({ ...tested, compatibilityConclusion: 'research', compatibilityLink: '', compatibilityContext: '', compatibilityNature: '', compatibilityConsequences: '' })],
    ['nor where a law prescribes it', one({ furtherUse: 'yes', basis: 'c' })],
  ],
  notMet: [['it does not go with the old purpose', one({ ...tested, compatibilityConclusion: 'notCompatible' }), ['purposes/p/compatibilityConclusion']]],
  judge: [
    ['one factor lacks', one({ ...tested, compatibilityNature: ' ' }), ['purposes/p/compatibilityNature']],
    ['no conclusion', one({ ...tested, compatibilityConclusion: null }), ['purposes/p/compatibilityConclusion']],
    ['no date', one({ ...tested, compatibilityTestedOn: '' }), ['purposes/p/compatibilityTestedOn']],
    ['a day to come', one({ ...tested, compatibilityTestedOn: '2026-11-22' }), ['purposes/p/compatibilityTestedOn']],
    ['statistics without safeguards', one({ ...tested, compatibilityConclusion: 'research', compatibilitySafeguards: '' }), ['purposes/p/compatibilitySafeguards']],
    ['it does not go with the old purpose, and a law may prescribe it', one({ ...tested, basis: 'e', compatibilityConclusion: 'notCompatible' }), ['purposes/p/compatibilityConclusion']],
    ['nothing at all: said once', one({ furtherUse: 'yes', basis: 'b' }), ['purposes/p/originalPurpose']],
  ],
});

test('no test at all is an error, a factor that nobody wrote down is not', () => {
  const level = (more: Partial<Purpose>) => foundBy(furtherUseIsCompatible, one({ ...tested, ...more }))[0]?.level;
  expect([level({ compatibilityConclusion: null }), level({ compatibilityTestedOn: 'ooit' }), level({ compatibilityLink: '' })]).toEqual(['error', 'error', 'warning']);
});

test('an answer lapses when something is written down after all', () => {
  const read = (more: Partial<Purpose>) => foundBy(furtherUseIsCompatible, one({ ...tested, compatibilityLink: '', ...more }))[0]?.read;
  expect(read({ compatibilityNature: 'Ook over gezondheid' })).not.toEqual(read({}));
  expect(read({ interest: 'Iets anders' })).toEqual(read({}));
});

cases(furtherUseIsTold, {
  met: [
    ['it says how', one(tested)],
    ['whom consent is asked of hears it then', one({ furtherUse: 'yes', basis: 'a' })],
    ['no other purpose', one({ furtherUse: 'no' })],
    ['what does not go together is not done', one({ ...tested, compatibilityConclusion: 'notCompatible', furtherUseNotice: '' })],
    ['a processor leaves it to its client', { ...one({ ...tested, furtherUseNotice: '' }), role: 'processor' }],
  ],
  notMet: [],
  judge: [
    ['nobody says how', one({ ...tested, furtherUseNotice: ' ' }), ['purposes/p/furtherUseNotice']],
    ['also where a law prescribes it', one({ furtherUse: 'yes', basis: 'c' }), ['purposes/p/furtherUseNotice']],
  ],
});

cases(furtherUseIsKnown, {
  met: [
    ['nothing that sounds like a second use', one({ basis: 'b', description: 'Cliënten begeleiden naar passend werk' })],
    ['somebody answered', one({ basis: 'f', description: 'Statistieken over trajecten maken', furtherUse: 'no' })],
    ['with consent', one({ basis: 'a', description: 'De nieuwsbrief sturen' })],
    ['research by a doctor is another thing', one({ basis: 'c', description: 'Een onderzoek door de bedrijfsarts laten doen' })],
  ],
  notMet: [
    ['statistics', one({ basis: 'f', description: 'Statistieken over trajecten maken' }), ['purposes/p/furtherUse']],
    ['whatever else is open', one({ description: 'Cliënten vragen voor een tevredenheidsonderzoek' }), ['purposes/p/furtherUse']],
  ],
  judge: [],
});

cases(needIsExplained, {
  met: [
    ['all three', { ...one({}), necessity: 'a', subsidiarity: 'b', proportionality: 'c' }],
    ['nothing to explain while there is no purpose', { role: 'controller' }],
  ],
  notMet: [
    ['one lacks', { ...one({}), necessity: 'a', subsidiarity: ' ', proportionality: 'c' }, ['subsidiarity']],
    ['all lack: said once', one({}), ['necessity']],
  ],
  judge: [],
});
