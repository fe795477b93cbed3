import { describe, expect, test } from 'vitest';
import { avg, cite, citationText, isRead, uavg } from '@shared/law/citation';
import { citationsText, citedText, unreadText } from '@shared/law/citations-text';

describe('a place counts as read', () => {
  test.each([
    [avg('30')],
    [avg('30(1)')],
    [avg('30(1)(b)')],
    [cite('bw7', '7:454(2)')],
    [cite('bw7', '7:658a(5)')],
    [cite('suwiDecree', '4.1(1)(b)')],
    [cite('exemptionDecree', '38a(5)')],
    [cite('apDpiaList', '17')],
    [uavg('30a')],
    [uavg('5')],
    [avg('49(1), tweede alinea,')],
    [cite('avgRecitals', '43')],
    [cite('apDpiaList')],
  ])('when the article or the paragraph around it was: %j', (citation) => {
    expect(isRead(citation)).toBe(true);
  });

  test.each([
    ['an article that begins with the same figure', avg('9a')],
    ['an article that begins with the number of one that was read', avg('130')],
    ['an article of which only the number goes on', cite('payrollRules', '7.51')],
    ['a letter more', cite('wia', '25a')],
    ['the paragraph whose text has changed', cite('bw7', '7:454(3)')],
    ['the article of which not all paragraphs were', cite('bw7', '7:454')],
    ['a chapter of which one article was', cite('suwiDecree', '4')],
    ['what was not read', avg('52')],
    ['a source of which nothing was', cite('wor', '27')],
    ['a source as a whole of which a part was', cite('avg')],
    ['a part of a source of which only what is used was', cite('dpiaModel', '4')],
  ])('and not %s', (_what, citation) => {
    expect(isRead(citation)).toBe(false);
  });
});

test.each([
  [avg('30(1)(b)'), 'art. 30(1)(b) AVG'],
  [cite('avgRecitals', '43'), 'overweging 43 AVG'],
  [cite('bw7', '7:658a(5)'), 'art. 7:658a(5) BW'],
  [cite('adequacyUs'), 'Adequaatheidsbesluit VS'],
])('%j is written as %s', (citation, text) => {
  expect(citationText(citation)).toBe(text);
});

test.each([
  [[], '', ''],
  [[avg('30(1)(b)')], 'art. 30(1)(b) AVG', ''],
  [[avg('4(7)'), avg('4(8)'), avg('26')], 'art. 4(7), 4(8) en 26 AVG', ''],
  [[avg('52'), avg('53')], 'art. 52 en 53 AVG', 'niet nagelezen'],
  [[avg('30(1)(a)'), avg('52')], 'art. 30(1)(a) en 52 AVG', 'niet nagelezen: 52'],
  [[avg('53(1)'), uavg('22')], 'art. 53(1) AVG; art. 22 UAVG', 'niet nagelezen: art. 53(1) AVG'],
  [[avg('53(1)'), avg('53(2)'), uavg('22')], 'art. 53(1) en 53(2) AVG; art. 22 UAVG', 'niet nagelezen: art. 53(1) en 53(2) AVG'],
  [[cite('wor', '27'), avg('52')], 'art. 27 WOR; art. 52 AVG', 'niet nagelezen'],
  [[cite('scc'), avg('13')], 'Besluit SCC; art. 13 AVG', 'niet nagelezen: Besluit SCC'],
  [[uavg('5'), uavg('7'), uavg('22')], 'art. 5, 7 en 22 UAVG', 'niet nagelezen: 7'],
])('citations %# in one line, and one mark for what of them was not read', (citations, text, unread) => {
  expect(citationsText(citations)).toBe(text);
  expect(unreadText(citations)).toBe(unread);
  expect(citedText(citations)).toBe(unread === '' ? text : `${text}; ${unread}`);
});
