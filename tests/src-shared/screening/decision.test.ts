import { expect, test } from 'vitest';
import { screeningKind, type Screening } from '@shared/record/screening';
import { deviationNote, openBeforeFreezing } from '@shared/screening/decision';
import { allAnswered, type Given } from './given';

const noAdvice = 'Het advies van de FG ontbreekt. Hebt u geen FG, leg dat dan vast bij Organisatie.';

/** The same answers, with a word on the nine criteria. */
const explained = (given: Given): Given => ({ ...given, criteria: given.criteria.map((each, index) => ({ ...each, reason: index === 0 ? 'Geen testen' : '' })) });

/** A screening with nothing missing, of which all answers are no. */
const complete: Screening = {
  ...screeningKind.blank(),
  ...explained(allAnswered('no')),
  screenerName: 'Noor Hendriks',
  decision: 'noDpia',
  decidedBy: 'Sam de Wit, directeur',
  decidedOn: '2026-11-21',
};
const asRule = explained(allAnswered('no', { 'wp248-4': 'yes', 'wp248-7': 'yes' }));

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
  const argued = { ...against, motivation: 'Twaalf cliënten', fgAdvice: 'Akkoord', fgAdvisedOn: '2026-11-20', fgFollowed: 'yes' } as const;
  expect(openBeforeFreezing(argued)).toEqual([]);
  expect(openBeforeFreezing({ ...argued, decision: 'dpia', motivation: ' ' })).toEqual([]);
});

test('a high risk that the law or the AP settled cannot be motivated away: only an exception in art. 35 lifts the duty', () => {
  const mandatory = { ...complete, ...explained(allAnswered('no', { 'ap-08': 'yes' })) };
  const [missing, ...others] = openBeforeFreezing(mandatory, false);
  expect(others).toEqual([]);
  expect(missing).toMatch(/^U maakt geen DPIA terwijl die verplicht is\. De motivering ontbreekt\. .*lijkt \(art\. 35 lid 1 AVG, laatste zin\).*\(lid 5\).*\(lid 10\)\. .*niet genoeg\.$/);
  const [argued] = openBeforeFreezing({ ...mandatory, motivation: 'Het risico is niet hoog' }, false);
  expect(argued).toMatch(/^U maakt geen DPIA terwijl die verplicht is\. Kijk of de motivering zegt welke uitzondering geldt: /);
  expect(openBeforeFreezing({ ...mandatory, decision: 'dpia' }, false)).toEqual([]);
});

test('a decision against the outcome is answered by what the outcome is', () => {
  expect(deviationNote('mandatory', 'noDpia')).toMatch(/risico niet hoog vindt, heft die plicht niet op.*lid 1 .*lid 5.*lid 10/);
  expect(deviationNote('asRule', 'noDpia')).toMatch(/Motiveer hieronder waarom het risico niet hoog is/);
  for (const status of ['ownJudgement', 'none', 'undetermined'] as const) expect(deviationNote(status, 'noDpia')).toBeUndefined();
  for (const decision of ['dpia', 'later', null] as const) expect(deviationNote('mandatory', decision)).toBeUndefined();
});

test('nine criteria without a single word of why are told once; one word anywhere is enough', () => {
  expect(openBeforeFreezing({ ...complete, ...allAnswered('no') })).toEqual([
    'Bij geen van de negen criteria staat een toelichting. Schrijf op waarom u zo antwoordt: een ander moet het later kunnen volgen.',
  ]);
  expect(openBeforeFreezing({ ...complete, apList: allAnswered('no').apList })).toEqual([]);
});

test('own judgement that the risk is not high has to say why', () => {
  const own = { ...complete, ...explained(allAnswered('no', { 'wp248-7': 'yes' })) };
  expect(openBeforeFreezing(own, false)).toEqual(['U oordeelt zelf dat het risico niet hoog is, maar er staat niet bij waarom.']);
});

test('an outcome that may still rise is told', () => {
  const rising = { ...complete, ...asRule, apList: [], decision: 'dpia' as const };
  expect(openBeforeFreezing(rising)).toEqual(['Er staan nog vragen open: de uitkomst kan nog ‘DPIA verplicht’ worden.', noAdvice]);
});

test('advice without a date or a follow-up, and a date that is none', () => {
  expect(openBeforeFreezing({ ...complete, decidedOn: 'vorige week', fgAdvice: 'Doe het wel' })).toEqual([
    'Datum van het besluit: ‘vorige week’ is niet begrepen. Schrijf dag, maand en jaar, zoals 12-03-2026.',
    'De datum van het advies van de FG ontbreekt.',
    'Er staat niet bij of u het advies van de FG volgt.',
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

test('an answer that is not known is said before it is fixed, also where it changes nothing any more', () => {
  const doubtful = { ...complete, ...explained(allAnswered('no', { 'wp248-4': 'yes', 'wp248-7': 'yes', 'wp248-9': 'unknown' })), decision: 'dpia' as const };
  expect(openBeforeFreezing(doubtful, false)).toEqual([
    'Bij één vraag staat ‘Weet ik niet’ of geen antwoord. De uitkomst verandert er niet meer door; zo komt het in het dossier.',
  ]);
});

test('no large scale, without a word why, is said where the activity uses special data', () => {
  expect(openBeforeFreezing(complete, false, true)).toEqual([expect.stringContaining('Schrijf op waarom het niet grootschalig is')]);
  const because = (answers: Screening['article35']) => answers.map((answer) => ({ ...answer, reason: 'Twaalf cliënten' }));
  expect(openBeforeFreezing({ ...complete, article35: because(complete.article35), apList: because(complete.apList) }, false, true)).toEqual([]);
});
