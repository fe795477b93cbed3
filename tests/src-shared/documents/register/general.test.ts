import { describe, expect, it } from 'vitest';
import type { Activity } from '@shared/record/activity/activity';
import { blankJointController, type JointController } from '@shared/record/joint-controller';
import { lines, organisation, register } from './try-register';

describe('an activity that we decide about together', () => {
  const asked = 'art. 30(1)(a)| Gezamenlijk verantwoordelijk met: ';
  const partner = { ...blankJointController('j'), party: 'employer', arrangement: 'Regeling.' };
  const line = (body: Partial<Activity>, jointControllers: readonly JointController[]) =>
    register([{ role: 'joint', ...body }], { organisation: { ...organisation, jointControllers: [...jointControllers] } })
      .blocks.flatMap(lines)
      .find((each) => each.startsWith(asked));

  it('names the partner that the organisation always has', () => {
    expect(line({}, [partner])).toBe(`${asked}Werkgever Jansen (gegevens en regeling staan voorin, bij: Vaste gezamenlijk verantwoordelijken)`);
  });

  it('names its own partner before that one, and misses one where there is none at all', () => {
    expect(line({ jointControllers: [{ ...partner, arrangement: 'Hier.' }] }, [partner])).toContain('Onderlinge regeling: Hier.');
    expect(line({}, [])).toBe(`${asked}Nog niet ingevuld`);
    expect(line({}, [blankJointController('j')])).toBe(`${asked}Nog niet ingevuld`);
  });
});
