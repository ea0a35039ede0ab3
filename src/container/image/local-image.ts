import { z } from 'zod';
import { attempt } from '../../lib/attempt.js';
import { captureIfPossible } from '../../lib/programs/process.js';
import type { Engine } from '../engine/engine.js';
import { parseImageReference } from './reference.js';

/** An image in the engine's storage. */
export interface LocalImage {
  /** `sha256:…`; the engine runs it by this id, whatever its names are. */
  readonly id: string;
  /** Its digest in its registry, `sha256:…`; undefined: it was built or imported here. */
  readonly digest: string | undefined;
}

const record = z.object({
  Id: z.string().regex(/^(sha256:)?[0-9a-f]{64}$/),
  RepoDigests: z.array(z.string()).nullish(),
});

/** Without `--format`, which engines interpret differently, the answer is always a list. */
const records = z.tuple([record]);

/** A daemon that is unpacking another image answers late. */
const secondsToAnswer = 60;

/**
 * Looks up an image in the engine's storage; nothing is pulled.
 * @param name as the user wrote it: podman finds `tools` under `localhost/tools`
 * @returns undefined if the engine does not have it or does not answer
 */
export async function findLocalImage(
  engine: Pick<Engine, 'path' | 'environment'>,
  name: string,
): Promise<LocalImage | undefined> {
  const options = { environment: engine.environment, seconds: secondsToAnswer };
  const answer = await captureIfPossible(engine.path, ['image', 'inspect', name], options);
  return answer === undefined ? undefined : attempt(() => readLocalImage(answer, name));
}

/**
 * Reads the output of `image inspect`. docker and podman have the same fields, but podman's id
 * lacks the algorithm.
 * @param name the name whose digest is wanted, if the image has several
 * @throws an Error if the text is something else
 */
export function readLocalImage(text: string, name: string): LocalImage {
  const [{ Id, RepoDigests }] = records.parse(JSON.parse(text));
  const wanted = parseImageReference(name);
  const digests = (RepoDigests ?? []).map(parseImageReference).filter(
    ({ registry, repository }) =>
      // An image that podman built also has a digest, which no registry knows.
      registry !== 'localhost' && registry === wanted.registry && repository === wanted.repository,
  );
  const pulled = digests.find(({ digest }) => digest === wanted.digest) ?? digests[0];
  return {
    id: Id.startsWith('sha256:') ? Id : `sha256:${Id}`,
    digest: pulled?.digest,
  };
}
