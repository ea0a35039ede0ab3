import { BuildError, InputError } from '../errors.js';
import type { Log } from '../log.js';
import type { Settings } from '../settings.js';
import type { ContainerToolkit } from '../toolkit/toolkit.js';
import { freeBytesAt, roomFor, roomSentence } from './disk.js';
import { parseImageReference } from './image-reference.js';
import { pullImage } from './pull.js';

/**
 * Pulls the image where it is not here, once there is room for it.
 * @throws InputError where it cannot be had or does not fit, BuildError where it did not arrive
 */
export async function provideImage(
  { engine, image }: Pick<ContainerToolkit, 'engine' | 'image'>,
  _settings: Pick<Settings, 'reclaimDisk'>,
  log: Log,
): Promise<void> {
  const { name, pinned, downloadBytes } = image;
  if (downloadBytes === undefined) return;
  const free = await freeBytesAt(engine.storageRoot);
  const room = roomFor(downloadBytes, free);
  if (room !== 'enough' && free !== undefined) {
    const sentence = roomSentence(name, downloadBytes, free, engine.storageRoot);
    if (room === 'too little') throw new InputError(sentence);
    log.warning(sentence);
  }
  const pulled = await pullImage(engine, parseImageReference(pinned), log);
  if (pulled.outcome === 'pulled') return;
  const isInput = pulled.outcome === 'absent' || pulled.outcome === 'denied';
  throw isInput ? new InputError(pulled.sentence) : new BuildError(pulled.sentence);
}
