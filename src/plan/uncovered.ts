/** What a build read, and what of it the products' key speaks of. */
export interface CoverageFacts {
  /** Absolute path → SHA-256 of every input of the build tree. */
  readonly inputs: Iterable<readonly [path: string, sha256: string]>;
  readonly sourceDir: string;
  readonly buildDir: string;
  /** Kernel inputs, relative to the checkout. */
  readonly kernelInputs: ReadonlySet<string>;
  /** Files that configure wrote into the checkout: made from kernel inputs. */
  readonly generated: ReadonlySet<string>;
  /** Directories whose content the declared toolchain names by exact versions. */
  readonly declaredRoots: readonly string[];
}

/**
 * The inputs that a build read although the key of its products does not speak of them: a source
 * in an unusual folder, a header of the system or of a directory that an argument names. They are
 * kept with the products and compared at every hit.
 * @returns path (relative to the checkout where it lies in it) → SHA-256; undefined where one has
 *   no digest, so that the products cannot be proved current later
 */
export function uncoveredInputs(facts: CoverageFacts): Record<string, string> | undefined {
  const { sourceDir, buildDir, kernelInputs, generated, declaredRoots } = facts;
  const covered = [buildDir, ...declaredRoots].map((directory) => `${directory}/`);
  const uncovered: Record<string, string> = {};
  for (const [path, sha256] of facts.inputs) {
    if (covered.some((directory) => path.startsWith(directory))) continue;
    const name = path.startsWith(`${sourceDir}/`) ? path.slice(sourceDir.length + 1) : path;
    if (kernelInputs.has(name) || generated.has(name)) continue;
    if (sha256 === '') return undefined;
    uncovered[name] = sha256;
  }
  return uncovered;
}
