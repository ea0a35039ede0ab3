import type { LayerName } from '../inputs/layer-names.js';
import { digestOf } from '../lib/digest.js';

/** Raised when the meaning of what lies under a key changes: older entries then miss. */
const generation = 2;

/** What to look for in one layer, and what to save it under. */
export interface LayerKey {
  /** Under which this run saves, unless an entry has it; what it adds to a prefix is `first`. */
  readonly key: string;
  /**
   * The newest entry that begins with the first of them that any begins with is taken. Every prefix
   * ends with `/`, so that none matches another's entries (stp/stp#975).
   */
  readonly prefixes: readonly string[];
  /** Whether an entry that begins with the first prefix is of this very content. */
  readonly isExact: boolean;
}

/** What the keys are made of. Digests are hexadecimal. */
export interface KeyFacts {
  readonly kernelInputs: string;
  /** Of the declared toolchain, resolved to exact versions. */
  readonly toolchain: string;
  /** Of what decides which kernels come out: archs, build type, targets, CMake arguments … */
  readonly configuration: string;
  /** Of the absolute paths that stand in compile commands. */
  readonly paths: string;
  readonly externalPins: string;
  /** Tells this run's unfinished entries from others': run id and attempt, or a random text. */
  readonly run: string;
}

/** What ends the key of a finished build tree. */
const finished = 'finished/first';

const short = (digest: string) => digest.slice(0, 20);

/**
 * The keys of all layers.
 *
 * Products have an exact key only, all of it in their prefix; what follows it tells apart the inputs
 * that the key does not cover ({@link productsKey}). A build tree is looked for by its inputs, then by
 * its toolchain, of the same configuration, then of any: Ninja recompiles what differs. The compiler
 * cache is looked for by toolchain; its own hashing proves every hit. External sources are looked
 * for by their pins, then by nothing: each project's own pin is compared after the fetch.
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
 * @param unkeyed what they came from that the key does not cover, as data
 */
export function productsKey(key: string, unkeyed: unknown): string {
  return `${key}/${short(digestOf(unkeyed))}`;
}

/**
 * What to look for to find the products of the push that a build tree is of.
 * @param treeKey of a finished tree or of another one
 * @param facts of this run: its own products differ in the kernel inputs alone
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
 * The key of a build tree that holds only a part of its objects, because the build failed, was
 * cancelled or ran out of time. It begins with the same prefix, so that the next run finds it as the
 * newest, and it never takes the place of the finished entry of the same kernel inputs.
 */
export function unfinishedKey(key: string, run: string): string {
  return `${key.slice(0, -finished.length)}unfinished-${run}`;
}

/**
 * What to look for to find the newest tree that an unfinished one resembles: of its toolchain and
 * configuration.
 * @param key of an unfinished tree
 */
export function treesLike(key: string): LayerKey {
  return { key, prefixes: [`${key.split('/').slice(0, -2).join('/')}/`], isExact: false };
}

/**
 * The key of an entry that takes the place of one that is of no use, or was not to be used. No store
 * overwrites: this one is newer, and is found before the other.
 */
export function renewedKey(key: string, run: string): string {
  return `${key.replace(/\/first$/, '')}/again-${run}`;
}
