import fc from 'fast-check';
import type { Activity } from '@shared/record/activity/activity';
import { activityKind } from '@shared/record/activity/activity';
import type { Kind } from '@shared/record/kind';
import { z } from '@shared/record/zod';

/** Any text, lone surrogates and control characters included. */
export const anyText = fc.string({ unit: 'binary', maxLength: 30 });

/** As much of JSON Schema as our schemas use. */
interface Node {
  readonly type?: string;
  readonly anyOf?: readonly Node[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
}

interface Limits {
  /** what stands where a text stands */
  readonly text: fc.Arbitrary<string>;
  /** at most so many items in a list */
  readonly items: number;
}

function nodeOf(node: Node, limits: Limits): fc.Arbitrary<unknown> {
  if (node.anyOf !== undefined) return fc.oneof(...node.anyOf.map((each) => nodeOf(each, limits)));
  if (node.enum !== undefined) return fc.constantFrom(...node.enum);
  if (node.const !== undefined) return fc.constant(node.const);
  switch (node.type) {
    case 'string':
      return limits.text;
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return fc.nat(1000);
    case 'array':
      return listOf(node.items ?? {}, limits);
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(node.properties ?? {}).map(([key, value]) => [key, nodeOf(value, limits)])));
    case undefined:
    default:
      throw new TypeError(`no values for a schema of type '${node.type}'`);
  }
}

/** The items of a list know each other apart. */
function listOf(items: Node, limits: Limits): fc.Arbitrary<unknown> {
  const hasId = items.properties?.['id']?.type === 'string' && items.properties['id'].enum === undefined;
  const list = fc.array(nodeOf(items, limits), { maxLength: limits.items });
  return hasId ? list.map((all) => all.map((item, index) => ({ ...(item as object), id: `id-${index}` }))) : list;
}

/**
 * Bodies of a kind, made from its schema, so that a field that is added tomorrow is in them too.
 * @param limits other texts, or longer lists
 */
export function bodyOf<Body>(kind: Pick<Kind<Body>, 'schema'>, limits: Partial<Limits> = {}): fc.Arbitrary<Body> {
  const schema = z.toJSONSchema(kind.schema) as Node;
  return nodeOf(schema, { text: anyText, items: 3, ...limits }).map((body) => kind.schema.parse(body));
}

/** Activities whose cells lie where one of their groups and one of their categories meet, and whose purposes, recipients and transfers are about groups that are there. */
export function activityBodies(limits: Partial<Limits> = {}): fc.Arbitrary<Activity> {
  return bodyOf(activityKind, limits).map((activity) => ({
    ...activity,
    purposes: activity.purposes.map((purpose) => aboutThese(purpose, activity)),
    recipients: activity.recipients.map((recipient) => aboutThese(recipient, activity)),
    transfers: activity.transfers.map((transfer) => aboutThese(transfer, activity)),
    dataCategories: activity.dataCategories.map((category) => ({
      ...category,
      subjects: category.subjects.slice(0, activity.subjects.length).map((cell, index) => ({ ...cell, id: activity.subjects[index]?.id ?? '' })),
    })),
  }));
}

/** The same item, about the first groups that are there. */
function aboutThese<Item extends { readonly groups: readonly string[] }>(item: Item, { subjects }: Activity): Item & { groups: string[] } {
  return { ...item, groups: item.groups.flatMap((_, index) => subjects[index]?.id ?? []) };
}
