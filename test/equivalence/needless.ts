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
  /** As the report gives it. */
  readonly because: readonly string[];
}

/** What clean builds of the pushes so far made. */
export interface Memory {
  /** Object → digests of what its compilations could read. */
  readonly inputs: Map<string, Set<string>>;
  /** Of the last push whose clean build did not fail. */
  last: ReadonlyMap<string, ReferenceObject>;
}

export function emptyMemory(): Memory {
  return { inputs: new Map(), last: new Map() };
}

export function remember(memory: Memory, reference: Reference): void {
  if (reference.status !== 'built') return;
  for (const [object, { inputs }] of reference.objects) {
    memory.inputs.set(object, (memory.inputs.get(object) ?? new Set()).add(inputs));
  }
  memory.last = reference.objects;
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
  { last, inputs }: Memory,
): Needless[] {
  return compiled.flatMap(({ source, object, because }) => {
    const now = objects.get(object);
    if (now === undefined) return [];
    const before = last.get(object);
    const how =
      before?.inputs === now.inputs
        ? 'nothing changed'
        : inputs.get(object)?.has(now.inputs)
          ? 'compiled before'
          : before?.digest === now.digest
            ? 'equal object'
            : undefined;
    return how === undefined ? [] : [{ source, how, because }];
  });
}
