import { describe, expect, it } from 'vitest';
import { blankCell, blankDataCategory, type Cell } from '@shared/record/activity/subjects-and-data';
import { told } from './try-register';

describe('the terms of an activity', () => {
  const own = (id: string, term: string) => ({ ...blankCell(id), term, startEvent: 'Bezoek' });
  const terms = (cells: readonly Cell[]) => {
    const subjects = ['s1', 's2'].map((id) => ({ id, name: id, description: '' }));
    const lines = told({ role: 'controller', subjects, dataCategories: [{ ...blankDataCategory('c'), name: 'NAW', subjects: [...cells] }] });
    return lines.slice(lines.indexOf('## Bewaartermijnen (art. 30(1)(f))') + 2, lines.indexOf('## Beveiliging (art. 30(1)(g))'));
  };

  it('are not missed where each group has its own', () => {
    expect(terms([own('s1', 'P1Y'), own('s2', 'P2Y')])).toEqual(['| NAW – s1 | 1 jaar | Bezoek |', '| NAW – s2 | 2 jaar | Bezoek |']);
  });

  it('are told of the whole too where no group takes over what it says', () => {
    const category = { ...blankDataCategory('c'), name: 'NAW', term: 'P5Y', subjects: [own('s1', 'P1Y')] };
    const lines = told({ role: 'controller', subjects: [{ id: 's1', name: 's1', description: '' }], dataCategories: [category] });
    expect(lines).toEqual(expect.arrayContaining(['| NAW | 5 jaar |  |', '| NAW – s1 | 1 jaar | Bezoek |']));
  });

  it('are missed where one group has none', () => {
    expect(terms([own('s1', 'P1Y'), blankCell('s2')])).toEqual(['| NAW | Nog niet ingevuld | Nog niet ingevuld |', '| NAW – s1 | 1 jaar | Bezoek |']);
  });
});
