import type { LayerName } from '../cache/store.js';
import { digestOf } from '../digest.js';

/** Raised when the meaning of what lies under a key changes: older entries then miss. */
const generation = 1;

/** What to look for in one layer: the exact key, then newest by each prefix. */
export interface LayerKey {
  readonly key: string;
  /** Every prefix ends with `/`, so that none matches another's entries (stp/stp#975). */
  readonly prefixes: readonly string[];
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

const short = (digest: string) => digest.slice(0, 20);

/**
 * The keys of all layers.
 *
 * Products have an exact key only, all of it in their prefix; what follows it tells apart the inputs
 * that the key does not cover ({@link productsKey}). A build tree is looked for by toolchain, first of the same
 * configuration, then of any: Ninja recompiles what a changed configuration touches. The compiler
 * cache is looked for by toolchain; its own hashing proves every hit. External sources are looked
 * for by their pins, then by nothing: each project's own pin is compared after the fetch.
 */
export function layerKeys(facts: KeyFacts): Record<LayerName, LayerKey> {
  const base = (layer: LayerName) => `vllm-incremental-build/${generation}/${layer}`;
  const tree = `${base('build-tree')}/${short(digestOf([facts.toolchain, facts.paths]))}`;
  const cache = `${base('compiler-cache')}/${short(facts.toolchain)}`;
  const { toolchain, configuration, kernelInputs } = facts;
  const products = `${base('products')}/${digestOf({ toolchain, configuration, kernelInputs })}`;
  return {
    products: { key: products, prefixes: [`${products}/`] },
    'build-tree': {
      key: `${tree}/${short(configuration)}/${kernelInputs}`,
      prefixes: [`${tree}/${short(configuration)}/`, `${tree}/`],
    },
    'compiler-cache': {
      key: `${cache}/${short(configuration)}/${short(kernelInputs)}-${facts.run}`,
      prefixes: [`${cache}/${short(configuration)}/`, `${cache}/`],
    },
    'external-sources': {
      key: `${base('external-sources')}/${facts.externalPins}`,
      prefixes: [`${base('external-sources')}/`],
    },
  };
}

/**
 * The key under which products are saved.
 * @param uncovered what they came from that the key does not cover, as data
 */
export function productsKey(key: string, uncovered: unknown): string {
  return `${key}/${short(digestOf(uncovered))}`;
}

/**
 * The key of a build tree that holds only a part of its objects, because the build failed, was
 * cancelled or ran out of time. It begins with the same prefix, so that the next run finds it as the
 * newest, and it never takes the place of the finished entry of the same kernel inputs.
 */
export function unfinishedKey(key: string, run: string): string {
  return `${key}/unfinished-${run}`;
}
