import { blankPurpose, type Purpose } from '@shared/record/activity/purposes';
import { furtherUseIsCompatible, needIsExplained, purposeIsConcrete } from '@shared/rules/activity/purposes';
import { cases } from '../try-rules';

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
  compatibilityTestedOn: '2026-01-05',
};

cases(furtherUseIsCompatible, {
  met: [
    ['all five factors and a date', one(tested)],
    ['no other purpose before', one({ furtherUse: 'no' })],
    ['with consent no test is asked', one({ furtherUse: 'yes', basis: 'a' })],
    ['nor where a law prescribes it', one({ furtherUse: 'yes', basis: 'c' })],
  ],
  notMet: [
    ['one factor lacks', one({ ...tested, compatibilityNature: ' ' }), ['purposes/p/compatibilityNature']],
    ['no date', one({ ...tested, compatibilityTestedOn: '' }), ['purposes/p/compatibilityTestedOn']],
    [
      'nothing at all',
      one({ furtherUse: 'yes', basis: 'b' }),
      ['originalPurpose', 'compatibilityLink', 'compatibilityContext', 'compatibilityNature', 'compatibilityConsequences', 'compatibilitySafeguards', 'compatibilityTestedOn'].map((key) => `purposes/p/${key}`),
    ],
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
