import { stopWorkIn } from '../build/stop.js';
import type { Door } from '../door.js';
import { workDirectoryPath } from '../machine/work-directory.js';
import { ownEnvironment } from '../process.js';
import { openSaving, runIdentity } from '../run/run.js';
import { recordTree, saveSources, saveTree } from '../run/save.js';
import { forgetUnfinished, readUnfinished } from '../run/unfinished.js';
import type { Settings } from '../settings.js';

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
  await stopWorkIn(unfinished.buildDir);
  const record = await recordTree(sourceDir, unfinished);
  if (record === undefined) {
    door.log.info('The build did not come to compile anything; there is no progress to save.');
  } else {
    const { key, sourcesKey, buildDir, facts } = unfinished;
    await saveTree(saving, key, buildDir, facts.generated);
    await saveSources(saving, sourcesKey, buildDir, facts.externalPins);
  }
  await forgetUnfinished(workDirectoryPath(sourceDir));
}
