import type { Report } from '../../src/report/report-schema.js';
import type { Reference, ReferenceObject } from './reference.js';

/** A compilation that a push needed not have run. */
export interface Needless {
  readonly source: string;
  /**
   * `nothing changed`: no file that it could read changed since the push before. `compiled before`:
   * an earlier push had the same command and files. `equal object`: something changed, but the
   * object is that of the push before, as after the edit of a comment.
   */
  readonly how: 'nothing changed' | 'compiled before' | 'equal object';
  /** Whether an equal compilation's object was kept, in a layer and a scope that this push could read. */
  readonly wasKept: boolean;
  /** As the report gives it. */
  readonly because: readonly string[];
}

/** Where a push keeps what it compiles, and looks for what was. */
export interface Keeping {
  /** The scopes that it reads; the first is the one that it writes. */
  readonly scopes: readonly string[];
  readonly layers: readonly string[];
}

/** A push whose clean build did not fail. */
interface Past extends Keeping {
  readonly objects: ReadonlyMap<string, ReferenceObject>;
}

/** What clean builds of the pushes so far made, oldest first. */
export type Memory = Past[];

export function remember(memory: Memory, reference: Reference, keeping: Keeping): void {
  if (reference.status === 'built') memory.push({ ...keeping, objects: reference.objects });
}

/**
 * Which of the compilations of a push were not needed.
 * @param compiled units that a compiler compiled
 * @param objects of the clean build of the same push
 * @param memory of the pushes before
 */
export function needlessOf(
  compiled: Report['rebuilt'],
  objects: ReadonlyMap<string, ReferenceObject>,
  memory: Memory,
  keeping: Keeping,
): Needless[] {
  return compiled.flatMap(({ source, object, because }) => {
    const now = objects.get(object);
    if (now === undefined) return [];
    const before = memory.at(-1)?.objects.get(object);
    const equal = memory.filter((past) => past.objects.get(object)?.inputs === now.inputs);
    const how =
      before?.inputs === now.inputs
        ? 'nothing changed'
        : equal.length > 0
          ? 'compiled before'
          : before?.digest === now.digest
            ? 'equal object'
            : undefined;
    const wasKept = equal.some((past) => couldServe(past, keeping));
    return how === undefined ? [] : [{ source, how, wasKept, because }];
  });
}

function couldServe(past: Keeping, now: Keeping): boolean {
  const [written] = past.scopes;
  return (
    now.scopes.some((scope) => scope === written) &&
    now.layers.some((layer) => past.layers.includes(layer))
  );
}
