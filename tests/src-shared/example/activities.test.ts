import { describe, expect, test } from 'vitest';
import { activities } from '@shared/example/activities';
import { parties } from '@shared/example/parties';
import { plannedGaps } from '../../cases/planned-gaps';
import { systems } from '@shared/example/systems';
import { processorClauseIds } from '@shared/law/processor-clauses';
import { isInEea } from '@shared/law/transfers';
import { activityProblems } from '@shared/record/activity/problems';
import { openItems } from '@shared/record/activity/open-items';
import { handlingFields } from '@shared/record/activity/subjects-and-data';
import { suggestedLabels } from '@shared/record/suggestions';

const all = Object.entries(activities);
const finished = all.filter(([key]) => key !== 'videoCalls');
const systemOf = (key: string) => Object.entries(systems).find(([each]) => each === key)?.[1];
const partyOf = (key: string) => Object.entries(parties).find(([each]) => each === key)?.[1];

describe.each(all)('%s', (key, activity) => {
  const gaps = plannedGaps.filter((each) => each.activity === key);

  test('lacks nothing that art. 30 asks, but for what was planned', () => {
    expect(openItems(activity)).toEqual(gaps.flatMap(({ open }) => open));
  });

  test('has an exception of its class for what the law forbids, with the law where a number is used', () => {
    for (const { name, dataClass, exception, exceptionLaws, exceptionExplanation, special } of activity.dataCategories) {
      expect(special === null, name).toBe(dataClass !== 'special');
      if (dataClass === 'special' || dataClass === 'criminal') expect(exceptionExplanation, name).not.toBe('');
      if (exception === 'numberByLaw') expect(exceptionLaws.length, name).toBeGreaterThan(0);
    }
  });

  test('contradicts itself nowhere', () => {
    expect([...activityProblems(activity)]).toEqual([]);
  });

  test('names who supplies a system that it uses among the recipients', () => {
    const suppliers = activity.systems.map((system) => systemOf(system)?.supplier ?? '').filter((supplier) => supplier !== '');
    expect(suppliers.filter((supplier) => !activity.recipients.some(({ party, role }) => party === supplier && role === 'processor'))).toEqual([]);
  });

  test('does not call ordinary or sensitive what speaks of health', () => {
    const about = activity.dataCategories.filter(({ name }) => /plan van aanpak|ziek|beperkingen|medisch/iu.test(name));
    expect(about.map(({ special }) => special)).toEqual(about.map(() => 'health'));
  });

  test('keeps the books for as long as the law says, on the basis of that law', () => {
    const fiscal = activity.dataCategories.filter(({ termSource }) => termSource === 'AWR art. 52');
    expect(fiscal.map(({ term }) => term)).toEqual(fiscal.map(() => 'P7Y'));
    const bases = activity.purposes.filter(({ laws }) => laws.includes('AWR art. 52')).map(({ basis }) => basis);
    expect(bases).toEqual(fiscal.length > 0 ? ['c'] : []);
  });

  test('says who must be silent about health, and why', () => {
    if (activity.dataCategories.some(({ special }) => special === 'health')) expect(activity.secrecy).not.toBe('');
  });

  test('has purposes about groups that there are, and a purpose for each group', () => {
    const groups = activity.subjects.map(({ id }) => id);
    expect(activity.purposes.flatMap((purpose) => purpose.groups).filter((id) => !groups.includes(id))).toEqual([]);
    expect([...activity.recipients, ...activity.transfers].flatMap((each) => each.groups).filter((id) => !groups.includes(id))).toEqual([]);
    expect(groups.filter((id) => !activity.purposes.some((purpose) => purpose.groups.length === 0 || purpose.groups.includes(id)))).toEqual([]);
  });

  test('speaks of each group, and a cell is of a group that there is', () => {
    const groups = activity.subjects.map(({ id }) => id);
    const used = activity.dataCategories.flatMap(({ subjects }) => subjects.map(({ id }) => id));
    expect(used.filter((id) => !groups.includes(id))).toEqual([]);
    if (activity.dataCategories.length > 0) expect(groups.filter((id) => !used.includes(id))).toEqual([]);
  });
});

