import { z } from 'zod';
import { tryCapture } from '../../lib/programs/process.js';
import type { Engine } from '../engine/engine.js';
import { type ImageReference, parseImageReference } from './reference.js';

/** An image that the engine has. */
export interface LocalImage {
  /** `sha256:…`, by which the engine runs it whatever its names are. */
  readonly id: string;
  /** `sha256:…` under which its registry has it; undefined: it was built or imported here. */
  readonly digest: string | undefined;
}

const record = z.object({
  Id: z.string().regex(/^(sha256:)?[0-9a-f]{64}$/),
  RepoDigests: z.array(z.string()).nullish(),
});

/** Without a format, which engines understand differently, every answer is a list. */
const records = z.tuple([record]);

/** A daemon that unpacks something else answers late. */
const secondsToAnswer = 60;

/**
 * Asks the engine for an image that is there; nothing is pulled.
 * @param name as the user wrote it: podman finds `tools` under `localhost/tools`
 * @returns undefined where it has none, or does not say
 */
export async function findLocalImage(
  engine: Pick<Engine, 'path' | 'environment'>,
  name: string,
): Promise<LocalImage | undefined> {
  const answer = await tryCapture(
    engine.path,
    ['image', 'inspect', name],
    { environment: engine.environment },
    secondsToAnswer,
  );
  if (answer.exitCode !== 0) return undefined;
  try {
    return readLocalImage(answer.stdout, name);
  } catch {
    return undefined;
  }
}

/**
 * Reads what `image inspect` answered; docker and podman have these fields alike, podman's id
 * without its algorithm.
 * @param name of several names, which one's digest is meant
 * @throws an Error where it is something else
 */
export function readLocalImage(text: string, name: string): LocalImage {
  const [{ Id, RepoDigests }] = records.parse(JSON.parse(text));
  const wanted = parseImageReference(name);
  const digests = (RepoDigests ?? []).map(parseImageReference).filter(
    // What podman built has a digest too, which no registry knows.
    (one) => one.registry !== 'localhost' && isSameRepository(one, wanted),
  );
  const pulled = digests.find(({ digest }) => digest === wanted.digest) ?? digests[0];
  return {
    id: Id.startsWith('sha256:') ? Id : `sha256:${Id}`,
    digest: pulled?.digest,
  };
}

function isSameRepository(one: ImageReference, other: ImageReference): boolean {
  return one.registry === other.registry && one.repository === other.repository;
}
