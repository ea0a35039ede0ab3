import { posix } from 'node:path';
import type { BuildTree } from './build-tree.js';
import { configureInputs, translationUnitOf } from './units.js';

/** What a build tree reads but does not make. All paths are absolute. */
export interface TreeInputs {
  /**
   * Everything, the two sets below included. Some may be absent from the disk; names of phony
   * targets always are.
   */
  readonly all: ReadonlySet<string>;
  /** What CMake read. */
  readonly configure: ReadonlySet<string>;
  /** What compilations read: sources, headers, what else compile edges name. */
  readonly compile: ReadonlySet<string>;
  /** What the manifest itself names, rather than a depfile: Ninja fails where one of them is gone. */
  readonly named: ReadonlySet<string>;
  /** What edges make. */
  readonly outputs: ReadonlySet<string>;
}

/**
 * Collects the inputs that Ninja compares timestamps with: explicit and implicit inputs of edges and
 * the recorded deps of their outputs, less what other edges make. Order-only inputs never make
 * anything out of date. CMake names its own inputs as outputs of a phony edge (so that a missing
 * one is no error), hence only edges that run something count as makers.
 */
export function inputsOf(tree: Pick<BuildTree, 'buildDir' | 'manifest' | 'deps'>): TreeInputs {
  const absolute = absolutePaths(tree.buildDir);
  const outputs = new Set<string>();
  for (const edge of tree.manifest.edges) {
    if (edge.rule === 'phony') continue;
    for (const output of edge.outputs) outputs.add(absolute(output));
  }
  const all = new Set<string>();
  const compile = new Set<string>();
  const named = new Set<string>();
  const add = (path: string, ...sets: Set<string>[]) => {
    const full = absolute(path);
    if (outputs.has(full)) return;
    for (const set of sets) set.add(full);
  };
  for (const edge of tree.manifest.edges) {
    const compiled = translationUnitOf(edge) === undefined ? [] : [compile];
    for (const path of edge.explicit) add(path, all, named, ...compiled);
    for (const path of edge.implicit) add(path, all, named, ...compiled);
    for (const output of edge.outputs) {
      for (const path of tree.deps.get(output)?.deps ?? []) add(path, all, ...compiled);
    }
  }
  const configure = new Set(
    configureInputs(tree.manifest)
      .map(absolute)
      .filter((path) => all.has(path)),
  );
  return { all, configure, compile, named, outputs };
}

/** A function from Ninja's paths to absolute ones that remembers: a tree names few files very often. */
export function absolutePaths(buildDir: string): (path: string) => string {
  const known = new Map<string, string>();
  return (path) => {
    let full = known.get(path);
    if (full === undefined) {
      full = posix.resolve(buildDir, path);
      known.set(path, full);
    }
    return full;
  };
}
