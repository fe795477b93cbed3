import type { Activity } from '@shared/record/activity/activity';
import type { Organisation } from '@shared/record/organisation';
import type { Party } from '@shared/record/party';
import type { Screening } from '@shared/record/screening';
import { screeningPlace, type Level } from '@shared/rules/finding';
import { activityId, organisationId, type Register } from '../complete';

/** A register from which one thing was taken away. */
export interface Without {
  /** where its own rule has to find that: subject and path */
  readonly at: string;
  readonly register: Register;
  /** rules that rightly find something too */
  readonly followers: readonly string[];
}

/** One thing that has to be there. */
export interface Item {
  readonly name: string;
  /** the rule that asks for it */
  readonly rule: string;
  readonly level: Level;
  /** every place of a register where it stands, each taken away by itself; none where it does not apply */
  readonly places: (register: Register) => readonly Without[];
}

export interface More {
  /** by default an error */
  readonly level?: Level;
}

interface Edit<Body> {
  readonly path: string;
  readonly change: Partial<Body>;
  readonly followers?: readonly string[];
}

const facts = (name: string, rule: string, { level = 'error' }: More) => ({ name, rule, level });

export function activityItem(name: string, rule: string, edits: (activity: Activity, register: Register) => readonly Edit<Activity>[], more: More = {}): Item {
  return {
    ...facts(name, rule, more),
    places: (register) =>
      edits(register.activity, register).map(({ path, change, followers = [] }) => ({
        at: `${activityId} / ${path}`,
        register: { ...register, activity: { ...register.activity, ...change } },
        followers: [...afterError(register.activity, more.level), ...followers],
      })),
  };
}

export function organisationItem(name: string, rule: string, edits: (organisation: Organisation) => readonly Edit<Organisation>[], more: More = {}): Item {
  return {
    ...facts(name, rule, more),
    places: (register) =>
      edits(register.organisation).map(({ path, change, followers = [] }) => ({
        at: `${organisationId} / ${path}`,
        register: { ...register, organisation: { ...register.organisation, ...change } },
        followers,
      })),
  };
}

/** @param whom the parties of a register that it is asked of, by key */
export function partyItem(name: string, rule: string, whom: (register: Register) => readonly string[], edits: (party: Party) => readonly Edit<Party>[], more: More = {}): Item {
  return {
    ...facts(name, rule, more),
    places: (register) =>
      [...new Set(whom(register))].flatMap((key) => {
        const party = register.parties[key];
        if (party === undefined) return [];
        return edits(party).map(({ path, change, followers = [] }) => ({
          at: `${key} / ${path}`,
          register: { ...register, parties: { ...register.parties, [key]: { ...party, ...change } } },
          followers,
        }));
      }),
  };
}

/**
 * @param empty undefined takes the screening away as a whole
 * @param path of what is to be mended
 */
export function screeningItem(name: string, rule: string, when: (screening: Screening, register: Register) => boolean, empty: Partial<Screening> | undefined, more: More = {}, path: string = screeningPlace): Item {
  return {
    ...facts(name, rule, more),
    places: (register) => {
      const { screening } = register;
      if (screening === undefined || !when(screening, register)) return [];
      return [{ at: `${activityId} / ${path}`, register: { ...register, screening: empty && { ...screening, ...empty } }, followers: afterError(register.activity, more.level) }];
    },
  };
}

/** What follows from any error in an activity that is in use. */
export function afterError({ status }: Pick<Activity, 'status'>, level: Level = 'error'): readonly string[] {
  return status === 'inUse' && level === 'error' ? ['used-when-whole'] : [];
}

/** Each item of a list without one of its values, which is as it is in a blank one: the id of the item with the list as it is then. */
export function emptied<Each extends { readonly id: string }>(items: readonly Each[], blank: Partial<Each>, when: (item: Each) => boolean = () => true): readonly (readonly [id: string, items: Each[]])[] {
  return items.filter(when).map(({ id }) => [id, items.map((each) => (each.id === id ? { ...each, ...blank } : each))]);
}

/** Nobody but a processor keeps the register of art. 30(2). */
export const decides = ({ role }: Pick<Activity, 'role'>): boolean => role !== 'processor';
