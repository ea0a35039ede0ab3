import type { BuildTree } from './build-tree.js';
import { absolutePaths } from './inputs/inputs.js';
import type { Edge } from './ninja/manifest.js';

/**
 * Finds outputs that must be deleted before Ninja runs, because they depend on files whose change
 * no timestamp can show (`RestampResult.unstampable`).
 * @param paths absolute.
 * @returns outputs as Ninja names them → the given paths that each depends on.
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

/** All inputs whose timestamps Ninja compares with an edge's outputs. */
function readsOf(edge: Edge, tree: Pick<BuildTree, 'deps'>): string[] {
  const [first] = edge.outputs;
  const deps = first === undefined ? [] : (tree.deps.get(first)?.deps ?? []);
  return [...edge.explicit, ...edge.implicit, ...deps];
}
