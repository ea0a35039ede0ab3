/**
 * A CUDA release without its patch level, `13.0`, as the input `cuda-version` takes it. Releases
 * are ordered by `compareVersions`.
 */
export type CudaVersion = string;

/** `13.0` → 13 */
export function majorOf(version: CudaVersion): number {
  return Number.parseInt(version, 10);
}

/**
 * Parses the output of `nvcc --version`: `Cuda compilation tools, release 13.0, V13.0.88`.
 * @returns the release and the full version; undefined if the text has neither
 */
export function parseNvccVersion(
  text: string,
): { readonly release: CudaVersion; readonly full: string } | undefined {
  const [, release, full] = /release (\d+\.\d+), V([\d.]+)/.exec(text) ?? [];
  return release === undefined || full === undefined ? undefined : { release, full };
}
