import { describe, expect, test } from 'vitest';
import { marginCitation } from '@shared/documents/field-facts';
import type { Block } from '@shared/documents/model';
import { unreadNote } from '@shared/documents/unread-sign';
import { avg, cite, uavg, type Citation } from '@shared/law/citation';

test.each([
  [avg('30(1)(b)'), 'art. 30(1)(b)'],
  [avg('6(1)'), 'art. 6(1)'],
  [avg('52'), 'art. 52*'],
  [uavg('30(4)'), 'UAVG\nart. 30(4)'],
  [uavg('7'), 'UAVG\nart. 7*'],
  [cite('scc'), 'Besluit SCC*'],
  [cite('avgRecitals', '43'), 'overw. 43'],
  [cite('avgRecitals', '44'), 'overw. 44*'],
  [undefined, ''],
])('%j stands in a margin as %j', (citation, text) => {
  expect(marginCitation(citation)).toBe(text);
});

describe('the note on the sign', () => {
  const facts = (...citations: readonly Citation[]): Block => ({ kind: 'facts', facts: citations.map((each) => ({ term: 't', text: 'een * in een tekst*', citation: marginCitation(each) })) });
  const heading = (citation: Citation): Block => ({ kind: 'heading', level: 3, text: 'h', citation: marginCitation(citation) });

  test.each<readonly [string, readonly Block[]]>([
    ['a fact', [facts(avg('30'), avg('52'))]],
    ['a line that is not the last', [{ kind: 'facts', facts: [{ term: 't', text: '', citation: 'art. 6*\nart. 30' }] }]],
    ['a heading', [facts(avg('30')), heading(avg('53'))]],
  ])('stands there once when %s has it', (_what, blocks) => {
    expect(unreadNote(blocks)).toEqual([{ kind: 'paragraph', text: expect.stringContaining('niet nagelezen') }]);
  });

  test('and not where everything that is cited was read', () => {
    expect(unreadNote([facts(avg('30'), uavg('30(4)')), heading(avg('30(1)(c)')), { kind: 'heading', level: 3, text: 'h*' }, { kind: 'paragraph', text: 'art. 6*' }])).toEqual([]);
  });
});
