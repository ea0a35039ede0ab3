import type { SaveOutcome } from '../cache/stores/store.js';
import type { LayerName } from '../inputs/layer-names.js';
import { counted, formatBytes, listed } from '../lib/format.js';
import type { LayerStatus, ReportLayer } from './report-schema.js';

/** The report's names of the layers by the stores' names. */
export const reportLayerOf = {
  products: 'products',
  'build-tree': 'buildTree',
  'compiler-cache': 'compilerCache',
  'external-sources': 'externalSources',
} as const satisfies Record<LayerName, ReportLayer>;

/** The names of the layers for a reader. */
export const layerTitles: Readonly<Record<ReportLayer, string>> = {
  products: 'Products',
  buildTree: 'Build tree',
  compilerCache: 'Compiler cache',
  externalSources: 'External sources',
};

/** One case of a layer: how it served the run, and the sentence that says why. */
interface Case<Facts> {
  readonly status: LayerStatus;
  readonly sentence: (facts: Facts) => string;
}

/** A case whose sentence is always the same. */
function always(status: LayerStatus, sentence: string): Case<null> {
  return { status, sentence: () => sentence };
}

/** A case whose sentence contains facts; its type makes callers pass all of them. */
function when<Facts>(status: LayerStatus, sentence: (facts: Facts) => string): Case<Facts> {
  return { status, sentence };
}

/** Cases that every layer has. */
const common = {
  'layer-off': always('off', 'This layer is not among the chosen layers.'),
  'store-off': always('off', 'The cache is off.'),
  'store-unavailable': when<{ problem: string }>(
    'off',
    ({ problem }) => `The cache cannot be reached: ${withoutStop(problem)}.`,
  ),
};

/** Cases of an entry that was found. */
const found = {
  'entry-gone': always(
    'miss',
    'The entry was found and did not arrive: it was removed meanwhile, or the log says why.',
  ),
  'entry-damaged': when<{ problem: string }>(
    'miss',
    ({ problem }) => `The entry is of no use and was not used: ${withoutStop(problem)}.`,
  ),
};

const notNeeded = always(
  'skipped',
  'The products are those of an earlier run; nothing had to be compiled.',
);

/** Every case of every layer. A new one cannot be used before it has its sentence here. */
export const layerCases = {
  products: {
    ...common,
    hit: always(
      'hit',
      'An earlier run built these kernel inputs with this toolchain; its products are used.',
    ),
    'no-entry': always(
      'miss',
      'No run that this one may read built these kernel inputs with this toolchain.',
    ),
    ...found,
    'products-rejected': when<{ problems: readonly string[] }>(
      'miss',
      ({ problems }) =>
        `The restored products failed verification: ${withoutStop(listed(problems, 2))}.`,
    ),
    'unkeyed-input': when<{ files: readonly string[] }>(
      'miss',
      ({ files }) =>
        `The build reads what the products key does not cover, and it changed: ${listed(files)}.`,
    ),
    'newly-found': when<{ files: readonly string[] }>(
      'miss',
      ({ files }) =>
        `A compilation may now find what was not there when the products were built: ${listed(files)}.`,
    ),
    'no-longer-found': when<{ files: readonly string[] }>(
      'miss',
      ({ files }) =>
        `A compilation may have asked for what was there when the products were built, and is gone: ${listed(files)}.`,
    ),
    'clean-asked': always('skipped', 'A clean build was asked for (clean: always).'),
  },
  buildTree: {
    ...common,
    'hit-exact': always('hit', 'The build tree of the same sources was restored.'),
    'hit-other-push': when<{ source: string }>(
      'hit',
      ({ source }) => `The build tree of ${source} was restored; Ninja compiles what differs.`,
    ),
    'in-place': always('hit', 'The build tree of the last run is still in the checkout.'),
    'no-entry': always(
      'miss',
      'No run that this one may read saved a build tree of this toolchain and these directories.',
    ),
    'toolchain-differs': when<{ differences: readonly string[] }>(
      'miss',
      ({ differences }) =>
        `The build tree was dropped because another toolchain made it: ${listed(differences)}.`,
    ),
    'path-differs': when<{ was: string; is: string }>(
      'miss',
      ({ was, is }) =>
        `The build tree was dropped because its files name the absolute path ${was}, and this checkout is at ${is}.`,
    ),
    'ninja-unreadable': when<{ problem: string }>(
      'miss',
      ({ problem }) =>
        `The build tree was dropped because Ninja's own files cannot be read: ${withoutStop(problem)}.`,
    ),
    'built-since': always(
      'miss',
      'The build tree was dropped because something was built in it after its inputs were recorded.',
    ),
    untrusted: when<{ problem: string }>(
      'miss',
      ({ problem }) => `The build tree was dropped: ${withoutStop(problem)}.`,
    ),
    ...found,
    'other-schema': when<{ found: number; known: number }>(
      'miss',
      ({ found, known }) =>
        `The build tree was dropped because ${found > known ? 'a newer' : 'an older'} version of this program wrote it (schema ${found}; this one reads ${known}).`,
    ),
    'clean-asked': always('skipped', 'A clean build was asked for (clean: always).'),
    'not-needed': notNeeded,
  },
  compilerCache: {
    ...common,
    'tree-serves': always('skipped', 'The build tree serves this push; a fetch would not pay.'),
    'not-needed': notNeeded,
    hit: when<{ hits: number }>(
      'hit',
      ({ hits }) => `All ${counted(hits, 'compilation')} asked for came from the cache.`,
    ),
    partial: when<{ hits: number; misses: number }>(
      'partial',
      ({ hits, misses }) =>
        `${hits} of ${counted(hits + misses, 'compilation')} asked for came from the cache.`,
    ),
    miss: when<{ misses: number }>('miss', ({ misses }) =>
      misses === 1
        ? 'The one compilation asked for was not in the cache.'
        : `None of ${misses} compilations asked for was in the cache.`,
    ),
    'nothing-compiled': always('skipped', 'Nothing had to be compiled.'),
    'no-entry': always('miss', 'No run that this one may read saved a compiler cache.'),
    ...found,
    'no-include-scope': always(
      'miss',
      'The saved compiler cache was not used because it does not say what its compilations could see.',
    ),
    broken: when<{ problem: string }>(
      'off',
      ({ problem }) =>
        `The build was started again without a compiler cache, which failed: ${withoutStop(problem)}.`,
    ),
    'tool-off': always('off', 'No compiler cache was asked for (compiler-cache: off).'),
    'no-tool': always('off', 'Neither ccache nor sccache is on this machine.'),
  },
  externalSources: {
    ...common,
    hit: when<{ projects: readonly string[] }>(
      'hit',
      ({ projects }) => `Restored at the pinned versions: ${listed(projects)}.`,
    ),
    partial: when<{ dropped: readonly string[] }>(
      'partial',
      ({ dropped }) => `Fetched again because the pin changed: ${listed(dropped)}.`,
    ),
    'no-entry': always('miss', 'No run that this one may read saved sources at these pins.'),
    ...found,
    'none-used': always('skipped', 'The build uses no external project.'),
    'not-needed': notNeeded,
  },
} as const satisfies Record<ReportLayer, Record<string, Case<never>>>;

