import type { Log } from '../../frontends/log.js';
import type { Settings } from '../../inputs/table.js';
import { BuildError } from '../../lib/errors.js';
import type { Engine } from '../engine/engine.js';
import { freeBytesOf, type Room, roomFor, roomSentence } from './disk.js';
import { isHostedRunner, reclaimDisk } from './reclaim-disk.js';

/** What to do before a pull. */
export type RoomAction = 'pull' | 'reclaim' | 'warn' | 'refuse';

/**
 * Decides what to do, given the space on the engine's disk.
 * @param canReclaim whether this is a machine where something may be removed
 */
export function roomAction(
  setting: Settings['reclaimDisk'],
  room: Room,
  canReclaim: boolean,
): RoomAction {
  const wanted = setting === 'always' || (setting === 'auto' && room !== 'enough');
  if (canReclaim && wanted) return 'reclaim';
  if (room === 'enough') return 'pull';
  return room === 'tight' ? 'warn' : 'refuse';
}

/**
 * Checks before a pull that the image fits on the engine's disk, and frees space if the user and
 * the machine allow it.
 * @param image its name, for messages
 * @param downloadBytes size of its compressed layers
 * @param root root of the machine's file system
 * @throws BuildError if it surely does not fit: a full disk would break more than this build
 */
export async function makeRoom(
  engine: Engine,
  image: string,
  downloadBytes: number,
  setting: Settings['reclaimDisk'],
  log: Pick<Log, 'info' | 'warning'>,
  root = '/',
): Promise<void> {
  const freeBytes = () => freeBytesOf(engine);
  const room = async () => roomFor(downloadBytes, await freeBytes());
  let action = roomAction(setting, await room(), isHostedRunner(engine.environment));
  if (action === 'reclaim' && setting !== 'off') {
    const hasRoom = async () => (await room()) === 'enough';
    log.info(await reclaimDisk({ setting, root, hasRoom, freeBytes }));
    action = roomAction(setting, await room(), false);
  }
  if (action === 'pull') return;
  const sentence = roomSentence(image, downloadBytes, (await freeBytes()) ?? 0, engine.storageRoot);
  if (action === 'refuse') throw new BuildError(sentence);
  log.warning(sentence);
}
