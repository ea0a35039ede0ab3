import type { LayerName } from '../inputs/layer-names.js';
import { digestOf } from '../lib/digest.js';

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

/** The ending of a finished build tree's key. */
const finished = 'finished/first';

const short = (digest: string) => digest.slice(0, 20);

/**
 * The keys of all layers.
 *
 * Products have only an exact key, which is their prefix; the part after it distinguishes the
 * inputs that the key does not cover ({@link productsKey}). A build tree is looked for by its
 * inputs, then by its toolchain, of the same configuration first, then of any: Ninja recompiles
 * what differs. The compiler cache is looked for by toolchain; its own hashing verifies every hit.
 * External sources are looked for by their pins, then without: each project's own pin is compared
 * after the fetch.
 */
export function layerKeys(facts: KeyFacts): Record<LayerName, LayerKey> {
  const base = (layer: LayerName) => `vllm-incremental-build/${generation}/${layer}`;
  const tree = `${base('build-tree')}/${short(digestOf([facts.toolchain, facts.paths]))}`;
  const cache = `${base('compiler-cache')}/${short(facts.toolchain)}`;
  const { toolchain, configuration, kernelInputs } = facts;
  const inputs = `${tree}/${short(configuration)}/${kernelInputs}`;
  const sources = `${base('external-sources')}/${facts.externalPins}`;
  const products = `${base('products')}/${digestOf({ toolchain, configuration, kernelInputs })}`;
  return {
    products: { key: products, prefixes: [`${products}/`], isExact: true },
    'build-tree': {
      key: `${inputs}/${finished}`,
      prefixes: [`${inputs}/finished/`, `${tree}/${short(configuration)}/`, `${tree}/`],
      isExact: true,
    },
    'compiler-cache': {
      key: `${cache}/${short(configuration)}/${short(kernelInputs)}-${facts.run}`,
      prefixes: [`${cache}/${short(configuration)}/`, `${cache}/`],
      isExact: false,
    },
    'external-sources': {
      key: `${sources}/first`,
      prefixes: [`${sources}/`, `${base('external-sources')}/`],
      isExact: true,
    },
  };
}

/**
 * The key under which products are saved.
 * @param unkeyed the inputs that the key does not cover, as data
 */
export function productsKey(key: string, unkeyed: unknown): string {
  return `${key}/${short(digestOf(unkeyed))}`;
}

/**
 * Where to look for the products of the push that a build tree is of.
 * @param treeKey of a finished tree or of another one
 * @param facts of this run, whose own products differ from those only in the kernel inputs
 * @returns undefined where the tree is of another toolchain or configuration
 */
export function productsOfTree(
  treeKey: string,
  facts: Omit<KeyFacts, 'kernelInputs'>,
): LayerKey | undefined {
  const [kernelInputs = ''] = treeKey.split('/').slice(-3);
  const keys = layerKeys({ ...facts, kernelInputs });
  return keys['build-tree'].prefixes[0] === `${treeKey.split('/').slice(0, -1).join('/')}/`
    ? keys.products
    : undefined;
}

/**
 * The key of a build tree that holds only some of its objects, because the build failed, was
 * cancelled or ran out of time. It begins with the same prefix, so that the next run finds it as
 * the newest, and it never replaces the finished entry of the same kernel inputs.
 */
export function unfinishedKey(key: string, run: string): string {
  return `${key.slice(0, -finished.length)}unfinished-${run}`;
}

/**
 * Where to look for the newest tree that resembles an unfinished one: of the same toolchain and
 * configuration.
 * @param key of an unfinished tree
 */
export function treesLike(key: string): LayerKey {
  return { key, prefixes: [`${key.split('/').slice(0, -2).join('/')}/`], isExact: false };
}

/**
 * The key of an entry that replaces one that could not be used, or was not to be used. No store
 * overwrites an entry, but this one is newer and so is found first.
 */
export function renewedKey(key: string, run: string): string {
  return `${key.replace(/\/first$/, '')}/again-${run}`;
}
