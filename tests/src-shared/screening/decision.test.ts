import { expect, test } from 'vitest';
import { screeningKind, type Screening } from '@shared/record/screening';
import { openBeforeFreezing } from '@shared/screening/decision';
import { allAnswered } from './given';

const noAdvice = 'Het advies van de FG ontbreekt. Hebt u geen FG, leg dat dan vast bij Organisatie.';

/** A screening with nothing missing, of which all answers are no. */
const complete: Screening = {
  ...screeningKind.blank(),
  ...allAnswered('no'),
  screenerName: 'Noor Hendriks',
  decision: 'noDpia',
  decidedBy: 'Sam de Wit, directeur',
  decidedOn: '2026-11-21',
};
const asRule = allAnswered('no', { 'wp248-4': 'yes', 'wp248-7': 'yes' });

test('nothing is missing where no list points at a risk, also without advice', () => {
  expect(openBeforeFreezing(complete)).toEqual([]);
});

test('a screening that nobody touched misses everything, and says so', () => {
  expect(openBeforeFreezing(screeningKind.blank())).toEqual([
    'De uitkomst is nog niet te bepalen: er staan vragen open die haar kunnen veranderen.',
    'Er staat niet bij wie de vragen heeft ingevuld.',
    'Er is nog geen besluit.',
    'Er staat niet bij wie heeft besloten.',
    'De datum van het besluit ontbreekt.',
    noAdvice,
  ]);
});

test('a decision against the outcome asks for its reasons and the view of the FG', () => {
  const against = { ...complete, ...asRule };
  expect(openBeforeFreezing(against)).toEqual(['Het besluit wijkt af van de uitkomst, maar de motivering ontbreekt.', noAdvice]);
  const argued = { ...against, motivation: 'Twaalf cliënten', fgAdvice: 'Akkoord', fgAdvisedOn: '2026-11-20', fgFollowUp: 'Gevolgd' };
  expect(openBeforeFreezing(argued)).toEqual([]);
  expect(openBeforeFreezing({ ...argued, decision: 'dpia', motivation: ' ' })).toEqual([]);
});

test('own judgement that the risk is not high has to say why', () => {
  const own = { ...complete, ...allAnswered('no', { 'wp248-7': 'yes' }) };
  expect(openBeforeFreezing(own, false)).toEqual(['U oordeelt zelf dat het risico niet hoog is, maar er staat niet bij waarom.']);
});

test('an outcome that may still rise is told', () => {
  const rising = { ...complete, ...asRule, apList: [], decision: 'dpia' as const };
  expect(openBeforeFreezing(rising)).toEqual(['Er staan nog vragen open: de uitkomst kan nog ‘DPIA verplicht’ worden.', noAdvice]);
});

test('advice without a date or a follow-up, and a date that is none', () => {
  expect(openBeforeFreezing({ ...complete, decidedOn: 'vorige week', fgAdvice: 'Doe het wel' })).toEqual([
    'Bij ‘Datum van het besluit’ staat geen datum.',
    'De datum van het advies van de FG ontbreekt.',
    'Er staat niet bij wat u met het advies van de FG doet.',
  ]);
});

test('an organisation without an FG is not sent for advice', () => {
  const made = { ...complete, ...asRule, decision: 'dpia' as const };
  expect(openBeforeFreezing(made)).toEqual([noAdvice]);
  expect(openBeforeFreezing(made, false)).toEqual([]);
});

test('to decide later asks when', () => {
  expect(openBeforeFreezing({ ...complete, decision: 'later' })).toEqual(['U besluit later, maar er staat niet bij wanneer.']);
  expect(openBeforeFreezing({ ...complete, decision: 'later', reviewOn: '2027-01-15' })).toEqual([]);
});
