import type { Edge, NinjaManifest } from './manifest.js';

/** One source compiled into one object. */
export interface TranslationUnit {
  /** Relative to the build directory, as Ninja names it. The key of its log and deps entries. */
  readonly object: string;
  /** As in the manifest: absolute, or relative to the build directory. */
  readonly source: string;
  /** As CMake names it: `C`, `CXX`, `CUDA`, `HIP`. */
  readonly language: string;
}

/**
 * `LANG_COMPILER__target_unscanned_Config`: the rule names of cmNinjaNormalTargetGenerator and
 * cmNinjaTargetGenerator.
 */
const compilerRule = /^([A-Za-z]+)_COMPILER__.+_[^_]*$/;
const linkerRule = /^[A-Z_]+_LINKER__.+_[^_]*$/;

/** The translation unit that an edge compiles; undefined for every other edge. */
export function translationUnitOf(edge: Edge): TranslationUnit | undefined {
  const rule = compilerRule.exec(edge.rule);
  const [object] = edge.outputs;
  const [source] = edge.explicit;
  if (rule === null || object === undefined || source === undefined) return undefined;
  return { object, source, language: rule[1] as string };
}

/** All translation units of a manifest, in its order. */
export function translationUnits(manifest: NinjaManifest): TranslationUnit[] {
  return manifest.edges.flatMap((edge) => translationUnitOf(edge) ?? []);
}

/**
 * The outputs of link steps: modules, libraries and executables, including device links; relative
 * to the build directory.
 */
export function linkSteps(manifest: NinjaManifest): string[] {
  return manifest.edges.flatMap((edge) => {
    const [output] = edge.outputs;
    return output !== undefined && linkerRule.test(edge.rule) ? [output] : [];
  });
}

/** The files that CMake read to write the manifest; a change in one requires a configure. */
export function configureInputs(manifest: NinjaManifest): string[] {
  return manifest.edges
    .filter(({ rule }) => rule === 'RERUN_CMAKE')
    .flatMap(({ explicit, implicit }) => [...explicit, ...implicit]);
}

/** The files that CMake wrote; Ninja configures again while one of them is older than an input. */
export function configureOutputs(manifest: NinjaManifest): string[] {
  return manifest.edges
    .filter(({ rule }) => rule === 'RERUN_CMAKE')
    .flatMap(({ outputs }) => outputs);
}

/**
 * Finds the translation units that targets need as Ninja does: backwards along the edges.
 * @param targets names as on Ninja's command line, such as `all`; unknown ones need nothing
 */
export function neededUnits(
  manifest: NinjaManifest,
  targets: readonly string[],
): TranslationUnit[] {
  const makers = new Map(
    manifest.edges.flatMap((edge) => edge.outputs.map((output) => [output, edge] as const)),
  );
  const needed = new Set<Edge>();
  const waiting = [...targets];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const edge = makers.get(path);
    if (edge === undefined || needed.has(edge)) continue;
    needed.add(edge);
    for (const inputs of [edge.explicit, edge.implicit, edge.orderOnly]) {
      for (const input of inputs) waiting.push(input);
    }
  }
  return manifest.edges
    .filter((edge) => needed.has(edge))
    .flatMap((edge) => translationUnitOf(edge) ?? []);
}
