import type { Report } from '../../src/report/report-schema.js';
import type { Kept } from './pushes/entries.js';
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
  /** Where an equal compilation's object lay. */
  readonly kept: Kept;
  /** As the report gives it. */
  readonly because: readonly string[];
}

/** What clean builds of the pushes so far made, oldest first; those that failed made nothing. */
export type Memory = ReadonlyMap<string, ReferenceObject>[];

export function remember(memory: Memory, reference: Reference): void {
  if (reference.status === 'built') memory.push(reference.objects);
}

/**
 * Which of the compilations of a push were not needed.
 * @param compiled units that a compiler compiled
 * @param objects of the clean build of the same push
 * @param memory of the pushes before
 * @param keptIn where an equal compilation's object lay
 */
export function needlessOf(
  compiled: Report['rebuilt'],
  objects: ReadonlyMap<string, ReferenceObject>,
  memory: Memory,
  keptIn: (compilation: { readonly object: string; readonly inputs: string }) => Kept,
): Needless[] {
  return compiled.flatMap(({ source, object, because }) => {
    const now = objects.get(object);
    if (now === undefined) return [];
    const before = memory.at(-1)?.get(object);
    const isKnown = memory.some((past) => past.get(object)?.inputs === now.inputs);
    const how =
      before?.inputs === now.inputs
        ? 'nothing changed'
        : isKnown
          ? 'compiled before'
          : before?.digest === now.digest
            ? 'equal object'
            : undefined;
    const kept = keptIn({ object, inputs: now.inputs });
    return how === undefined ? [] : [{ source, how, kept, because }];
  });
}
