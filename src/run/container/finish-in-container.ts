import { findEngine } from '../../container/engine/engine.js';
import { places } from '../../container/engine/path-mapping.js';
import { hasEnded, removeContainer } from '../../container/engine/start.js';
import { isInside } from '../../lib/files/paths.js';
import { ownEnvironment } from '../../lib/programs/environment.js';
import { workDirectoryPath } from '../../machine/work-directory.js';
import type { Checkpoint } from '../checkpoint/checkpoint.js';
import { watchForStop } from '../stop-signal.js';
import { readContainerNote } from './note.js';
import { doInContainer, type OuterRun, patience } from './run-in-container.js';

/** Whether a checkpoint is of a build in a container. */
export function isInContainer({ buildDir }: Checkpoint): boolean {
  return isInside(buildDir, places.repository);
}

/**
 * Saves what a build in a container left. Its record names files of the image, so it is written in
 * a container of the same image. A container that is still running notices that its run is gone and
 * ends by itself.
 */
export async function finishInContainer(
  saving: Pick<OuterRun, 'settings' | 'repository' | 'store' | 'trust' | 'frontend'>,
  checkpoint: Checkpoint,
): Promise<void> {
  const { settings, frontend } = saving;
  const workDirectory = workDirectoryPath(settings.sourceDir);
  const note = await readContainerNote(workDirectory);
  if (note === undefined) {
    frontend.log.info('Which image the build ran in was not noted; there is no progress to save.');
    return;
  }
  const environment = ownEnvironment();
  const engine = await findEngine(settings.containerEngine, environment);
  if (!(await hasEnded(engine, note.name, patience))) {
    await removeContainer(engine, note.name);
    frontend.log.warning(
      'The build did not stop in time and was killed; its progress cannot be trusted and is not saved.',
    );
    return;
  }
  const stop = await watchForStop(undefined);
  try {
    await doInContainer(
      { ...saving, ...{ workDirectory, environment, stop }, named: note.named, upload: undefined },
      { engine, image: { ...note.image, downloadBytes: undefined } },
      `${note.name}-finish`,
      () => ({ kind: 'finish', checkpoint }),
    );
  } finally {
    stop.close();
  }
}
