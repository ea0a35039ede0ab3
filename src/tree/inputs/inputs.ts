import { posix } from 'node:path';
import type { BuildTree } from '../build-tree.js';
import { configureInputs, translationUnitOf } from '../ninja/translation-units.js';

/** The files that a build tree reads but does not make. All paths are absolute. */
export interface TreeInputs {
  /** All inputs, including the sets below. Some may not exist; names of phony targets never do. */
  readonly all: ReadonlySet<string>;
  /** Files that CMake read. */
  readonly configure: ReadonlySet<string>;
  /** Files that compilations read: sources, headers and other inputs of compile edges. */
  readonly compile: ReadonlySet<string>;
  /** Files that the manifest itself names, not a depfile: Ninja fails if one is gone. */
  readonly named: ReadonlySet<string>;
}

/**
 * Collects the inputs whose timestamps Ninja compares: explicit and implicit inputs of edges and
 * the recorded deps of their outputs, minus the outputs of other edges. Order-only inputs never
 * make anything out of date. CMake lists its own inputs as outputs of a phony edge (so that a
 * missing one is no error), hence only non-phony edges count as making files.
 */
export function inputsOf(tree: Pick<BuildTree, 'buildDir' | 'manifest' | 'deps'>): TreeInputs {
  const absolute = absolutePaths(tree.buildDir);
  const outputs = outputsOf(tree);
  const all = new Set<string>();
  const compile = new Set<string>();
  const named = new Set<string>();
  const add = (path: string, ...sets: Set<string>[]) => {
    const full = absolute(path);
    if (outputs.has(full)) return;
    for (const set of sets) set.add(full);
  };
  // A header is a dep of many objects: look at each only once.
  const depsOfUnits = new Set<string>();
  const otherDeps = new Set<string>();
  for (const edge of tree.manifest.edges) {
    const isUnit = translationUnitOf(edge) !== undefined;
    const compiled = isUnit ? [compile] : [];
    const deps = isUnit ? depsOfUnits : otherDeps;
    for (const path of edge.explicit) add(path, all, named, ...compiled);
    for (const path of edge.implicit) add(path, all, named, ...compiled);
    for (const output of edge.outputs) {
      for (const path of tree.deps.get(output)?.deps ?? []) deps.add(path);
    }
  }
  for (const path of depsOfUnits) add(path, all, compile);
  for (const path of otherDeps) add(path, all);
  const configure = new Set(
    configureInputs(tree.manifest)
      .map(absolute)
      .filter((path) => all.has(path)),
  );
  return { all, configure, compile, named };
}

/**
 * The outputs of all non-phony edges.
 * @returns absolute paths
 */
export function outputsOf({
  buildDir,
  manifest,
}: Pick<BuildTree, 'buildDir' | 'manifest'>): Set<string> {
  const absolute = absolutePaths(buildDir);
  const running = manifest.edges.filter(({ rule }) => rule !== 'phony');
  return new Set(running.flatMap(({ outputs }) => outputs.map(absolute)));
}

/** Whether a path is absolute and normalized, as nearly all are. */
const isPlain = (path: string) => path.startsWith('/') && !/\/\.{0,2}(?:\/|$)/.test(path);

/**
 * @returns a function that makes Ninja's paths absolute and caches the results, since few files are
 *   named very often
 */
export function absolutePaths(buildDir: string): (path: string) => string {
  const known = new Map<string, string>();
  return (path) => {
    let full = known.get(path);
    if (full === undefined) {
      full = isPlain(path) ? path : posix.resolve(buildDir, path);
      known.set(path, full);
    }
    return full;
  };
}
