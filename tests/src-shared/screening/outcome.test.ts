import { describe, expect, test } from 'vitest';
import { currentLists } from '@shared/law/screening-lists';
import { screeningKind } from '@shared/record/screening';
import { outcome } from '@shared/screening/outcome';
import { summaryStatus } from '@shared/screening/status';
import { allAnswered } from './given';

const idsOf = (gate: 'article35' | 'apList') => currentLists[gate].questions.map(({ id }) => id);

describe('the cases of art. 35(3) and the list of the AP', () => {
  test.each([...idsOf('article35'), ...idsOf('apList')])('yes to %s alone is mandatory, whatever else is open', (id) => {
    expect(outcome(allAnswered(null, { [id]: 'yes' })).label).toBe('DPIA verplicht');
    expect(outcome(allAnswered('no', { [id]: 'yes' }))).toMatchObject({ label: 'DPIA verplicht', mayRise: false, deciding: [] });
  });

  test.each([...idsOf('article35'), ...idsOf('apList')])('not knowing %s keeps the outcome open and names it', (id) => {
    const { label, deciding } = outcome(allAnswered('no', { [id]: 'unknown' }));
    expect(label).toBe('Nog niet te bepalen');
    expect(deciding.map((question) => question.id)).toEqual([id]);
  });

  test('that the risk is not high lifts no duty, and the outcome says what does', () => {
    expect(outcome(allAnswered('no', { 'art35-a': 'yes' })).explanation).toMatch(/niet hoog vindt, heft deze plicht niet op.*lid 1 \(laatste zin\), lid 5 of lid 10\.$/);
  });

  test('the outcome cites the gates that made it so, and the person’s own words', () => {
    const given = { ...allAnswered('no'), apList: [{ id: 'ap-08', answer: 'yes' as const, reason: 'Overleg met gemeente en zorg' }] };
    const { reasons, citations, counts } = outcome(given);
    expect(reasons).toEqual([{ gate: 'apList', id: 'ap-08', name: 'Samenwerkingsverbanden', citation: 'nr. 8 AP-lijst DPIA', reason: 'Overleg met gemeente en zorg' }]);
    expect(citations).toEqual(['art. 35(1) en 35(4) AVG; AP-lijst DPIA']);
    expect(counts.apList).toEqual({ certain: 1, possible: 17, of: 17 });
  });
});

describe('a client file of a small firm', () => {
  const client = { 'wp248-4': 'yes', 'wp248-7': 'yes' } as const;

  test('two of nine are enough while seven are open, and say what a decision not to make one asks for', () => {
    const { label, mayRise, explanation, citations } = outcome(allAnswered(null, client));
    expect(label).toBe('DPIA in de regel verplicht');
    expect(citations).toEqual(['art. 35(1) en 35(2) AVG; WP248 rev.01; Model DPIA Rijksdienst']);
    expect(mayRise).toBe(true);
    expect(explanation).toMatch(/^2 van de 9 criteria gelden\..*op schrift.*visie van de FG.*kan nog ‘DPIA verplicht’ worden\.$/);
  });

  test('open criteria cannot raise it any more, so they do not decide', () => {
    const { deciding } = outcome(allAnswered(null, client));
    expect(new Set(deciding.map(({ gate }) => gate))).toEqual(new Set(['article35', 'apList']));
  });
});

describe('another reason', () => {
  test('is named beside the one criterion that applies', () => {
    const explanation = (other: 'yes' | 'no', criterion: 'yes' | 'no') => outcome(allAnswered('no', { 'other-1': other, 'wp248-7': criterion })).explanation;
    expect(explanation('yes', 'yes')).toMatch(/^Eén van de 9 criteria geldt, en u noemt een andere reden/);
    expect(explanation('no', 'yes')).toMatch(/^Eén van de 9 criteria geldt\. Ook bij één/);
    expect(explanation('yes', 'no')).toMatch(/^U noemt een andere reden/);
  });

  test('is an invitation: unanswered it keeps nothing open', () => {
    expect(outcome(allAnswered('no', { 'other-1': null })).label).toBe('Geen DPIA-plicht gevonden');
  });

  test('is open for who does not know', () => {
    const { label, deciding } = outcome(allAnswered('no', { 'other-1': 'unknown' }));
    expect(label).toBe('Nog niet te bepalen');
    expect(deciding.map(({ id }) => id)).toEqual(['other-1']);
  });

  test('with three criteria open each can decide, though no answer to one of them settles it', () => {
    const given = allAnswered('no', { 'other-1': 'yes', 'wp248-1': null, 'wp248-2': null, 'wp248-3': null });
    expect(outcome(given).deciding.map(({ id }) => id)).toEqual(['wp248-1', 'wp248-2', 'wp248-3']);
  });

  test('with one criterion open the outcome is own judgement either way', () => {
    expect(outcome(allAnswered('no', { 'other-1': 'yes', 'wp248-1': null }))).toMatchObject({ label: 'Eigen oordeel nodig', mayRise: false, deciding: [] });
  });
});

test('a screening that nobody touched is not yet to be determined, and asks every question of the three lists', () => {
  const { label, deciding } = outcome(screeningKind.blank());
  expect(label).toBe('Nog niet te bepalen');
  expect(deciding).toHaveLength(3 + 17 + 9);
});

test('an answer to a question that the list no longer has counts for nothing', () => {
  const given = { ...allAnswered('no'), apList: [...allAnswered('no').apList, { id: 'ap-99', answer: 'yes' as const, reason: '' }] };
  expect(outcome(given).label).toBe('Geen DPIA-plicht gevonden');
});

test('a list knows the same status without reading the whole', () => {
  for (const answer of ['yes', 'no', 'unknown', null] as const) {
    const body = { ...screeningKind.blank(), ...allAnswered(answer) };
    expect(summaryStatus(screeningKind.summarise(body))).toBe(outcome(body).status);
  }
});
