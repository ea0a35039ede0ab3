import { ownEnvironment } from '../../lib/programs/environment.js';
import { captureIfPossible } from '../../lib/programs/process.js';

/**
 * Asks the driver for the compute capabilities of this machine's GPUs.
 * @returns each once, oldest first, as in TORCH_CUDA_ARCH_LIST: `['8.0', '9.0']`; undefined where
 *   no driver answers
 */
export async function gpuArchs(
  environment: Readonly<Record<string, string>> = ownEnvironment(),
): Promise<readonly string[] | undefined> {
  const answer = await captureIfPossible(
    'nvidia-smi',
    ['--query-gpu=compute_cap', '--format=csv,noheader'],
    { environment },
  );
  return parseComputeCapabilities(answer ?? '');
}

/** Reads one compute capability from each line; undefined where there is none. */
export function parseComputeCapabilities(text: string): readonly string[] | undefined {
  const archs = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^\d+\.\d$/.test(line));
  if (archs.length === 0) return undefined;
  return [...new Set(archs)].sort((a, b) => Number(a) - Number(b));
}
