import { expect, test } from 'vitest';
import { activities } from '@shared/example/activities';
import { plannedGaps } from './planned-gaps';
import type { Judgement } from '@shared/record/judgement';
import { evaluation } from '@shared/rules/evaluation';
import { isOpen, type Finding } from '@shared/rules/finding';
import type { Change } from '@shared/rules/records';
import { director } from '@shared/example/people';
import { line, lineOf, openedExample } from './example-register';

const today = '2026-11-21';
const planned = plannedGaps.flatMap(({ activity, findings }) => findings.map(({ level, rule, path }) => lineOf(level, rule, activity, path)));

function found(register: readonly Change[], day: string): readonly Finding[] {
  const all = evaluation();
  all.update(register, day);
  return all.findings().filter(isOpen);
}

const lines = (findings: readonly Finding[]) => findings.map(line).toSorted();

test('the rules find in the example what was planned, and nothing else', () => {
  expect(lines(found(openedExample(), today))).toEqual(planned.toSorted());
});

test('a finding belongs to one gap, and each gap shows', () => {
  expect(planned.filter((each, index) => planned.indexOf(each) !== index)).toEqual([]);
  expect(plannedGaps.filter(({ findings, why }) => findings.length === 0 || why === '')).toEqual([]);
});

const agreement = 'agreements/overeenkomst-1';
const ended = ['otherBureau', 'vacancySupplier'];
const toReview = ['employers', 'municipality', 'occupationalHealth', 'sicknessInsurer', 'complaintsBoard', 'clientSystemSupplier', 'hosting', 'itSupport', 'payrollOffice', 'bookkeepingSupplier', 'shredding', 'mailingSupplier'];

/** What a year alone brings: two agreements with processors and one other ended, the list of who may get data in the US grew old, and what was to be looked at again was not. */
const byThen = [
  ...ended.map((party) => lineOf('error', 'processor-agreement', party, `${agreement}/until`)),
  lineOf('warning', 'agreement-kept', 'accountant', `${agreement}/until`),
  ...toReview.map((party) => lineOf('warning', 'agreement-kept', party, `${agreement}/reviewOn`)),
  lineOf('warning', 'adequacy-holds', 'newsletter', 'transfers/doorgifte-1/dpfCheckedOn'),
  ...Object.keys(activities).filter((key) => key !== 'videoCalls').map((key) => lineOf('warning', 'reviewed-in-time', key, 'reviewOn')),
];

test('a year later what was to be looked at again is found on top of it', () => {
  expect(lines(found(openedExample(), '2027-11-22'))).toEqual([...planned, ...byThen].toSorted());
});

const reasons: Readonly<Record<string, string>> = {
  'consent-free': 'Wij vragen het pas als het traject of de procedure voorbij is. Nee zeggen heeft geen gevolg, en dat staat op het formulier.',
  'law-named': 'De verordening van de gemeente laat haar dit werk uitbesteden; de overeenkomst noemt de taak en de grenzen. De FG is het ermee eens.',
};

/** What the director of the example would answer to each finding that has to be weighed. */
function answersTo(findings: readonly Finding[]): readonly Change[] {
  return findings
    .filter(({ judge }) => judge)
    .map(({ rule, subject, path, read, where, text }, index) => {
      const body: Judgement = { subject: subject.id, rule, place: path.join('/'), read, where, text, reason: reasons[rule] ?? '', by: director, on: today };
      return { kind: 'judgement', id: `answer-${index}`, rev: '1', body };
    });
}

test('what has to be weighed can be answered, and all else stays', () => {
  const asked = found(openedExample(), today);
  const answers = answersTo(asked);
  expect(answers).toHaveLength(5);
  const left = found([...openedExample(), ...answers], today);
  expect(lines(left)).toEqual(lines(asked.filter(({ judge }) => !judge)));
});
