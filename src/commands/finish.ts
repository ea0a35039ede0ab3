import { stopWorkIn } from '../cmake/stop.js';
import type { Frontend } from '../frontends/frontend.js';
import type { Settings } from '../inputs/table.js';
import { ownEnvironment } from '../lib/programs/environment.js';
import { workDirectoryPath } from '../machine/work-directory.js';
import { readCheckpoint, removeCheckpoint } from '../run/checkpoint/checkpoint.js';
import { finishCheckpoint } from '../run/checkpoint/finish.js';
import { finishInContainer, isInContainer } from '../run/container/finish-in-container.js';
import { openSaving, runIdentity } from '../run/run.js';

/**
 * The post step: saves the build tree of a build that was cancelled, or whose step died, and the
 * sources that it was configured with. Everything else can be made again from the tree.
 */
export async function finishCommand(settings: Settings, frontend: Frontend): Promise<void> {
  const { sourceDir } = settings;
  const checkpoint = await readCheckpoint(sourceDir);
  // Another run's note, or one that came with the checkout, is not this run's to save.
  if (checkpoint === undefined || checkpoint.run !== runIdentity(ownEnvironment())) return;
  const saving = await openSaving(settings, frontend);
  // Where main was killed, Ninja may still be at work; a build tree is saved while it stands still.
  if (isInContainer(checkpoint)) {
    await finishInContainer({ ...saving, frontend }, checkpoint);
  } else {
    await stopWorkIn(checkpoint.buildDir);
    await finishCheckpoint(saving, checkpoint, frontend.log);
  }
  await removeCheckpoint(workDirectoryPath(sourceDir));
}
