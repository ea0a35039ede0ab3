import { isInside, shownPath } from '../lib/files/paths.js';
import type { IncludeSearch } from '../tree/inputs/include-search.js';

/** What the products' key covers. */
export interface CoverageFacts {
  readonly sourceDir: string;
  readonly buildDir: string;
  /** Kernel inputs, relative to the checkout. */
  readonly kernelInputs: ReadonlySet<string>;
  /** Files that configure wrote into the checkout: made from kernel inputs. */
  readonly generated: ReadonlySet<string>;
  /** Directories whose content the declared toolchain names by exact versions. */
  readonly declaredRoots: readonly string[];
  /**
   * Host paths mounted into the container; everything else there belongs to the image, whose digest
   * is in the key. Undefined: the build ran on the machine itself.
   */
  readonly shared: readonly string[] | undefined;
}

/**
 * The inputs that a build read although the key of its products does not cover them: a source in an
 * unusual folder, a header of the system or of a directory that an argument names. They are
 * recorded with the products and compared at every hit.
 * @param inputs absolute path → SHA-256 of every input of the build tree
 * @returns path (relative to the checkout where it lies in it) → SHA-256; undefined where one has
 *   no digest, so that the products cannot be proved current later
 */
export function unkeyedInputs(
  inputs: Iterable<readonly [path: string, sha256: string]>,
  facts: CoverageFacts,
): Record<string, string> | undefined {
  const { sourceDir, kernelInputs, generated } = facts;
  const unkeyed: Record<string, string> = {};
  for (const [path, sha256] of inputs) {
    if (isCovered(path, facts)) continue;
    const name = shownPath(path, sourceDir);
    if (kernelInputs.has(name) || generated.has(name)) continue;
    if (sha256 === '') return undefined;
    unkeyed[name] = sha256;
  }
  return unkeyed;
}

/**
 * The places in which a build looked for headers although the key of its products does not cover
 * everything there. They are searched again at every hit.
 */
export function unkeyedSearch(search: IncludeSearch, facts: CoverageFacts): IncludeSearch {
  const places = [...search.places].filter((place) => !isCovered(place, facts));
  return { places: new Set(places), spellings: search.spellings };
}

/**
 * The files found by such a search that exist before anything is configured or installed and that
 * the key does not cover. One that is gone later may be one that a compilation only asked for
 * (`__has_include`), which no list of read files names.
 * @param found relative to the checkout where they lie in it
 * @param installed what an installation put into the checkout, relative to it
 */
export function lastingFiles(
  found: readonly string[],
  { kernelInputs, generated }: Pick<CoverageFacts, 'kernelInputs' | 'generated'>,
  installed: ReadonlySet<string>,
): string[] {
  return found.filter(
    (path) => !kernelInputs.has(path) && !generated.has(path) && !installed.has(path),
  );
}

/**
 * Whether the key covers what is at a path. Files that appear in the build directory are made from
 * covered files only.
 */
export function isCovered(path: string, facts: CoverageFacts): boolean {
  const { sourceDir, buildDir, declaredRoots, shared } = facts;
  const liesIn = (roots: readonly string[]) =>
    roots.some((root) => path === root || isInside(path, root));
  const isOfImage = shared !== undefined && !liesIn([sourceDir, ...shared]);
  return isOfImage || liesIn([buildDir, ...declaredRoots]);
}
