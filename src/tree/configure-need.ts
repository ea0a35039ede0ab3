import { posix } from 'node:path';
import { shownPath } from '../lib/files/paths.js';
import { listed } from '../lib/format.js';
import type { RepositoryChanges } from './changes.js';
import type { TreeInputs } from './inputs/inputs.js';
import type { changedLookup } from './record/configure-lookups.js';

/** The facts for the decision whether to configure. */
export interface ConfigureEvidence {
  readonly sourceDir: string;
  /** Undefined: no build tree was restored, or it was discarded. */
  readonly tree:
    | {
        readonly inputs: TreeInputs;
        /** Digest of the preset and of the CMake arguments that configured the tree. */
        readonly presetDigest: string;
        readonly changes: RepositoryChanges;
        /** Absolute paths, from `restamp`. */
        readonly changed: ReadonlySet<string>;
        readonly missing: ReadonlySet<string>;
        /** A question of CMake about files that has another answer now. */
        readonly lookup: ReturnType<typeof changedLookup>;
        /** Generated sources (relative to the checkout) that the tree was built from. */
        readonly generated: readonly string[];
      }
    | undefined;
  /** The same digest for this run. */
  readonly presetDigest: string;
}

export type ConfigureNeed =
  | { readonly needed: true; readonly reason: string }
  | { readonly needed: false; readonly reason: string };

/**
 * Files that a compiler reads; any other file of the repository may be read by CMake or a
 * generator.
 */
const compiledExtension = /\.(?:c|cc|cpp|cxx|cu|h|hh|hpp|hxx|cuh|inl|inc|ipp|tpp)$/;

/**
 * Decides whether CMake must configure before Ninja builds, and says why.
 *
 * We configure without the old `CMakeCache.txt`, because its guards and defaults hide what a clean
 * build would see: a generator's hash claims that its sources exist, and a default once derived
 * stays. Even so, Ninja compiles only what the new commands and contents require.
 */
export function configureNeed(evidence: ConfigureEvidence): ConfigureNeed {
  const reason = whyConfigure(evidence);
  return reason === undefined
    ? { needed: false, reason: 'Nothing that CMake or a source generator reads has changed.' }
    : { needed: true, reason };
}

function whyConfigure({ sourceDir, tree, presetDigest }: ConfigureEvidence): string | undefined {
  if (tree === undefined) return 'There is no build tree.';
  if (tree.presetDigest !== presetDigest) return 'The preset or the CMake arguments changed.';

  const shown = (path: string) => shownPath(path, sourceDir);
  for (const path of tree.generated) {
    if (tree.missing.has(posix.join(sourceDir, path))) return `The generated ${path} is missing.`;
  }
  for (const path of tree.missing) {
    if (tree.inputs.configure.has(path)) return `CMake reads ${shown(path)}, which is gone.`;
    if (tree.inputs.named.has(path)) return `A target names ${shown(path)}, which is gone.`;
  }
  for (const path of tree.changed) {
    if (tree.inputs.configure.has(path)) return `CMake reads ${shown(path)}, which changed.`;
  }
  if (tree.lookup !== undefined) {
    const { lookup, differing } = tree.lookup;
    return lookup.kind === 'exists'
      ? `CMake asked whether ${lookup.what} exists, and the answer is another one now.`
      : `CMake takes the files ${lookup.what}, and they are others now: ${listed(differing)}.`;
  }
  const { added, deleted, modified } = tree.changes;
  if (added[0] !== undefined) return `${added[0]} was added, and a file pattern may match it.`;
  if (deleted[0] !== undefined) return `${deleted[0]} was deleted, and a target may name it.`;
  for (const path of modified) {
    if (!compiledExtension.test(path) || !tree.inputs.compile.has(posix.join(sourceDir, path))) {
      return `${path} changed, which no compilation reads but a generator may.`;
    }
  }
  return undefined;
}
