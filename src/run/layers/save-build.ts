import { layerNames } from '../../inputs/layer-names.js';
import { messageOf } from '../../lib/errors.js';
import { omitUndefined } from '../../lib/omit-undefined.js';
import { idsOf } from '../../plan/kernel-inputs.js';
import type { Built } from '../build/build.js';
import { removeCheckpoint, treeFacts } from '../checkpoint/checkpoint.js';
import type { Run } from '../run.js';
import { recordTree, type TreeToSave } from './build-tree.js';
import type { BuildEnd, Layer } from './layer.js';
import { saveLayer } from './save.js';
import { layers } from './table.js';

/**
 * Saves everything that this run made and the next one can use, the most valuable first. Never
 * throws and never fails the job.
 */
export async function saveBuild(
  run: Run,
  built: Built,
  { manifest, snapshot }: Pick<BuildEnd, 'manifest' | 'snapshot'>,
): Promise<void> {
  const { compilation, prepared } = built;
  if (prepared === undefined || compilation === undefined) return;
  if (run.stop.cause() === 'cancelled' && run.environment.GITHUB_ACTIONS === 'true') {
    // This step has only seconds left; the post step has minutes.
    run.log.info('The job was cancelled; the post step saves what was compiled.');
    return;
  }
  try {
    const facts = omitUndefined({
      ...treeFacts(run, built.context, prepared),
      installed: [...compilation.installed],
      finished: built.status === 'finished',
      bytesPerCompilation: compilation.bytesPerCompilation,
    });
    const tree: TreeToSave = {
      buildDir: built.context.preset.buildDir,
      kernelInputs: idsOf(run.plan.kernelInputs),
      buildStarted: compilation.buildStarted,
      facts,
    };
    const record = await recordTree(run.settings.sourceDir, tree, prepared);
    await saveLayers(run, {
      built: { ...built, prepared, compilation },
      record,
      manifest,
      snapshot,
    });
  } catch (error) {
    run.journal.warn(`Nothing more was saved: ${messageOf(error)}.`);
  }
}

async function saveLayers(run: Run, end: BuildEnd): Promise<void> {
  const all: Layer[] = layerNames.map((name) => layers[name]);
  for (const layer of all.toSorted((a, b) => a.saveOrder - b.saveOrder)) {
    await saveLayer(run, layer, await layer.save(run, end));
    // From here on, the post step has nothing left to save.
    if (layer.name === 'build-tree') await removeCheckpoint(run.workDirectory);
  }
}
