import { describe, expect, it } from 'vitest';
import { findingsDocument } from '@shared/documents/findings/findings-document';
import { marginCitation } from '@shared/documents/field-facts';
import { avg } from '@shared/law/citation';
import { citationsText } from '@shared/law/citations-text';
import type { Finding } from '@shared/rules/finding';
import { lettersMet } from '@shared/rules/letters';
import { waitingRules } from '@shared/rules/waiting';
import { lines } from '../register/try-register';

const finding = (text: string, over: Partial<Finding> = {}): Finding => ({
  key: text,
  rule: 'a-rule',
  level: 'error',
  subject: { kind: 'activity', id: 'a', name: 'Werving' },
  path: ['name'],
  where: '',
  text,
  citations: [avg('30(1)(b)')],
  judge: false,
  read: '',
  ...over,
});
/** A place whose text was not read. */
const unread = avg('9999');
const answer = { judgement: 'j', reason: 'Wij wogen het.', by: 'Een FG', on: '2026-11-21', where: 'Cv · Bron', text: 'Weeg dat.' };

function model(findings: readonly Finding[]) {
  const meters = lettersMet([{ id: 'a', role: 'controller', status: 'inUse' }, { id: 'b', role: 'controller', status: 'inUse' }], findings);
  return findingsDocument({ organisation: { name: 'Bureau Voorbeeld' }, findings, meters, date: '2026-11-22', language: 'nl-NL' });
}
const told = (...findings: readonly Finding[]) => model(findings).blocks.flatMap(lines);

describe('the document of findings', () => {
  it('says first that it is not for the regulator, and how much there is', () => {
    const [first, ...rest] = told(finding('Het doel ontbreekt.'), finding('Een tip.', { level: 'tip' }), finding('Gewogen.', { level: 'warning', judge: true, answered: answer }));
    expect(first).toContain('niet bedoeld voor de toezichthouder');
    expect(rest.slice(0, 5)).toEqual(['| Datum: 22 november 2026', '| Fout: 1', '| Waarschuwing: 0', '| Tip: 1', '| Beoordeeld: 1']);
  });

  it('counts per letter, and says what for', () => {
    expect(told()).toContain('Bij hoeveel verwerkingen er over de letter geen fout of waarschuwing openstaat.');
    expect(told(finding('Het doel ontbreekt.')).filter((line) => line.includes(' van 2'))).toHaveLength(7);
    expect(told(finding('Het doel ontbreekt.')).find((line) => line.includes('b: '))).toContain('b: 1 van 2');
  });

  it('puts what stands open under its record, beginning with where it is, and each article in the margin with a mark where it was not read', () => {
    const all = told(finding('Weeg dit.', { level: 'warning', where: 'Cv · Bron', citations: [unread, avg('30(1)(b)')], lapsed: answer }), finding('Het doel ontbreekt.'));
    const at = all.indexOf('## Werving');
    expect(all.slice(at, at + 4)).toEqual([
      '## Werving',
      'art. 30(1)(b)| Fout: Het doel ontbreekt.',
      `${marginCitation(unread)} art. 30(1)(b)| Waarschuwing: Cv · Bron / Weeg dit.`,
      '| Eerder beoordeeld; sindsdien veranderd: Toen stond er: Cv · Bron: Weeg dat. / Wij wogen het. (Een FG, 21 november 2026)',
    ]);
  });

  it('says once what is the matter at many records, with each of them', () => {
    const at = (id: string, over: Partial<Finding> = {}) => finding('Maak een screening.', { key: id, subject: { kind: 'activity', id, name: `Werving ${id}` }, ...over });
    const all = told(at('2'), at('1', { lapsed: { ...answer, text: 'Maak een screening.', where: '' } }), at('3'));
    expect(all.slice(all.indexOf('## Op meer plaatsen hetzelfde')).slice(0, 3)).toEqual([
      '## Op meer plaatsen hetzelfde',
      'art. 30(1)(b)| Fout: Maak een screening. / – Werving 1 / – Werving 2 / – Werving 3',
      '| Eerder beoordeeld; sindsdien veranderd: Werving 1 / Wij wogen het. (Een FG, 21 november 2026)',
    ]);
    expect(all).not.toContain('## Werving 1');
  });

  it('says once what is the same in several places, with each of them, and the former answer to one', () => {
    const missing = (where: string, over: Partial<Finding> = {}) => finding('Noem de bron.', { key: where, where, ...over });
    const all = told(missing('Naam · Bron'), missing('Cv · Bron', { lapsed: { ...answer, text: 'Noem de bron.' } }));
    expect(all.slice(all.indexOf('## Werving') + 1).slice(0, 2)).toEqual([
      'art. 30(1)(b)| Fout: Noem de bron. / – Naam · Bron / – Cv · Bron',
      '| Eerder beoordeeld; sindsdien veranderd: Cv · Bron / Wij wogen het. (Een FG, 21 november 2026)',
    ]);
    expect(all).toContain('| Fout: 2');
  });

  it('tells what was answered with reason, name and date', () => {
    const all = told(finding('Gewogen.', { level: 'warning', where: 'Cv · Bron', judge: true, answered: answer })).join('\n');
    expect(all).toContain('Er staat niets open.');
    for (const words of ['Werving', 'Cv · Bron', 'Gewogen.', 'art. 30(1)(b) AVG', 'Wij wogen het.', 'Een FG, 21 november 2026']) expect(all).toContain(words);
  });

  it('tells what was answered in the words of then, and those of now where they are others', () => {
    const row = (over: Partial<typeof answer>) => told(finding('Weeg dit.', { where: 'Cv · Bron', judge: true, citations: [], answered: { ...answer, ...over } })).find((line) => line.startsWith('| Werving'));
    expect(row({})).toContain('| Werving / Cv · Bron / Weeg dat. / Nu: Cv · Bron: Weeg dit. |');
    expect(row({ text: 'Weeg dit.' })).toContain('| Werving / Cv · Bron / Weeg dit. |');
    expect(row({ where: '', text: '' })).toContain('| Werving / Cv · Bron / Weeg dit. / De woorden van toen zijn niet bewaard. |');
  });

  it('counts per letter with the letter in the margin', () => {
    expect(told()).toContain('art. 30(1)(b)| b: 2 van 2: verwerkingsdoeleinden');
  });

  it('names behind each rule that waits where the law says it', () => {
    const all = told();
    for (const { title, citations } of waitingRules) expect(all.find((line) => line.startsWith(title))).toContain(citationsText(citations));
  });

  it('names each rule that waits', () => {
    const all = told().join('\n');
    for (const { title, waitsFor } of waitingRules) for (const words of [title, waitsFor]) expect(all).toContain(words);
  });

  it('has another version when something else is found', () => {
    expect(model([finding('Het doel ontbreekt.')]).version).not.toBe(model([]).version);
    expect(model([]).version).toBe(model([]).version);
  });
});
