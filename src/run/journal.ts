import type { Log } from '../frontends/log.js';
import type { LayerName } from '../inputs/layer-names.js';
import { byLayer, type Report, type ReportLayer, reportLayerOf } from '../report/report-schema.js';
import { type LayerReason, type SavedOutcome, saveSentence, skipped } from '../report/statuses.js';

/** What a run did so far; the report is made from it. */
export interface Journal {
  /** Records how a layer served this run; the last call counts. */
  layer(name: LayerName, reason: LayerReason, key?: string): void;
  /** Records a warning for log and summary. */
  warn(sentence: string): void;
  /** Records whether a layer's entry was saved. */
  saved(name: LayerName, outcome: SavedOutcome): void;
  restoredBytes(bytes: number): void;
  readonly state: JournalState;
}

/** Everything recorded so far, as plain data: another process can continue the journal. */
export interface JournalState {
  readonly layers: Record<ReportLayer, LayerReason & { readonly key?: string }>;
  readonly warnings: string[];
  readonly saves: string[];
  readonly bytes: Report['bytes'];
}

/**
 * @param log receives every entry as it is recorded
 * @param before what another process recorded of the same run
 */
export function openJournal(log: Log, before?: JournalState): Journal {
  const state: JournalState = before ?? {
    layers: byLayer(() => skipped('Not reached: the run ended before.')),
    warnings: [],
    saves: [],
    bytes: { restored: 0, saved: 0 },
  };
  const failures = new Set<string>();
  return {
    state,
    layer(name, { status, reason }, key) {
      const known = key === undefined ? {} : { key };
      state.layers[reportLayerOf(name)] = { status, reason, ...known };
      log.debug(`${name}: ${status}: ${reason}`);
    },
    warn(sentence) {
      state.warnings.push(sentence);
      log.warning(sentence);
    },
    saved(name, outcome) {
      const sentence = saveSentence(name, outcome);
      state.saves.push(sentence);
      if (outcome.status === 'saved') state.bytes.saved += outcome.bytes;
      // A full disk refuses every layer; one message is enough.
      const isNews = outcome.status === 'failed' && !failures.has(outcome.reason);
      if (outcome.status === 'failed') failures.add(outcome.reason);
      if (isNews) this.warn(sentence);
      else log.info(sentence);
    },
    restoredBytes(count) {
      state.bytes.restored += count;
    },
  };
}
