import type { CudaVersion } from '../../cuda/version.js';
import type { Log } from '../../frontends/log.js';
import { toolkitsHere } from '../../inputs/toolkit-names.js';
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
import { type ImageResolution, resolveImage, usualTimes } from './registry.js';
import type { RegistryTimes } from './registry-client.js';

/** The image that a build runs in. */
export interface ChosenImage {
  /** As the user wrote it, or the name of our image. */
  readonly name: string;
  /** What the engine runs: the name with its digest, or the id of a local image. */
  readonly pinned: string;
  /** `sha256:…` of the manifest for this machine, or the id of an image that no registry has. */
  readonly digest: string;
  /** Compressed bytes to download; undefined: the image is local. */
  readonly downloadBytes: number | undefined;
}

/** The chosen image and a warning for the user. */
interface ImageDecision {
  readonly image: ChosenImage;
  readonly warning?: string;
}

/** Whether the user asked for a container, or one is used only if available. */
export type ImageWish = 'asked for' | 'if there is one';

/** Short, since every push waits for it, even one that touches no kernel. */
const shortTimes: RegistryTimes = { limit: 5000, pauses: [500] };

/**
 * Resolves the image to a digest, through its registry and the engine. Pulls it only if neither can
 * answer.
 * @param name the `image` input; undefined: our image for the CUDA version
 * @param wish decides how long to wait for a registry that does not answer
 * @throws InputError if there is no such image
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
  const times = wish === 'asked for' ? usualTimes : shortTimes;
  const [remote, present] = await Promise.all([
    isNameOfThisMachine(reference)
      ? undefined
      : resolveImage(reference, platformOf(), environment, times),
    findLocalImage(engine, shown),
  ]);
  // The engine may reach a registry that we cannot, for example through its daemon's proxy.
  const isUnseen =
    wish === 'asked for' && present === undefined && remote?.outcome === 'unreachable';
  const isPulled = isUnseen && (await pullImage(engine, reference, log)).outcome === 'pulled';
  const local = isPulled ? await findLocalImage(engine, shown) : present;
  const { image, warning } = decideImage(shown, reference, remote, local);
  if (warning !== undefined) log.warning(warning);
  return image;
}

/**
 * Decides between the registry's image and the local one. The registry's answer wins, since a tag
 * may have moved; an image that only this machine has is used by its id.
 * @param remote undefined: no registry was asked
 * @throws InputError if there is neither
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
    `${why} Accepted for image: one that this machine can pull or has, such as a -devel image of NVIDIA's; without one, toolkit ${toolkitsHere.join(' or ')}.`,
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
      `image is not set, and only an action that a workflow takes from its repository has an image of its own; accepted: the name of an image with nvcc, or toolkit ${toolkitsHere.join(' or ')}.`,
    );
  }
  const tag = `cuda${cudaVersion}`;
  return parseImageReference(`ghcr.io/${repository.toLowerCase()}:${tag}`);
}
