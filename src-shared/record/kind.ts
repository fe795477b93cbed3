import type { z } from './zod';
import type { FieldsOf } from './field';

/**
 * A kind of record: a schema, a catalogue, its upgrades and what a list shows of it. Storing, history, archive, search
 * and merging treat all kinds alike and know none of them by name.
 */
export interface Kind<Body, Summary extends BasicSummary = BasicSummary, NoField extends PropertyKey = never> {
  readonly name: string;
  /** 1 for the first; one more for each upgrade */
  readonly version: number;
  /** what may be stored: a half-finished draft may */
  readonly schema: z.ZodType<Body>;
  readonly fields: FieldsOf<Body, NoField>;
  /** upgrades[0] makes a body of version 1 one of version 2, and so on; append only */
  readonly upgrades: readonly ((body: unknown) => unknown)[];
  readonly blank: () => Body;
  /** what lists, search and counts need; derived from the body, can always be thrown away */
  readonly summarise: (body: Body) => Summary;
  /**
   * Another one whenever `summarise`, or anything that it calls or reads, gives something else: rows that were made with
   * another are made anew. Names the versions of the lists that it reads.
   */
  readonly summaryVersion: string;
  /** whether nothing may change this body any more: it is kept as it is, and goes before versions that are not final */
  readonly isFinal?: (body: Body) => boolean;
  /** id of the record that it is a part of and is erased with; the same for as long as it lives */
  readonly owner?: (body: Body) => string | undefined;
  /** whether it belongs to an organisation and travels in its archive; if not it stays on this computer */
  readonly exported: boolean;
}

export interface BasicSummary {
  readonly name: string;
}

/** A kind whose body type does not matter to whoever holds it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- existential: the registry holds kinds of every body
export type AnyKind = Kind<any, any, any>;
