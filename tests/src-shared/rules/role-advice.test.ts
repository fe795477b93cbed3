import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roleAdvice, roleQuestions, type RoleAnswers } from '@shared/rules/role-advice';

const nothing: RoleAnswers = { decidesPurpose: null, decidesMeans: null, ownDuty: null, instructed: null, together: false };
const answered = (purpose: string, means: string, duty: string, instructed: string, together = false): RoleAnswers => {
  const read = (letter: string) => (letter === 'j' ? 'yes' : letter === 'n' ? 'no' : null);
  return { decidesPurpose: read(purpose), decidesMeans: read(means), ownDuty: read(duty), instructed: read(instructed), together };
};

describe('the role that follows from the answers', () => {
  test.each([
    ['j', 'j', '-', '-', 'controller', '4(7)'],
    ['j', 'n', 'n', 'j', 'controller', '4(7)'],
    ['n', 'j', '-', '-', 'controller', '28(10)'],
    ['n', 'n', 'j', '-', 'controller', '4(7)'],
    ['n', 'n', 'n', 'j', 'processor', '4(8)'],
    ['n', 'n', 'n', 'n', undefined, '29'],
  ])('%s %s %s %s', (purpose, means, duty, instructed, role, article) => {
    const advice = roleAdvice(answered(purpose, means, duty, instructed));
    expect(advice.role).toBe(role);
    expect(advice.citations.map((citation) => citation.article)).toContain(article);
    expect(advice.open).toEqual([]);
  });
  test('is joint where a named party decides with us', () => {
    expect(roleAdvice(answered('j', '-', '-', '-', true))).toMatchObject({ role: 'joint', open: [] });
    expect(roleAdvice(answered('n', 'n', 'n', 'j', true)).role).toBe('processor');
  });
  test('is probable only, and for the FG or, without one, for another to look at, where one of both is decided', () => {
    expect(roleAdvice(answered('j', 'n', '-', '-')).text).toContain('leg het voor aan de FG of aan een andere deskundige.');
    expect(roleAdvice(answered('j', 'j', '-', '-')).text).not.toContain('FG');
  });
});

describe('open answers', () => {
  test('that would decide are named', () => {
    expect(roleAdvice(nothing)).toMatchObject({ open: roleQuestions });
    expect(roleAdvice(nothing).role).toBeUndefined();
    expect(roleAdvice(answered('j', '-', '-', '-')).open).toEqual(['decidesMeans']);
    expect(roleAdvice(answered('n', 'n', '-', '-')).open).toEqual(['ownDuty', 'instructed']);
    expect(roleAdvice(answered('n', 'n', 'n', '-')).open).toEqual(['instructed']);
  });
  test('are asked no longer once a role is settled, whatever they would be', () => {
    const answer = fc.constantFrom('yes' as const, 'no' as const, null);
    const answers = fc.record({ decidesPurpose: answer, decidesMeans: answer, ownDuty: answer, instructed: answer, together: fc.boolean() });
    fc.assert(
      fc.property(answers, fc.constantFrom(...roleQuestions), fc.constantFrom('yes' as const, 'no' as const), (before, question, later) => {
        const advice = roleAdvice(before);
        if (advice.open.length === 0) fc.pre(before[question] === null);
        if (advice.open.length === 0) expect(roleAdvice({ ...before, [question]: later })).toEqual(advice);
        else expect(advice.open.every((each) => before[each] === null)).toBe(true);
      }),
    );
  });
});
