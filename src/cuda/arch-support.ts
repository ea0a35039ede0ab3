import { InputError } from '../lib/errors.js';
import { compareVersions } from '../lib/programs/compare-versions.js';
import type { CudaVersion } from './version.js';

/** The CUDA releases whose nvcc compiles for an architecture. */
interface Support {
  readonly since: CudaVersion;
  readonly dropped?: CudaVersion;
  /** First release with the suffix `a`: features of exactly this architecture. */
  readonly specific?: CudaVersion;
  /** First release with the suffix `f`: features of its family. */
  readonly family?: CudaVersion;
}

/**
 * Sources: the release notes of each CUDA release ("New Features", "Deprecated and Dropped
 * Features"); CMake, Modules/Internal/CMakeCUDAArchitecturesAll.cmake; and, of 13.0 to 13.5, what
 * `nvcc --help` lists under --gpu-architecture. 10.1 became 11.0 with CUDA 13.0.
 */
const supported: Readonly<Record<string, Support>> = {
  '3.0': { since: '5.0', dropped: '11.0' },
  '3.2': { since: '6.0', dropped: '11.0' },
  '3.5': { since: '5.0', dropped: '12.0' },
  '3.7': { since: '6.5', dropped: '12.0' },
  '5.0': { since: '6.0', dropped: '13.0' },
  '5.2': { since: '6.5', dropped: '13.0' },
  '5.3': { since: '7.0', dropped: '13.0' },
  '6.0': { since: '8.0', dropped: '13.0' },
  '6.1': { since: '8.0', dropped: '13.0' },
  '6.2': { since: '8.0', dropped: '13.0' },
  '7.0': { since: '9.0', dropped: '13.0' },
  '7.2': { since: '9.2', dropped: '13.0' },
  '7.5': { since: '10.0' },
  '8.0': { since: '11.0' },
  '8.6': { since: '11.1' },
  '8.7': { since: '11.4' },
  '8.8': { since: '13.0' },
  '8.9': { since: '11.8' },
  '9.0': { since: '11.8', specific: '12.0' },
  '10.0': { since: '12.8', specific: '12.8', family: '12.9' },
  '10.1': { since: '12.8', dropped: '13.0', specific: '12.8', family: '12.9' },
  '10.3': { since: '12.9', specific: '12.9', family: '12.9' },
  '10.7': { since: '13.4', specific: '13.4', family: '13.4' },
  '11.0': { since: '13.0', specific: '13.0', family: '13.0' },
  '12.0': { since: '12.8', specific: '12.8', family: '12.9' },
  '12.1': { since: '12.9', specific: '12.9', family: '12.9' },
};

/** A later release may support architectures that are not in the table. */
const latestKnown = '13.5';

/**
 * Checks that the CUDA version supports every architecture, before hours are spent until nvcc
 * fails.
 * @param archs as in `cuda-archs`
 * @throws InputError with a sentence for each unsupported architecture
 */
export function checkArchs(archs: readonly string[], cudaVersion: CudaVersion): void {
  const mistakes = archs.map((arch) => mistakeIn(arch, cudaVersion));
  const sentences = mistakes.filter((mistake) => mistake !== undefined);
  if (sentences.length > 0) throw new InputError(sentences.join('\n'));
}

function mistakeIn(arch: string, cudaVersion: CudaVersion): string | undefined {
  const [, capability = arch, suffix] = /^(\d+\.\d)([af]?)/.exec(arch) ?? [];
  const support = supported[capability];
  const accepted = `accepted with CUDA ${cudaVersion}: ${archsOf(cudaVersion).join(', ')}`;
  if (support === undefined) {
    if (isBefore(latestKnown, cudaVersion)) return undefined;
    return `cuda-archs has ${arch}, which no CUDA up to ${latestKnown} compiles for; ${accepted}.`;
  }
  const { since, dropped } = support;
  if (isDropped(support, cudaVersion)) {
    return `cuda-archs has ${arch}, which CUDA ${dropped} dropped, and cuda-version is ${cudaVersion}; ${accepted}; or a cuda-version from ${since} on and before ${dropped}.`;
  }
  const first = { a: support.specific, f: support.family, '': since }[suffix ?? ''];
  if (first === undefined) {
    return `cuda-archs has ${arch}, and there is no ${suffix} of ${capability}; ${accepted}.`;
  }
  if (isBefore(cudaVersion, first)) {
    return `cuda-archs has ${arch}, which nvcc compiles for since CUDA ${first}, and cuda-version is ${cudaVersion}; ${accepted}; or cuda-version ${first} or later.`;
  }
  return undefined;
}

/** The architectures, without suffixes, that a CUDA version supports. */
function archsOf(cudaVersion: CudaVersion): string[] {
  return Object.entries(supported)
    .filter(([, one]) => !isDropped(one, cudaVersion) && !isBefore(cudaVersion, one.since))
    .map(([arch]) => arch)
    .sort(compareVersions);
}

function isDropped({ dropped }: Support, cudaVersion: CudaVersion): boolean {
  return dropped !== undefined && !isBefore(cudaVersion, dropped);
}

function isBefore(one: CudaVersion, other: CudaVersion): boolean {
  return compareVersions(one, other) < 0;
}
