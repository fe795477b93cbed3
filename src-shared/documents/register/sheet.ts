import type { Role } from '../../record/activity/general';
import type { JointController } from '../../record/joint-controller';
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

/** A row for each item; a column in which nothing stands is left out, and so is a table of which only names are left. */
export function table<Item>([name, ...columns]: readonly [Column<Item>, ...Column<Item>[]], items: readonly Item[]): Block[] {
  const filled = columns.filter(({ text }) => items.some((item) => text(item) !== ''));
  if (items.length === 0 || filled.length === 0) return [];
  const shown = [name, ...filled];
  return [{ kind: 'table', head: shown.map(({ head }) => head), rows: items.map((item) => shown.map(({ text }) => text(item))) }];
}

/** 'Doel', or 'Doel 2' where there are more. */
export function numbered(label: string, index: number, count: number): string {
  return count === 1 ? label : `${label} ${index + 1}`;
}
