import { type CudaVersion, formatCudaVersion } from '../../cuda/version.js';
import { InputError } from '../../lib/errors.js';
import { type ImageReference, parseImageReference } from './reference.js';

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
