import { citationsText } from '@renderer/fields/citations';
import { avg, wp248 } from '@shared/law/citation';
import { expect, test } from 'vitest';

test.each([
  [[], ''],
  [[avg('30(1)(b)')], 'art. 30(1)(b) AVG'],
  [[avg('4(7)'), avg('4(8)'), avg('26')], 'art. 4(7), 4(8) en 26 AVG'],
  [[wp248('5')], 'criterium 5 WP248 rev.01'],
])('citations %# in one line', (citations, text) => {
  expect(citationsText(citations)).toBe(text);
});
