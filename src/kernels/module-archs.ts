import { posix } from 'node:path';
import { archsOfOptions, sortedArchs, splitCommand } from '../cuda/archs.js';
import type { Edge } from '../tree/ninja/manifest.js';
import { translationUnitOf } from '../tree/ninja/translation-units.js';

/**
 * The device code in each product, as the compile commands of its objects ask for it. They are read
 * from Ninja's manifest, which is always there; `compile_commands.json` is not.
 * @param products installed paths; a module keeps its file name when it is installed.
 * @returns the archs of each product whose link is among the edges; the others are left out.
 */
export function archsOfProducts(
  products: readonly string[],
  edges: readonly Edge[],
): ReadonlyMap<string, readonly string[]> {
  const byOutput = new Map(edges.flatMap((edge) => edge.outputs.map((output) => [output, edge])));
  return new Map(
    products.flatMap((product): [string, string[]][] => {
      const modules = [...byOutput]
        .filter(([path, { rule }]) => rule !== 'phony' && fileName(path) === fileName(product))
        .map(([path]) => path);
      if (modules.length === 0) return [];
      const compilations = modules.flatMap((module) => compilationsOf(module, byOutput));
      return [[product, sortedArchs(compilations.flatMap(archsOfCompilation))]];
    }),
  );
}

/**
 * The compilations inside a module: those whose objects its link takes in, through static libraries
 * too. The shared libraries that it only refers to are not inside.
 * @param byOutput the edge that makes each file.
 */
export function compilationsOf(module: string, byOutput: ReadonlyMap<string, Edge>): Edge[] {
  const compilations: Edge[] = [];
  const seen = new Set<string>();
  const waiting = [module];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const edge = byOutput.get(path);
    if (edge === undefined || seen.has(path)) continue;
    seen.add(path);
    if (translationUnitOf(edge) !== undefined) compilations.push(edge);
    else if (path === module || !/\.so(\.|$)/.test(path)) {
      waiting.push(...edge.explicit, ...edge.implicit);
    }
  }
  return compilations;
}

function archsOfCompilation(edge: Edge): string[] {
  if (translationUnitOf(edge)?.language !== 'CUDA') return [];
  return archsOfOptions(splitCommand(edge.variables.get('FLAGS') ?? ''));
}

function fileName(path: string): string {
  return posix.basename(path);
}
