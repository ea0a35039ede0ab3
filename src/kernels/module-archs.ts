import { basename } from 'node:path';
import { archsOfOptions, sortedArchs } from '../cuda/archs.js';
import { splitWords } from '../inputs/words.js';
import type { Edge } from '../tree/ninja/manifest.js';
import { translationUnitOf } from '../tree/ninja/translation-units.js';

/**
 * Finds the device code in each product from the compile commands of its objects. They are read
 * from Ninja's manifest, which always exists, unlike `compile_commands.json`.
 * @param products installed paths; installing keeps a module's file name.
 * @returns the archs of each product that an edge links; other products are omitted.
 */
export function archsOfProducts(
  products: readonly string[],
  edges: readonly Edge[],
): ReadonlyMap<string, readonly string[]> {
  const byOutput = new Map(edges.flatMap((edge) => edge.outputs.map((output) => [output, edge])));
  return new Map(
    products.flatMap((product): [string, string[]][] => {
      const modules = [...byOutput]
        .filter(([path, { rule }]) => rule !== 'phony' && basename(path) === basename(product))
        .map(([path]) => path);
      if (modules.length === 0) return [];
      const compilations = modules.flatMap((module) => compilationsOf(module, byOutput));
      return [[product, sortedArchs(compilations.flatMap(archsOfCompilation))]];
    }),
  );
}

/**
 * The compilations that are part of a module: those whose objects are linked into it, directly or
 * through static libraries. Shared libraries that it only refers to are excluded.
 * @param byOutput output → the edge that makes it.
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
  return archsOfOptions(splitWords(edge.variables.get('FLAGS') ?? ''));
}
