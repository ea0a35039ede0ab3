import type { BuildTree } from './build-tree.js';
import { absolutePaths } from './inputs.js';
import type { Edge } from './ninja-manifest.js';
import { translationUnitOf } from './units.js';

export interface PredictionEvidence {
  /** Absolute paths, from `restamp`. */
  readonly changed: ReadonlySet<string>;
  /** Objects that are deleted before the build, as Ninja names them. */
  readonly forced: Iterable<string>;
  /** Whether an output (as Ninja names it) is on the disk. */
  readonly exists: (output: string) => boolean;
}

/**
 * The objects that Ninja will compile, as the files are now: those that are absent, unknown to its log or
 * deps log, or read something that changed or that another command will write again. Commands
 * that a configure changed are not seen. As DependencyScan::RecomputeNodeDirty in ninja src/graph.cc.
 */
export function predictDirty(tree: BuildTree, evidence: PredictionEvidence): string[] {
  const absolute = absolutePaths(tree.buildDir);
  const forced = new Set(evidence.forced);
  const makers = new Map<string, Edge>();
  for (const edge of tree.manifest.edges) {
    for (const output of edge.outputs) makers.set(absolute(output), edge);
  }

  const verdicts = new Map<Edge, boolean>();
  const isDirty = (edge: Edge): boolean => {
    const known = verdicts.get(edge);
    if (known !== undefined) return known;
    verdicts.set(edge, false); // Ends a cycle, which Ninja refuses anyway.
    const verdict =
      isMade(edge) || readsOf(edge, tree).some((path) => isInputDirty(absolute(path)));
    verdicts.set(edge, verdict);
    return verdict;
  };
  const isMade = (edge: Edge) =>
    edge.rule !== 'phony' &&
    edge.rule !== 'RERUN_CMAKE' &&
    edge.outputs.some(
      (output) => forced.has(output) || !tree.log.has(output) || !evidence.exists(output),
    );
  const isInputDirty = (path: string) => {
    if (evidence.changed.has(path)) return true;
    const maker = makers.get(path);
    return maker !== undefined && isDirty(maker);
  };

  return tree.manifest.edges.flatMap((edge) => {
    const unit = translationUnitOf(edge);
    if (unit === undefined) return [];
    return !tree.deps.has(unit.object) || isDirty(edge) ? [unit.object] : [];
  });
}

/**
 * The outputs that must be deleted before Ninja runs because they were made from files whose change no
 * timestamp can show (`RestampResult.unstampable`).
 * @param paths absolute.
 * @returns outputs as Ninja names them → the paths that each of them was made from.
 */
export function objectsUsing(
  tree: Pick<BuildTree, 'buildDir' | 'manifest' | 'deps'>,
  paths: ReadonlySet<string>,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  if (paths.size === 0) return found;
  const absolute = absolutePaths(tree.buildDir);
  for (const edge of tree.manifest.edges) {
    if (edge.rule === 'phony' || edge.rule === 'RERUN_CMAKE') continue;
    const used = [...new Set(readsOf(edge, tree).map(absolute))].filter((path) => paths.has(path));
    const [output] = edge.outputs;
    if (used.length > 0 && output !== undefined) found.set(output, used);
  }
  return found;
}

/** Everything whose time Ninja compares with an edge's outputs. */
function readsOf(edge: Edge, tree: Pick<BuildTree, 'deps'>): string[] {
  const [first] = edge.outputs;
  const deps = first === undefined ? [] : (tree.deps.get(first)?.deps ?? []);
  return [...edge.explicit, ...edge.implicit, ...deps];
}
