import { canonicalJson } from './canonical';
import type { AnyKind } from './kind';

/** The versions of one record that are final and differ from each other, each once. */
export function finalVersions(kind: Pick<AnyKind, 'isFinal'>, versions: readonly unknown[]): readonly string[] {
  return [...new Set(versions.filter((body) => kind.isFinal?.(body) === true).map((body) => canonicalJson(body)))];
}

/** Whether this may become the one version of a record with these versions: what is final is never given up for anything else. */
export function mayKeep(kind: Pick<AnyKind, 'isFinal'>, body: unknown, versions: readonly unknown[]): boolean {
  return finalVersions(kind, versions).every((text) => text === canonicalJson(body));
}
