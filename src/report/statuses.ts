import type { SaveOutcome } from '../cache/stores/store.js';
import type { LayerName } from '../inputs/layer-names.js';
import { formatBytes } from '../lib/format.js';
import type { LayerStatus } from './report-schema.js';

/** @returns the name of a layer for a reader */
export function layerTitle(name: LayerName): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How a layer served a run, and the sentence that says why. */
export interface LayerReason {
  readonly status: LayerStatus;
  readonly reason: string;
}

/** One case of a layer. Where its sentence contains facts, callers have to pass all of them. */
export type LayerCase = LayerReason | ((...facts: never[]) => LayerReason);

export const hit = (reason: string): LayerReason => ({ status: 'hit', reason });
export const partial = (reason: string): LayerReason => ({ status: 'partial', reason });
export const miss = (reason: string): LayerReason => ({ status: 'miss', reason });
export const off = (reason: string): LayerReason => ({ status: 'off', reason });
export const skipped = (reason: string): LayerReason => ({ status: 'skipped', reason });

/** Cases that any layer may have. */
export const commonCases = {
  layerOff: off('This layer is not among the chosen layers.'),
  storeOff: off('The cache is off.'),
  storeUnavailable: (problem: string) =>
    off(`The cache cannot be reached: ${withoutStop(problem)}.`),
  entryGone: miss(
    'The entry was found and did not arrive: it was removed meanwhile, or the log says why.',
  ),
  entryDamaged: (problem: string) =>
    miss(`The entry is of no use and was not used: ${withoutStop(problem)}.`),
  cleanAsked: skipped('A clean build was asked for (clean: always).'),
  notNeeded: skipped('The products are those of an earlier run; nothing had to be compiled.'),
} satisfies Record<string, LayerCase>;

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

/** What became of a layer's entry at the end of the run. */
export type SavedOutcome = SaveOutcome | { readonly status: 'unsaved'; readonly code: UnsavedCode };

/** @returns that outcome as one sentence */
export function saveSentence(layer: LayerName, outcome: SavedOutcome): string {
  const title = layerTitle(layer);
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
export function withoutStop(sentence: string): string {
  return sentence.replace(/[.\s]+$/, '');
}
