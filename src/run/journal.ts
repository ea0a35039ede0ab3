import { type LayerName, layerNames, type SaveOutcome } from '../cache/store.js';
import type { Log } from '../log.js';
import type { Report } from '../report/report-schema.js';
import {
  type LayerReason,
  reportLayerOf,
  saveSentence,
  type UnsavedCode,
} from '../report/statuses.js';

/** What a run did so far; the report is made of it. */
export interface Journal {
  /** Says how a layer served this run; the last word counts. */
  layer(name: LayerName, reason: LayerReason, key?: string): void;
  /** Says something that the reader should know, in log and summary. */
  warn(sentence: string): void;
  /** Says what became of a layer's entry. */
  saved(name: LayerName, outcome: SaveOutcome | { status: 'unsaved'; code: UnsavedCode }): void;
  restoredBytes(bytes: number): void;
  readonly layers: () => Report['layers'];
  readonly bytes: () => Report['bytes'];
  readonly warnings: readonly string[];
  readonly saves: readonly string[];
}

/** @param log where a reader follows it while it happens */
export function openJournal(log: Log): Journal {
  const layers = new Map<
    LayerName,
    { status: LayerReason['status']; key?: string; reason: string }
  >(layerNames.map((name) => [name, { status: 'skipped', reason: 'The run did not come to it.' }]));
  const warnings: string[] = [];
  const saves: string[] = [];
  const bytes = { restored: 0, saved: 0 };
  const of = (name: LayerName) => layers.get(name) as NonNullable<ReturnType<typeof layers.get>>;
  return {
    layer(name, { status, reason }, key) {
      layers.set(name, { status, reason, ...(key === undefined ? {} : { key }) });
      log.debug(`${name}: ${status}: ${reason}`);
    },
    warn(sentence) {
      warnings.push(sentence);
      log.warning(sentence);
    },
    saved(name, outcome) {
      const sentence = saveSentence(reportLayerOf[name], outcome);
      saves.push(sentence);
      if (outcome.status === 'saved') bytes.saved += outcome.bytes;
      if (outcome.status === 'failed') this.warn(sentence);
      else log.info(sentence);
    },
    restoredBytes(count) {
      bytes.restored += count;
    },
    layers: () => ({
      products: of('products'),
      buildTree: of('build-tree'),
      compilerCache: { ...of('compiler-cache'), hits: 0, misses: 0 },
      externalSources: of('external-sources'),
    }),
    bytes: () => ({ ...bytes }),
    warnings,
    saves,
  };
}
