import type { Log } from '../../frontends/log.js';
import type { Settings } from '../../inputs/table.js';
import { BuildError, InputError } from '../../lib/errors.js';
import type { Engine } from '../engine/engine.js';
import type { ChosenImage } from './choose-image.js';
import { makeRoom } from './make-room.js';
import { pullImage } from './pull.js';
import { parseImageReference } from './reference.js';

/**
 * Pulls the image if it is not local, after making room for it.
 * @throws InputError if it cannot be pulled, BuildError if it does not fit or the pull failed
 */
export async function provideImage(
  { engine, image }: { readonly engine: Engine; readonly image: ChosenImage },
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
