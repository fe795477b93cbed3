import { expect, test } from 'vitest';
import { basisLaw, basisLaws, lacksArticle, lawAddressees } from '@shared/law/basis-laws';
import { bsnForMunicipality, bsnLaws, bsnLawsNamed, clientsOf, groupsWithoutBsn } from '@shared/law/bsn-laws';
import { isRead } from '@shared/law/citation';
import { sources } from '@shared/law/sources';
import { suggestedLabels } from '@shared/record/suggestions';

test('each law stands once, says what it is used for and on whom it lays something, and is cited', () => {
  expect(new Set(basisLaws.map(({ label }) => label)).size).toBe(basisLaws.length);
  expect(new Set(basisLaws.map(({ citations }) => JSON.stringify(citations))).size).toBe(basisLaws.length);
  for (const { label, use, bases, addressees, citations } of basisLaws) {
    expect(use, label).toMatch(/^\p{Lu}.*\.$/u);
    expect(addressees.length, label).toBeGreaterThan(0);
    expect(new Set(bases).size, label).toBe(bases.length);
    expect(citations.length, label).toBeGreaterThan(0);
    expect(citations.map(({ source }) => sources[source].state), label).toEqual(citations.map(() => 'inForce'));
  }
  expect(new Set(basisLaws.flatMap(({ addressees }) => addressees))).toEqual(new Set(lawAddressees));
});

test('every article that a name names is cited', () => {
  for (const { label, citations } of basisLaws) {
    const [, named = ''] = / art\. (.*)$/u.exec(label) ?? [];
    const articles = named.replace(/ lid .*$| \(.*$| tot en met .*$/u, '').split(' en ');
    for (const article of articles) expect(citations.some((each) => each.article.startsWith(article)), label).toBe(true);
  }
});

test('a law is found by its name, however that is written, and only by that', () => {
  for (const each of basisLaws) expect(basisLaw(` ${each.label.toUpperCase()} `)).toBe(each);
  expect(basisLaw('AWR art. 5')).toBeUndefined();
  expect(basisLaw('')).toBeUndefined();
});

test('a law of which one article is meant lacks it, where only its name is written', () => {
  for (const text of ['AWR', ' bw ', 'Wet WIA', 'Wet op de loonbelasting 1964']) expect(lacksArticle(text), text).toBe(true);
  for (const text of ['AWR art. 52', 'AWR artikel 47', 'IOAW', 'Wmo 2015', '']) expect(lacksArticle(text), text).toBe(false);
  for (const { label } of basisLaws) expect(lacksArticle(label), label).toBe(false);
});

test('a task of public interest is laid on a public body', () => {
  const tasks = basisLaws.filter(({ bases }) => bases.includes('e'));
  expect(tasks.length).toBeGreaterThan(5);
  for (const { label, addressees } of tasks) expect(addressees.every((each) => each === 'uwv' || each === 'municipality'), label).toBe(true);
});

test('a law for the BSN is one of the list, and is for groups that can be chosen', () => {
  expect(new Set(bsnLaws.map(({ law }) => law)).size).toBe(bsnLaws.length);
  for (const { law, limit, subjects, citations, verified } of bsnLaws) {
    expect(basisLaw(law), law).toBeDefined();
    expect(limit, law).toMatch(/^Alleen .*\.$/u);
    expect(subjects.filter((each) => !suggestedLabels('dataSubject').has(each)), law).toEqual([]);
    expect(citations.length, law).toBeGreaterThan(0);
    if (verified) expect(citations.every(isRead), law).toBe(true);
  }
});

test('no group has a law for its BSN and is said to have none', () => {
  for (const { subject, why, citations } of groupsWithoutBsn) {
    expect(suggestedLabels('dataSubject')).toContain(subject);
    expect(bsnLaws.filter(({ subjects }) => subjects.includes(subject)), subject).toEqual([]);
    expect(why).toMatch(/\.$/u);
    expect(citations).not.toEqual([]);
  }
  expect(suggestedLabels('commissioner')).toContain(bsnForMunicipality.commissioner);
});

test('who gives an order, and whose clients those are, can be chosen', () => {
  const commissioners = [...suggestedLabels('commissioner')].map((each) => each.toLowerCase());
  for (const [commissioner, subjects] of Object.entries(clientsOf)) {
    expect(commissioners).toContain(commissioner);
    expect(subjects.filter((each) => !suggestedLabels('dataSubject').has(each)), commissioner).toEqual([]);
  }
});

test('a law for the BSN is known by its name and one of its articles, whatever stands first', () => {
  for (const each of bsnLaws) expect(bsnLawsNamed(` ${each.law.toUpperCase()} `), each.law).toEqual([each]);
  expect(bsnLawsNamed('Artikel 7:658a lid 5 BW').map(({ law }) => law)).toEqual(['BW art. 7:658a']);
  expect(bsnLawsNamed('Uitvoeringsregeling loonbelasting 2011, art. 7.9').length).toBe(1);
  expect(bsnLawsNamed('Uitvoeringsregeling loonbelasting 2011 art. 7.9').length).toBe(1);
  expect(bsnLawsNamed('Wet SUWI art. 73').length).toBe(1);
  for (const text of ['', 'BW', 'BW art. 7:454', 'Wet WIA art. 4', 'AWR art. 52', 'art. 25']) expect(bsnLawsNamed(text), text).toEqual([]);
});
