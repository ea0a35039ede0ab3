import type { Log } from '../../frontends/log.js';
import type { Settings } from '../../inputs/table.js';
import { BuildError, InputError } from '../../lib/errors.js';
import type { Engine } from '../engine/engine.js';
import type { ChosenImage } from './choose-image.js';
import { freeBytesOf, roomFor, roomSentence } from './disk.js';
import { pullImage } from './pull.js';
import { isHostedRunner, reclaimDisk } from './reclaim-disk.js';
import { parseImageReference } from './reference.js';

/**
 * Pulls the image if it is not local, after making room for it.
 * @throws InputError if it cannot be pulled, BuildError if it does not fit or the pull failed
 */
export async function provideImage(
  { engine, image }: { readonly engine: Engine; readonly image: ChosenImage },
  settings: Pick<Settings, 'reclaimDisk'>,
  log: Log,
): Promise<void> {
  const { name, pinned, downloadBytes } = image;
  if (downloadBytes === undefined) return;
  await makeRoom(engine, name, downloadBytes, settings.reclaimDisk, log);
  const pulled = await pullImage(engine, parseImageReference(pinned), log);
  if (pulled.outcome === 'pulled') return;
  const isInput = pulled.outcome === 'absent' || pulled.outcome === 'denied';
  throw isInput ? new InputError(pulled.sentence) : new BuildError(pulled.sentence);
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
  if (setting !== 'off' && isHostedRunner(engine.environment)) {
    const isDone = async () => setting === 'auto' && (await room()) === 'enough';
    if (!(await isDone())) log.info(await reclaimDisk(root, freeBytes, isDone));
  }
  const left = await room();
  if (left === 'enough') return;
  const sentence = roomSentence(image, downloadBytes, (await freeBytes()) ?? 0, engine.storageRoot);
  if (left === 'too little') throw new BuildError(sentence);
  log.warning(sentence);
}
