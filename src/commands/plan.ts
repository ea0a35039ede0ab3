import { layerNames } from '../cache/store.js';
import type { Door } from '../door.js';
import { exitCode } from '../errors.js';
import { counted } from '../report/humanise.js';
import { layerTitles, reportLayerOf } from '../report/statuses.js';
import { textTable } from '../report/table.js';
import { whyUnused } from '../run/layer-switch.js';
import { openRun, type Run } from '../run/run.js';
import type { Settings } from '../settings.js';

/** The command `plan`: says what `build` would look for and do; writes nothing into the checkout. */
export async function planCommand(settings: Settings, door: Door): Promise<number> {
  const run = await openRun(settings, door);
  run.stop.close();
  const { plan, repository, trust } = run;
  const columns = [{ title: 'Layer' }, { title: 'Found' }, { title: 'Key' }];
  const versions = Object.entries(plan.declared.versions).map(([name, version]) => [name, version]);
  door.print(
    [
      `Commit ${repository.commit.slice(0, 12)}${repository.dirty ? ', with changes' : ''}: ${counted(plan.kernelInputs.length, 'kernel input')}, digest ${plan.kernelInputsDigest.slice(0, 20)}.`,
      `Reads from ${trust.read.join(', ')}; ${trust.write === undefined ? 'writes nothing' : `writes to ${trust.write}`}: ${trust.reason}.`,
      `Compiles ${plan.jobs} at a time.`,
      '',
      textTable(columns, await Promise.all(layerNames.map((layer) => layerRow(run, layer)))),
      '',
      textTable([{ title: `Toolchain: ${plan.declared.toolkit}` }, { title: 'Version' }], versions),
    ].join('\n'),
  );
  return exitCode.done;
}

async function layerRow(run: Run, layer: (typeof layerNames)[number]): Promise<string[]> {
  const title = layerTitles[reportLayerOf[layer]];
  const { key, prefixes } = run.plan.keys[layer];
  const unused = whyUnused(run, layer);
  if (unused !== undefined) return [title, unused.reason, key];
  const entry = await run.store.find(layer, key, prefixes);
  if (entry === undefined) return [title, 'nothing', key];
  const isExact = entry.exact || layer === 'products';
  return [title, isExact ? 'this very one' : 'one to go on from', entry.key];
}
