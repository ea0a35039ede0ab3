import type { Frontend } from '../frontends/frontend.js';
import type { Settings } from '../inputs/table.js';
import { BuildError, buildProblemOf } from '../lib/errors.js';
import { ensureTemporaryDirectory } from '../machine/temporary-directory.js';
import { openWorkDirectory } from '../machine/work-directory.js';
import { takeCheckpoint } from './checkpoint/checkpoint.js';
import { completeBuild, type RunResult, resultOf } from './complete-build.js';
import { buildInContainer } from './container/build-in-container.js';
import { deliverRestored } from './deliver/deliver.js';
import { restoreProducts } from './layers/products.js';
import { restoreLayers } from './layers/restore.js';
import { installFork, provisionToolchain } from './provision.js';
import { closeRun, openRun } from './run.js';

/**
 * The main job: from an empty machine to the kernels of this checkout, compiling only what changed.
 * A failed or stopped build is a result, with its progress saved; bad input throws.
 */
export async function runBuild(settings: Settings, frontend: Frontend): Promise<RunResult> {
  const checkpoint = await takeCheckpoint(settings.sourceDir);
  const missing = await ensureTemporaryDirectory();
  if (missing !== undefined) frontend.log.warning(missing);
  const run = await openRun(settings, frontend);
  try {
    await openWorkDirectory(settings.sourceDir);
    const installed = await installFork(run);
    const products = await restoreProducts(run);
    if (products !== undefined) {
      const delivered = await deliverRestored(run, products);
      return resultOf(run, { outcome: 'restored', delivered }, installed);
    }
    if (settings.onMiss === 'fail') {
      throw new BuildError(`on-miss is fail, and ${run.journal.state.layers.products.reason}`);
    }
    const { toolkit } = run;
    if (toolkit.where === 'container') return await buildInContainer(run, toolkit, checkpoint);
    const [toolchain, restored] = await Promise.all([
      installed ?? provisionToolchain(run, toolkit),
      restoreLayers(run),
    ]);
    return await completeBuild(run, {
      toolchain,
      snapshot: restored['build-tree'],
      sources: restored['external-sources'],
      checkpoint,
    });
  } catch (error) {
    const problem = buildProblemOf(error);
    if (problem === undefined) throw error;
    return resultOf(run, { outcome: 'failed', delivered: { problems: [problem] } });
  } finally {
    await closeRun(run);
  }
}
