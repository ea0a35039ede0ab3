import type { Log } from '../frontends/log.js';
import { type LayerName, layerNames } from '../inputs/layer-names.js';
import { byLayer, type Report } from '../report/report-schema.js';
import { type LayerReason, type SavedOutcome, saveSentence } from '../report/statuses.js';

/** What a run did so far; the report is made from it. */
export interface Journal {
  /** Records how a layer served this run; the last call counts. */
  layer(name: LayerName, reason: LayerReason, key?: string): void;
  /** Records a warning for log and summary. */
  warn(sentence: string): void;
  /** Records whether a layer's entry was saved. */
  saved(name: LayerName, outcome: SavedOutcome): void;
  restoredBytes(bytes: number): void;
  readonly layers: () => Report['layers'];
  readonly bytes: () => Report['bytes'];
  readonly warnings: readonly string[];
  readonly saves: readonly string[];
  /** Everything recorded so far, to continue the journal in another process. */
  readonly state: () => JournalState;
}

/** Everything recorded so far, as plain data. */
export interface JournalState {
  readonly layers: ReadonlyMap<LayerName, LayerReason & { readonly key?: string }>;
  readonly warnings: readonly string[];
  readonly saves: readonly string[];
  readonly bytes: Report['bytes'];
}

const blank: JournalState = {
  layers: new Map(
    layerNames.map((name) => [
      name,
      { status: 'skipped', reason: 'Not reached: the run ended before.' },
    ]),
  ),
  warnings: [],
  saves: [],
  bytes: { restored: 0, saved: 0 },
};

/**
 * @param log receives every entry as it is recorded
 * @param before what another process recorded of the same run
 */
export function openJournal(log: Log, before: JournalState = blank): Journal {
  const layers = new Map(before.layers);
  const warnings = [...before.warnings];
  const saves = [...before.saves];
  const bytes = { ...before.bytes };
  const failures = new Set<string>();
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
      const sentence = saveSentence(name, outcome);
      saves.push(sentence);
      if (outcome.status === 'saved') bytes.saved += outcome.bytes;
      // A full disk refuses every layer; one message is enough.
      const isNews = outcome.status === 'failed' && !failures.has(outcome.reason);
      if (outcome.status === 'failed') failures.add(outcome.reason);
      if (isNews) this.warn(sentence);
      else log.info(sentence);
    },
    restoredBytes(count) {
      bytes.restored += count;
    },
    layers: () => ({
      ...byLayer(of),
      compilerCache: { ...of('compiler-cache'), hits: 0, misses: 0 },
    }),
    bytes: () => ({ ...bytes }),
    warnings,
    saves,
    state: () => ({
      layers: new Map(layers),
      warnings: [...warnings],
      saves: [...saves],
      bytes: { ...bytes },
    }),
  };
}
