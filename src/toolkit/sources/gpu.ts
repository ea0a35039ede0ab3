import { sortedArchs } from '../../cuda/archs.js';
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
  const lines = text.match(/^ *\d+\.\d *$/gm);
  return lines === null ? undefined : sortedArchs(lines.map((line) => line.trim()));
}
