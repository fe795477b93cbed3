import { expect, test } from 'vitest';
import { securityIsDescribed } from '@shared/rules/activity/security';
import { cases, foundBy } from '../try-rules';

cases(securityIsDescribed, {
  met: [
    ['a measure', { measures: ['m'] }],
    ['only words', { securityExplanation: 'Zie het beleid.' }],
    ['measures, and words to come', { measures: ['m'], securityExplanation: 'Volgt nog' }],
  ],
  notMet: [
    ['nothing', {}, ['measures']],
    ['still to be done', { securityExplanation: 'nog doen' }, ['measures']],
    ['what cannot be', { securityExplanation: 'n.v.t.' }, ['measures']],
    ['nothing, as processor', { role: 'processor', securityExplanation: ' ' }, ['measures']],
  ],
  judge: [],
});

test('it cites the letter of whoever we are', () => {
  const article = (role: 'controller' | 'processor') => foundBy(securityIsDescribed, { role })[0]?.citations?.[0]?.article;
  expect([article('controller'), article('processor')]).toEqual(['30(1)(g)', '30(2)(d)']);
});