describe.each(finished)('%s', (_, activity) => {
  test('is filled in to the end', () => {
    const { number, adoptedBy, adoptedOn, inUseFrom, owner, reviewOn, provisionConsequence, securityExplanation, access, secrecy } = activity;
    const texts = { number, adoptedBy, adoptedOn, inUseFrom, owner, reviewOn, securityExplanation, access, secrecy };
    expect(Object.entries(texts).filter(([, text]) => text === '')).toEqual([]);
    const { necessity, subsidiarity, proportionality, represented, representation, decidesPurpose, decidesMeans, ownDuty, instructed, occasional, monitoring } = activity;
    if (activity.role !== 'processor') expect([provisionConsequence, necessity, subsidiarity, proportionality]).not.toContain('');
    expect([decidesPurpose, decidesMeans, ownDuty, instructed, occasional, monitoring, represented]).not.toContain(null);
    expect(representation !== '').toBe(represented === 'yes');
    expect(activity.documents.length).toBeGreaterThan(0);
    expect(activity.measures.length).toBeGreaterThan(3);
    expect(activity.commissioners.filter((word) => !suggestedLabels('commissioner').has(word))).toEqual([]);
  });

  test('names the law of bases c and e, weighs f and can prove a', () => {
    for (const { basis, laws, basisExplanation, consentProof, consentWithdrawal, interest, interestNecessity, interestBalance, interestTestedOn, interestTestedBy } of activity.purposes) {
      const weighing = [interest, interestNecessity, interestBalance, interestTestedOn, interestTestedBy];
      expect(basisExplanation === '').toBe(basis === 'f');
      expect(laws.length > 0).toBe(basis === 'c' || basis === 'e');
      expect([consentProof, consentWithdrawal].map((text) => text !== '')).toEqual([basis === 'a', basis === 'a']);
      expect(weighing.map((text) => text !== '')).toEqual(weighing.map(() => basis === 'f'));
    }
  });

  test('says of each category from whom, why and how long', () => {
    for (const category of activity.dataCategories) {
      const { termSource, termReason, necessity, sources } = category;
      expect([termSource, termReason, necessity].every((text) => text !== ''), category.name).toBe(true);
      expect(sources.length, category.name).toBeGreaterThan(0);
      for (const cell of category.subjects) expect(Object.keys(cell).sort()).toEqual(['id', ...Object.keys(handlingFields)].sort());
    }
  });

  test('has a contract with each processor and a transfer for each supplier outside the EEA', () => {
    for (const { party, role } of activity.recipients) {
      if (role === 'processor') expect(partyOf(party), party).toMatchObject({ agreements: [{ type: 'processor', title: expect.stringContaining('Verwerkersovereenkomst'), signedOn: expect.stringMatching(/./u) }] });
    }
    const outside = activity.recipients.filter(({ party }) => !isInEea(partyOf(party)?.country ?? ''));
    expect(activity.transfers.map(({ party }) => party)).toEqual(outside.map(({ party }) => party));
    for (const { document, explanation, frequency, dpfCheckedOn, dtiaOn } of activity.transfers) expect([document, explanation, frequency ?? '', dpfCheckedOn, dtiaOn]).not.toContain('');
  });
});

test('suppliers of systems are known, and one system stands outside the EEA', () => {
  expect(Object.values(systems).filter(({ supplier }) => supplier !== '' && partyOf(supplier) === undefined)).toEqual([]);
  expect(Object.values(systems).filter(({ country }) => !isInEea(country)).map(({ name }) => name)).toEqual(['Nieuwsbriefprogramma']);
});

test('every agreement is signed and goes on, and one with a processor says all that the law asks', () => {
  for (const { type, title, signedOn, until, clauses, ...said } of Object.values(parties).flatMap(({ agreements }) => agreements)) {
    expect(type, title).not.toBeNull();
    expect(signedOn < '2026-11-22' && signedOn !== '', title).toBe(true);
    expect(until === '' || until > '2026-11-22', title).toBe(true);
    if (type !== 'processor') continue;
    expect(clauses.map(({ id, agreed }) => [id, agreed]), title).toEqual(processorClauseIds.map((id) => [id, 'yes']));
    expect([said.breachNotice, said.retention, said.atTheEnd, said.guarantees], title).not.toContain('');
  }
});

test('an invoice is no legal duty of keeping books, and a relative of an employee has no contract with us', () => {
  expect(activities.bookkeeping.purposes.map(({ basis }) => basis)).toEqual(['b', 'b', 'f', 'c']);
  expect(activities.personnel.purposes.find(({ description }) => description.includes('naaste'))?.basis).toBe('f');
});

test('reports of those who are guided because they are ill are health data', () => {
  for (const { dataCategories } of [activities.secondTrack, activities.firstTrack]) {
    expect(dataCategories.find(({ name }) => name === 'Verslag van de coach')).toMatchObject({ special: 'health', exception: 'reintegration' });
  }
});

test('what art. 30 asks is open in two activities, and the arrangement of a third is not signed', () => {
  expect(plannedGaps.filter(({ open }) => open.length > 0).map(({ activity }) => activity).sort()).toEqual(['municipal', 'videoCalls']);
  expect(activities.workshop.jointControllers.map(({ arrangedOn }) => arrangedOn)).toEqual(['']);
  expect(JSON.stringify([activities, parties])).not.toMatch(/niet getekend/iu);
});
