import { findEntry } from '../cache/layers/snapshot.js';
import type { FoundEntry } from '../cache/stores/store.js';
import type { Frontend } from '../frontends/frontend.js';
import { type LayerName, layerNames } from '../inputs/layer-names.js';
import type { Settings } from '../inputs/table.js';
import { exitCode } from '../lib/errors.js';
import { counted } from '../lib/format.js';
import type { LayerKey } from '../plan/keys.js';
import { layerTitle } from '../report/statuses.js';
import { textTable } from '../report/table.js';
import { whyUnused } from '../run/layers/layer.js';
import { layers } from '../run/layers/table.js';
import { openRun, type Run } from '../run/run.js';

/** The command `plan`: says what `build` would look for and do; writes nothing into the checkout. */
export async function planCommand(settings: Settings, frontend: Frontend): Promise<number> {
  const run = await openRun(settings, frontend);
  run.stop.close();
  const { plan, repository, trust } = run;
  const found = await findEntries(run);
  frontend.print(
    [
      `Commit ${repository.commit.slice(0, 12)}${repository.dirty ? ', with changes' : ''}: ${counted(plan.kernelInputs.length, 'kernel input')}, digest ${plan.kernelInputsDigest.slice(0, 20)}.`,
      `Reads from ${trust.read.join(', ')}; ${trust.write === undefined ? 'writes nothing' : `writes to ${trust.write}`}: ${trust.reason}.`,
      `Compiles ${plan.jobs} at a time.`,
      '',
      textTable(
        [{ title: 'Layer' }, { title: 'Found' }, { title: 'Key' }],
        found.map((finding) => layerRow(run, finding)),
      ),
      '',
      verdict(found),
      '',
      textTable(
        [{ title: `Toolchain: ${plan.declared.toolkit}` }, { title: 'Version' }],
        Object.entries(plan.declared.versions),
      ),
    ].join('\n'),
  );
  return exitCode.done;
}

/** What a look-up of one layer came to. */
interface Finding {
  readonly layer: LayerName;
  /** Why the layer is not used at all; undefined: it is. */
  readonly unused?: string | undefined;
  readonly entry?: FoundEntry | undefined;
}

async function findEntries(run: Run): Promise<Finding[]> {
  return await Promise.all(
    layerNames.map(async (layer): Promise<Finding> => {
      const unused = whyUnused(run, layer)?.reason;
      if (unused !== undefined) return { layer, unused };
      return { layer, entry: await findEntry(run.store, layer, keyOf(run, layer)) };
    }),
  );
}

function keyOf({ plan }: Run, layer: LayerName): LayerKey {
  return layers[layer].keyOf(plan.keyFacts);
}

function layerRow(run: Run, { layer, unused, entry }: Finding): string[] {
  const title = layerTitle(layer);
  if (entry === undefined) return [title, unused ?? 'nothing', keyOf(run, layer).key];
  return [title, entry.exact ? 'this very one' : 'one to go on from', entry.key];
}

/** @returns one sentence: what `build` would do, as far as the entries tell before they are opened */
export function verdict(found: readonly Finding[]): string {
  const has = (name: LayerName) =>
    found.some(({ layer, entry }) => layer === name && entry !== undefined);
  if (has('products')) {
    return 'The products would be restored; nothing would be provisioned, configured or compiled.';
  }
  if (has('build-tree')) {
    return 'The compilers would be provisioned and the build tree restored; Ninja would compile what differs.';
  }
  return has('compiler-cache')
    ? 'Everything would be built, with what the compiler cache holds.'
    : 'Everything would be compiled.';
}
