import { BuildError, InputError } from '../errors.js';
import type { Log } from '../log.js';
import type { Settings } from '../settings.js';
import type { ContainerToolkit } from '../toolkit/toolkit.js';
import { parseImageReference } from './image-reference.js';
import { makeRoom } from './make-room.js';
import { pullImage } from './pull.js';

/**
 * Pulls the image where it is not here, once there is room for it.
 * @throws InputError where it cannot be had, BuildError where it does not fit or did not arrive
 */
export async function provideImage(
  { engine, image }: Pick<ContainerToolkit, 'engine' | 'image'>,
  { reclaimDisk }: Pick<Settings, 'reclaimDisk'>,
  log: Log,
): Promise<void> {
  const { name, pinned, downloadBytes } = image;
  if (downloadBytes === undefined) return;
  await makeRoom(engine, name, downloadBytes, reclaimDisk, log);
  const pulled = await pullImage(engine, parseImageReference(pinned), log);
  if (pulled.outcome === 'pulled') return;
  const isInput = pulled.outcome === 'absent' || pulled.outcome === 'denied';
  throw isInput ? new InputError(pulled.sentence) : new BuildError(pulled.sentence);
}
