import { expect, test } from 'vitest';
import { basisChecks } from '@shared/law/basis-checks';
import { dpoRules } from '@shared/law/dpo-duty';
import { lawfulBasisLetters } from '@shared/law/lawful-bases';
import { representationLimits, representations, tellsOfRepresented } from '@shared/law/representation';
import { valueOn } from '@shared/law/values';
import { suggestedLabels } from '@shared/record/suggestions';

test('every lawful basis has checks, each with an id of its own and a citation', () => {
  expect(new Set(basisChecks.map(({ id }) => id)).size).toBe(basisChecks.length);
  for (const letter of lawfulBasisLetters) expect(basisChecks.filter((each) => each.letter === letter).length, letter).toBeGreaterThan(0);
  for (const { id, label, help, citations } of basisChecks) {
    expect(label, id).toMatch(/^\p{Lu}.*\.$/u);
    expect(help, id).toMatch(/^$|\.$/u);
    expect(citations, id).not.toEqual([]);
  }
});

test('what holds for an FG is said with its places', () => {
  for (const { label, citations } of dpoRules) expect([label.endsWith('.'), citations.length > 0]).toEqual([true, true]);
});

test('who is represented does nothing alone, and the ages are those of the law', () => {
  expect(new Set(representations.map(({ id }) => id)).size).toBe(representations.length);
  const labels = representations.map(({ label }) => label).join(' ');
  for (const age of [valueOn('childRightsAge', '2026-09-01'), valueOn('guardianConsentAge', '2026-09-01')]) expect(labels).toContain(`${age}`);
  for (const { id, consent, withdrawal, rights, validFrom } of representations) {
    expect([consent, withdrawal, rights].includes('person'), id).toBe(id === 'from16');
    expect(validFrom <= '2026-09-01', id).toBe(true);
  }
  for (const limit of representationLimits) expect(limit).toMatch(/\.$/u);
});

test('from twelve years on a child and its representative can each act: art. 5(3) and (4) UAVG', () => {
  const of = (id: string) => representations.find((each) => each.id === id);
  expect(of('from12')).toMatchObject({ consent: 'representative', withdrawal: 'either', rights: 'either' });
  expect(of('under12')).toMatchObject({ consent: 'representative', withdrawal: 'representative', rights: 'representative' });
  // Withdrawing is for everybody from that age on, and for the representative; rights are for the representative alone.
  expect(of('guardianship')).toMatchObject({ consent: 'representative', withdrawal: 'either', rights: 'representative' });
});

test('whose presence says that somebody is represented, by the words of its name', () => {
  expect([...suggestedLabels('dataSubject')].filter((label) => tellsOfRepresented(label) !== undefined)).toEqual(['Wettelijk vertegenwoordiger']);
  for (const name of ['Wettelijke vertegenwoordigers', 'Ouder of voogd', 'Leerling onder curatele', 'Minderjarige cliënten']) expect(tellsOfRepresented(name), name).toBe('surely');
  for (const name of ['Ouders van cliënten', 'Bewindvoerder', 'Curator', 'Mentor', 'Kinderen']) expect(tellsOfRepresented(name), name).toBe('likely');
  for (const name of ['', 'Vertegenwoordiger van een leverancier', 'Ouderen', 'Grootoudersdag', 'Oudere werknemers', 'Voogdijraad', 'Kinderopvang', 'Medewerker met kinderen', 'Commentator']) expect(tellsOfRepresented(name), name).toBeUndefined();
});