type Cases = typeof layerCases;
type CaseOf<L extends ReportLayer> = keyof Cases[L] & string;
/** The facts that `explain` needs for a case. */
type FactsOf<C> = C extends Case<infer Facts> ? ([Facts] extends [null] ? [] : [Facts]) : never;

/** Why a layer did what it did: data for the program, a sentence for the reader. */
export interface LayerReason {
  readonly code: string;
  readonly status: LayerStatus;
  readonly reason: string;
}

/**
 * @param code which case it is @param facts what its sentence contains
 * @returns the case's status and sentence, for the report
 */
export function explain<L extends ReportLayer, C extends CaseOf<L>>(
  layer: L,
  code: C,
  ...[facts]: FactsOf<Cases[L][C]>
): LayerReason {
  // The parameters tie the facts to the case, but the table's union type cannot express it.
  const found = layerCases[layer][code] as unknown as Case<unknown>;
  return { code, status: found.status, reason: found.sentence(facts) };
}

/** Why a layer was not offered to the store at all. */
export const unsavedSentences = {
  'nothing-compiled': 'not saved because nothing was compiled',
  'build-failed': 'not saved because the build failed',
  unverified: 'not saved because the products failed verification',
  'build-stopped': 'not saved because the build was stopped',
  unprovable:
    'not saved because a file that the build read was written while it ran, so that nothing could prove them current',
  'store-unavailable': 'not saved because the cache cannot be reached',
  'cache-partial': 'not saved because what was saved earlier was not fetched and holds more',
} as const satisfies Record<string, string>;
export type UnsavedCode = keyof typeof unsavedSentences;

/** @returns one sentence on what became of a layer's entry at the end of the run. */
export function saveSentence(
  layer: ReportLayer,
  outcome: SaveOutcome | { readonly status: 'unsaved'; readonly code: UnsavedCode },
): string {
  const title = layerTitles[layer];
  switch (outcome.status) {
    case 'saved':
      return `${title}: saved ${formatBytes(outcome.bytes)}${outcome.patches === undefined ? '' : ', what differs from an earlier entry'}.`;
    case 'exists':
      return `${title}: not saved because an equal entry exists.`;
    case 'denied':
      return `${title}: not saved because this run may not write: ${withoutStop(outcome.reason)}.`;
    case 'failed':
      return `${title}: not saved; the next run is slower: ${withoutStop(outcome.reason)}.`;
    case 'unsaved':
      return `${title}: ${unsavedSentences[outcome.code]}.`;
  }
}

/** Removes the full stop of a sentence that becomes part of another. */
function withoutStop(sentence: string): string {
  return sentence.replace(/[.\s]+$/, '');
}
