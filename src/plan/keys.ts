import type { LayerName } from '../inputs/layer-names.js';

/** Raised when the meaning of entries under a key changes: older entries then miss. */
const generation = 2;

/** What to look for in one layer, and what to save it under. */
export interface LayerKey {
  /**
   * Under which this run saves, unless such an entry exists; it is the first prefix and an ending.
   */
  readonly key: string;
  /**
   * Tried in order; the newest entry under the first prefix that matches wins. Every prefix ends
   * with `/`, so that none matches another's entries (stp/stp#975).
   */
  readonly prefixes: readonly string[];
  /** Whether an entry under the first prefix has exactly the content that this run would save. */
  readonly isExact: boolean;
}

/** What the keys are made from. Digests are hexadecimal. */
export interface KeyFacts {
  readonly kernelInputs: string;
  /** Of the declared toolchain, resolved to exact versions. */
  readonly toolchain: string;
  /** Of what determines which kernels are built: archs, build type, targets, CMake arguments … */
  readonly configuration: string;
  /** Of the absolute paths in compile commands. */
  readonly paths: string;
  readonly externalPins: string;
  /**
   * Distinguishes this run's unfinished entries from others': run id and attempt, or a random text.
   */
  readonly run: string;
}

/** @returns what all keys of a layer begin with */
export function keyBase(layer: LayerName): string {
  return `vllm-incremental-build/${generation}/${layer}`;
}

/** As much of a digest as tells keys apart that differ in other parts as well. */
export function shortDigest(digest: string): string {
  return digest.slice(0, 20);
}

/**
 * The key of an entry that replaces one that could not be used, or was not to be used. No store
 * overwrites an entry, but this one is newer and so is found first.
 */
export function renewedKey(key: string, run: string): string {
  return `${key.replace(/\/first$/, '')}/again-${run}`;
}
