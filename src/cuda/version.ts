import { InputError } from '../lib/errors.js';

/** A CUDA release without its patch level: `13.0`. */
export interface CudaVersion {
  readonly major: number;
  readonly minor: number;
}

/**
 * @param text such as `13.0` or `12.9.1`; the patch level is ignored
 * @throws InputError for anything else
 */
export function parseCudaVersion(text: string): CudaVersion {
  const match = /^(\d+)\.(\d+)(?:\.\d+)*$/.exec(text);
  if (match === null) {
    throw new InputError(
      `cuda-version is '${text}', which is no CUDA version; accepted: a version such as 13.0.`,
    );
  }
  return { major: Number(match[1]), minor: Number(match[2]) };
}

/** The inverse of {@link parseCudaVersion}. */
export function formatCudaVersion({ major, minor }: CudaVersion): string {
  return `${major}.${minor}`;
}

export function sameCudaVersion(a: CudaVersion, b: CudaVersion): boolean {
  return a.major === b.major && a.minor === b.minor;
}

/**
 * Parses the output of `nvcc --version`: `Cuda compilation tools, release 13.0, V13.0.88`.
 * @returns the release and the full version; undefined if the text has neither
 */
export function parseNvccVersion(
  text: string,
): { readonly release: CudaVersion; readonly full: string } | undefined {
  const match = /release (\d+)\.(\d+), V([\d.]+)/.exec(text);
  if (match?.[3] === undefined) return undefined;
  return { release: { major: Number(match[1]), minor: Number(match[2]) }, full: match[3] };
}
