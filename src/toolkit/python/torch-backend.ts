import { type CudaVersion, majorOf } from '../../cuda/version.js';
import { InputError } from '../../lib/errors.js';
import { compareVersions } from '../../lib/programs/compare-versions.js';

/** The default index's own torch, for machines that reach no other index. */
const defaultIndexBackend = 'pypi';

/** For environments without torch: PyTorch's indexes are not contacted. */
export const noTorch: readonly string[] = [defaultIndexBackend];

/** The arguments by which uv takes torch from there. */
export function torchArguments(backend: string): readonly string[] {
  return backend === defaultIndexBackend ? [] : [`--torch-backend=${backend}`];
}

/** CUDA releases that PyTorch publishes an index for (https://pytorch.org/get-started/previous-versions/). */
const published: readonly CudaVersion[] = [
  '13.2',
  '13.0',
  '12.9',
  '12.8',
  '12.6',
  '12.4',
  '12.1',
  '11.8',
];

/** What uv calls the index of a CUDA release: `13.0` → `cu130`. */
export function backendOf(cudaVersion: CudaVersion): string {
  return `cu${cudaVersion.replace('.', '')}`;
}

/**
 * Chooses the torch that fits a CUDA release: the nearest published one that is not newer and of
 * the same major, for which CUDA's minor version compatibility holds
 * (https://docs.nvidia.com/deploy/cuda-compatibility/).
 * @param setting the `torch-backend` input; undefined: derived from `cudaVersion`
 * @param hasGpu whether a driver answers; uv's `auto` installs the CPU's torch where none does
 * @returns values of uv's `--torch-backend`, or `pypi` for the default index's own torch, to be tried
 *   in order: only a backend that we derived may be replaced
 * @throws InputError where nothing published fits, or for `auto` without a GPU
 */
export function torchBackends(
  setting: string | undefined,
  cudaVersion: CudaVersion,
  hasGpu: boolean,
): readonly string[] {
  if (setting === 'auto' && !hasGpu) {
    throw new InputError(
      `torch-backend is 'auto', which asks a GPU, and this machine has none; accepted: ${accepted()}.`,
    );
  }
  if (setting !== undefined) return [setting];
  const nearest = published.find(
    (one) => majorOf(one) === majorOf(cudaVersion) && compareVersions(one, cudaVersion) <= 0,
  );
  if (nearest === undefined) {
    throw new InputError(
      `No torch is published for CUDA ${cudaVersion}; accepted: a cuda-version from ${published.toReversed().join(', ')}, or a torch-backend from ${accepted()}.`,
    );
  }
  return [backendOf(nearest), defaultIndexBackend];
}

function accepted(): string {
  return [...published.map(backendOf), defaultIndexBackend].join(', ');
}

/** Where a torch came from, by its local version label: `2.11.0+cu130` → `cu130`. */
export function backendOfTorch(version: string): string | undefined {
  return /\+(cu\d+)$/.exec(version)?.[1];
}

/**
 * Which CUDA major a resolved torch is built for: from its local version label (`2.11.0+cu130`),
 * else from the CUDA runtime that it depends on.
 * @param versions package name → exact version
 * @returns undefined where neither tells, as for a torch of the CPU
 */
export function cudaMajorOfTorch(versions: Readonly<Record<string, string>>): number | undefined {
  const { torch = '', 'nvidia-cuda-runtime': runtime = '' } = versions;
  const label = /\+cu(\d{2})\d$/.exec(torch);
  if (label !== null) return Number(label[1]);
  if (torch.includes('+')) return undefined;
  // Of both spellings, the one of CUDA 12 can only come from torch: no toolkit of ours has it.
  const twelve = Object.keys(versions).find((name) => /^nvidia-cuda-runtime-cu\d+$/.test(name));
  const major = Number.parseInt(twelve?.replace(/^.*-cu/, '') ?? runtime, 10);
  return Number.isNaN(major) ? undefined : major;
}

/**
 * Checks that a resolved torch is built for the CUDA that compiles.
 * @throws InputError if it is not; a torch of another major has other headers and libraries
 */
export function checkTorch(
  versions: Readonly<Record<string, string>>,
  cudaVersion: CudaVersion,
): void {
  if (versions.torch === undefined) return;
  const major = cudaMajorOfTorch(versions);
  if (major === majorOf(cudaVersion)) return;
  const built = major === undefined ? 'without CUDA' : `for CUDA ${major}`;
  throw new InputError(
    `torch ${versions.torch} is built ${built}, and cuda-version is ${cudaVersion}; set torch-backend (accepted: ${accepted()}) or another cuda-version.`,
  );
}
