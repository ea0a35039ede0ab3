import { join } from 'node:path';
import {
  type Fetched,
  fetchSnapshot,
  type SnapshotContents,
  type StagedSnapshot,
} from '../../cache/layers/snapshot.js';
import type { LayerName } from '../../inputs/layer-names.js';
import type { Manifest } from '../../kernels/manifest.js';
import { stagingDirectory } from '../../machine/work-directory.js';
import type { KeyFacts, LayerKey } from '../../plan/keys.js';
import {
  commonCases,
  type LayerCase,
  type LayerReason,
  layerTitle,
  type UnsavedCode,
} from '../../report/statuses.js';
import type { TreeRecord } from '../../tree/record/tree-record.js';
import type { Built } from '../build/build.js';
import type { Run } from '../run.js';

/**
 * One of the independent caches. Each has a file of its own in this folder, and the loops over all
 * of them look it up, save it and report it.
 */
export interface Layer {
  readonly name: LayerName;
  readonly keyOf: (facts: KeyFacts) => LayerKey;
  /** How it may serve a run, besides the cases that any layer has. */
  readonly cases: { readonly noEntry: LayerReason; readonly [name: string]: LayerCase };
  /** Layers with a lower number are saved before: those that save the next run more. */
  readonly saveOrder: number;
  /** Whether a clean build neither looks for an entry nor keeps the one that exists. */
  readonly isRemade: boolean;
  /** Whether later entries are saved as differences from a fetched one. */
  readonly isBase: boolean;
  /**
   * Fetches what the build begins with, while compilers are provisioned, and records how that went;
   * does not throw. Absent: it is fetched before or later, where it is known to be of use.
   */
  readonly restore?: (run: Run) => Promise<unknown>;
  /** Decides what to save after a build; undefined: nothing, which needs no explanation. */
  readonly save: (run: Run, end: BuildEnd) => Promise<ToSave | UnsavedCode | undefined>;
}

/** An entry to save, packed only if it can be saved. */
export interface ToSave {
  readonly key: string;
  /** @returns undefined where there is nothing to save */
  readonly pack: () => Promise<SnapshotContents | undefined>;
}

/** A build that has ended, well or not. */
export interface BuildEnd {
  readonly built: Built & Required<Pick<Built, 'prepared' | 'compilation'>>;
  /** Undefined where the tree cannot be read. */
  readonly record: TreeRecord | undefined;
  /** Of verified products; undefined where there are none. */
  readonly manifest: Manifest | undefined;
  /** The fetched build tree, if there was one. */
  readonly snapshot: StagedSnapshot | undefined;
}

/** @returns why a layer is not used at all in this run, or undefined where it is. */
export function whyUnused(
  { settings, store }: Pick<Run, 'settings' | 'store'>,
  layer: LayerName,
): LayerReason | undefined {
  if (!settings.layers.has(layer)) return commonCases.layerOff;
  return store.kind === 'off' ? commonCases.storeOff : undefined;
}

/** Fetches and unpacks the newest entry of a layer, or records why there is none. Never throws. */
export async function fetchLayer(run: Run, layer: Layer): Promise<StagedSnapshot | undefined> {
  const { journal, settings, store, timeline, trust } = run;
  const { name } = layer;
  const key = layer.keyOf(run.plan.keyFacts);
  const isClean = layer.isRemade && settings.clean === 'always';
  const unused = isClean ? commonCases.cleanAsked : whyUnused(run, name);
  if (unused !== undefined) {
    journal.layer(name, unused, key.key);
    return undefined;
  }
  const keepBase = trust.write !== undefined && layer.isBase;
  const fetched = await timeline.phase('restore', () =>
    fetchSnapshot(store, name, key, stagingOf(run, name), keepBase),
  );
  if (fetched.status !== 'staged') {
    noteMiss(run, layer, fetched);
    return undefined;
  }
  journal.restoredBytes(fetched.snapshot.bytes);
  return fetched.snapshot;
}

/** Absolute path of the directory in which the entry of a layer is unpacked. */
export function stagingOf({ workDirectory, id }: Run, layer: LayerName): string {
  return join(stagingDirectory(workDirectory, id), layer);
}

/** Records why a layer could not be used; a damaged entry is a warning too. */
function noteMiss(
  { journal, plan, store }: Run,
  { name, keyOf, cases }: Layer,
  fetched: Exclude<Fetched, { status: 'staged' }>,
): void {
  if (fetched.status === 'absent') {
    // There is no entry, or the store did not answer.
    const problem = store.trouble?.('read');
    const reason = problem === undefined ? cases.noEntry : commonCases.storeUnavailable(problem);
    journal.layer(name, reason, keyOf(plan.keyFacts).prefixes[0]);
  } else if (fetched.status === 'gone') {
    journal.layer(name, commonCases.entryGone, fetched.entry.key);
  } else {
    const reason = commonCases.entryDamaged(fetched.reason);
    journal.layer(name, reason, fetched.entry.key);
    journal.warn(`${layerTitle(name)}: ${reason.reason}`);
  }
}
