import { type CudaVersion, formatCudaVersion } from '../../cuda/version.js';
import type { Log } from '../../frontends/log.js';
import { InputError } from '../../lib/errors.js';
import type { Engine } from '../engine/engine.js';
import { findLocalImage, type LocalImage } from './local-image.js';
import { platformOf } from './manifest.js';
import { pullImage } from './pull.js';
import {
  formatImageReference,
  type ImageReference,
  isNameOfThisMachine,
  parseImageReference,
  withDigest,
} from './reference.js';
import { type ImageResolution, type ResolutionTimes, resolveImage } from './registry.js';

/** The image that a build runs in. */
export interface ChosenImage {
  /** As the user wrote it, or ours by its name. */
  readonly name: string;
  /** What the engine is asked to run: the name with its digest, or the id of an image that is here. */
  readonly pinned: string;
  /** `sha256:…` of the manifest for this machine, or of an image that no registry has. */
  readonly digest: string;
  /** Compressed bytes to download; undefined: it is here. */
  readonly downloadBytes: number | undefined;
}

/** Which image is taken, and what the reader should know of that. */
interface ImageDecision {
  readonly image: ChosenImage;
  readonly warning?: string;
}

/** Whether the user wants a container and nothing else, or takes what there is. */
export type ImageWish = 'asked for' | 'if there is one';

/** Every push waits for this, those that touch no kernel too. */
const patience: Readonly<Record<ImageWish, ResolutionTimes>> = {
  'asked for': { limit: 30_000, pauses: [500, 2000] },
  'if there is one': { limit: 5000, pauses: [500] },
};

/**
 * Resolves the image to a digest, by its registry and by the engine. Pulls nothing, unless neither
 * can tell.
 * @param name the `image` input; undefined: ours for the CUDA version
 * @param wish how much an image that cannot be seen is worth waiting for
 * @throws InputError where there is no such image
 */
export async function chooseImage(
  name: string | undefined,
  cudaVersion: CudaVersion,
  engine: Engine,
  log: Log,
  wish: ImageWish,
): Promise<ChosenImage> {
  const { environment } = engine;
  const reference =
    name === undefined ? ourImage(cudaVersion, environment) : parseImageReference(name);
  const shown = name ?? formatImageReference(reference);
  const [remote, present] = await Promise.all([
    isNameOfThisMachine(reference)
      ? undefined
      : resolveImage(reference, platformOf(), environment, undefined, patience[wish]),
    findLocalImage(engine, shown),
  ]);
  // An engine may have a way to the registry that we don't, such as a proxy of its daemon's.
  const isUnseen =
    wish === 'asked for' && present === undefined && remote?.outcome === 'unreachable';
  const isPulled = isUnseen && (await pullImage(engine, reference, log)).outcome === 'pulled';
  const local = isPulled ? await findLocalImage(engine, shown) : present;
  const { image, warning } = decideImage(shown, reference, remote, local);
  if (warning !== undefined) log.warning(warning);
  return image;
}

/**
 * Decides between what a registry has and what is here. The registry's word counts where it gives
 * one, since a tag may have moved; an image that only this machine has is taken by its id.
 * @param remote undefined: no registry was asked
 * @throws InputError where there is neither
 */
export function decideImage(
  name: string,
  reference: ImageReference,
  remote: ImageResolution | undefined,
  local: LocalImage | undefined,
): ImageDecision {
  if (remote?.outcome === 'found') {
    const { digest, compressedBytes } = remote;
    const isHere = local?.digest === digest;
    const pinned = isHere ? local.id : formatImageReference(withDigest(reference, digest));
    return { image: { name, pinned, digest, downloadBytes: isHere ? undefined : compressedBytes } };
  }
  if (local !== undefined) {
    const digest = local.digest ?? local.id;
    const image = { name, pinned: local.id, digest, downloadBytes: undefined };
    const isDoubtful = remote?.outcome === 'unreachable';
    return isDoubtful
      ? { image, warning: `${remote.sentence} The image ${name} that is on this machine is used.` }
      : { image };
  }
  const why = remote?.sentence ?? `There is no image ${name} on this machine.`;
  throw new InputError(
    `${why} Accepted for image: one that this machine can pull or has, such as a -devel image of NVIDIA's; without one, toolkit wheels or host.`,
  );
}

/**
 * The image that is published beside the action for a CUDA version (.github/workflows/image.yml).
 * A copy of the action has its own, for the name is the repository's that the step names
 * (GitHub, "Default environment variables", GITHUB_ACTION_REPOSITORY).
 * @throws InputError outside of an action, and where the action lies in the workflow's own
 *   repository: there the variable is empty
 */
export function ourImage(
  cudaVersion: CudaVersion,
  environment: Readonly<Record<string, string>>,
): ImageReference {
  const repository = environment.GITHUB_ACTION_REPOSITORY;
  if (!repository) {
    throw new InputError(
      'image is not set, and only an action that a workflow takes from its repository has an image of its own; accepted: the name of an image with nvcc, or toolkit wheels or host.',
    );
  }
  const tag = `cuda${formatCudaVersion(cudaVersion)}`;
  return parseImageReference(`ghcr.io/${repository.toLowerCase()}:${tag}`);
}
