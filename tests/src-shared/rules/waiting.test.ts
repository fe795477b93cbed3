import { expect, test } from 'vitest';
import { kinds } from '@shared/record/kinds';
import { activityRules, comparingRules, followingRules, organisationRules, partyRules } from '@shared/rules/rules';
import { waitingRules } from '@shared/rules/waiting';
import { sourceFiles } from '../../guards/source-files';

test('what waits reads a record that is not kept yet, and is no rule that runs', () => {
  const running: readonly string[] = [...activityRules, ...partyRules, ...organisationRules, ...comparingRules, ...followingRules].map(({ id }) => id);
  const kept: readonly string[] = kinds.map(({ name }) => name);
  for (const { id, of, reads, title, waitsFor, citations } of waitingRules) {
    expect(running).not.toContain(id);
    expect(kept, id).not.toContain(of);
    expect([reads.length > 0, title !== '', waitsFor !== '', citations.length > 0]).toEqual([true, true, true, true]);
  }
  expect(new Set(waitingRules.map(({ id }) => id)).size).toBe(waitingRules.length);
});

test('each waiting rule that is written is listed, and has cases', () => {
  const written = sourceFiles('src-shared/rules').flatMap(({ text }) => [...text.matchAll(/export const (\w+) = waitingRule</g)].map(([, name = '']) => name));
  expect(written.length).toBe(waitingRules.length);
  const tried = sourceFiles('tests/src-shared/rules').map(({ text }) => text).join('\n');
  expect(written.filter((name) => !new RegExp(`waitingCases(<\\w+>)?\\(${name},`, 'u').test(tried))).toEqual([]);
});
