import type { JointController, Role } from '../../record/activity/general';
import type { Telling } from '../field-text';
import type { Block, Fact } from '../model';

/** What one activity is told with. */
export interface Sheet extends Telling {
  /** art. 30(2) asks less of a processor: what is there is told, what is not is not missed */
  readonly role: Role | null;
  /** with whom the organisation as a whole decides together */
  readonly partners: readonly JointController[];
}

export function facts(...list: readonly Fact[]): Block[] {
  return list.length === 0 ? [] : [{ kind: 'facts', facts: list }];
}

/** A column of a table of items. */
export interface Column<Item> {
  readonly head: string;
  readonly text: (item: Item) => string;
}

export function table<Item>(columns: readonly Column<Item>[], items: readonly Item[]): Block[] {
  if (items.length === 0) return [];
  return [{ kind: 'table', head: columns.map(({ head }) => head), rows: items.map((item) => columns.map(({ text }) => text(item))) }];
}

/** The columns for each key of an item: one that is forgotten does not compile. */
export type ColumnsOf<Item> = { readonly [Key in Exclude<keyof Item, 'id'>]: readonly Column<Item>[] };

/** 'Doel', or 'Doel 2' where there are more. */
export function numbered(label: string, index: number, count: number): string {
  return count === 1 ? label : `${label} ${index + 1}`;
}
