import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentLists, type ScreeningLists } from '@shared/law/screening-lists';
import { screeningKind, type Screening } from '@shared/record/screening';
import { freeze } from '@shared/screening/freeze';
import { outcome, screeningOutcome } from '@shared/screening/outcome';
import { summaryStatus } from '@shared/screening/status';
import { allAnswered, givenAnswers, smallLists } from './given';

const at = '2026-11-21T10:00:00.000Z';
const screening = (given: Partial<Screening>): Screening => ({ ...screeningKind.blank(), activity: 'activity-1', ...given });

/** Lists of a later day: other names, other words, an extra question in each. */
const laterLists: ScreeningLists = {
  article35: later('article35'),
  apList: later('apList'),
  criteria: later('criteria'),
  otherRisk: later('otherRisk'),
};

function later(gate: keyof ScreeningLists): ScreeningLists[typeof gate] {
  const list = currentLists[gate];
  const [first] = list.questions;
  const extra = first === undefined ? [] : [{ ...first, id: `${gate}-new` }];
  return { ...list, title: 'Nieuwe titel', version: '2030-01-01', questions: [...list.questions.map((question) => ({ ...question, name: 'Andere naam' })), ...extra] };
}

describe('fixing an outcome', () => {
  test('keeps what was asked and answered in its own words', () => {
    const fixed = freeze(screening({ ...allAnswered('no'), apList: [{ id: 'ap-08', answer: 'yes', reason: 'Overleg met gemeente' }] }), at, 'rev-7');
    expect(fixed.activityRevision).toBe('rev-7');
    const list = fixed.frozen?.lists.find(({ id }) => id === 'apList');
    expect([list?.version, list?.questions.length]).toEqual(['2019-11-27', 17]);
    expect(list?.questions[7]).toEqual({
      id: 'ap-08',
      name: 'Samenwerkingsverbanden',
      question: currentLists.apList.questions[7]?.question,
      citation: 'nr. 8 AP-lijst DPIA',
      answer: 'yes',
      reason: 'Overleg met gemeente',
    });
    expect(list?.questions[0]).toMatchObject({ id: 'ap-01', answer: null });
  });

  test('reads as the open one did, and can be stored', () => {
    fc.assert(
      fc.property(givenAnswers(), (given) => {
        const open = screening(given);
        const fixed = freeze(open, at, 'rev-7');
        expect(screeningOutcome(fixed)).toEqual(outcome(open));
        expect(summaryStatus(screeningKind.summarise(fixed))).toBe(outcome(open).status);
        const stored: unknown = JSON.parse(JSON.stringify(fixed));
        expect(screeningKind.schema.parse(stored)).toEqual(fixed);
      }),
    );
  });

  test('stays what it was when the lists or the answers beside it change', () => {
    fc.assert(
      fc.property(givenAnswers(), givenAnswers(), (given, other) => {
        const fixed = freeze(screening(given), at, 'rev-7');
        const outcomeThen = screeningOutcome(fixed);
        expect(freeze(fixed, '2030-01-02T00:00:00.000Z', 'rev-9', laterLists)).toEqual(fixed);
        expect(screeningOutcome({ ...fixed, ...other })).toEqual(outcomeThen);
      }),
    );
  });

  test('copies the lists that were asked, not those of another day', () => {
    const given = screening(allAnswered('no'));
    expect(screeningOutcome(freeze(given, at, 'rev-7', laterLists)).label).toBe('Nog niet te bepalen');
    expect(screeningOutcome(freeze(given, at, 'rev-7', smallLists)).label).toBe('Geen DPIA-plicht gevonden');
    expect(screeningOutcome(freeze(given, at, 'rev-7', smallLists)).counts.criteria.of).toBe(5);
  });
});
