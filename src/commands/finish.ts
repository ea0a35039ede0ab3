import { stopWorkIn } from '../cmake/stop.js';
import type { Door } from '../frontends/frontend.js';
import type { Settings } from '../inputs/settings.js';
import { ownEnvironment } from '../lib/programs/environment.js';
import { workDirectoryPath } from '../machine/work-directory.js';
import { forgetUnfinished, readUnfinished } from '../run/checkpoint/checkpoint.js';
import { finishUnfinished } from '../run/checkpoint/finish.js';
import { finishInContainer, isInContainer } from '../run/container/finish-in-container.js';
import { openSaving, runIdentity } from '../run/run.js';

/**
 * The post step: saves the build tree of a build that was cancelled, or whose step died, and the
 * sources that it was configured with. Everything else can be made again from the tree.
 */
export async function finishCommand(settings: Settings, door: Door): Promise<void> {
  const { sourceDir } = settings;
  const unfinished = await readUnfinished(sourceDir);
  // Another run's note, or one that came with the checkout, is not this run's to save.
  if (unfinished === undefined || unfinished.run !== runIdentity(ownEnvironment())) return;
  const saving = await openSaving(settings, door);
  // Where main was killed, Ninja may still be at work; a build tree is saved while it stands still.
  if (isInContainer(unfinished)) {
    await finishInContainer({ ...saving, door }, unfinished);
  } else {
    await stopWorkIn(unfinished.buildDir);
    await finishUnfinished(saving, unfinished, door.log);
  }
  await forgetUnfinished(workDirectoryPath(sourceDir));
}
