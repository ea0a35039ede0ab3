import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from './replace-file.js';

/** Which headers of its toolkit nvcc includes without being asked. */
export type Headers = 'all' | 'few';

/**
 * Leaves out of a toolkit the device and mathematical functions that nvcc includes in every source
 * without being asked, other than those that the fork's kernels use. A compilation then takes less
 * than half of the time, so that more pushes can be replayed; compiler and driver stay the same.
 * @param cudaHome absolute path of a toolkit of the caller's own
 * @throws an Error where the headers are not as those of CUDA 13
 */
export async function leaveOutFunctions(cudaHome: string): Promise<void> {
  const header = (name: string) => join(cudaHome, 'include', name);
  const read = async (name: string) => await readFile(header(name), 'utf8');
  const launch = between(
    await read('crt/device_functions.h'),
    '#ifdef __CUDACC__\nextern "C" __host__ __device__  unsigned CUDARTAPI __cudaPushCallConfiguration',
    '#endif /* !__DEVICE_FUNCTIONS_H__ */',
  );
  const functions = ['__expf', 'rsqrtf', 'sqrtf'].map(
    (name) => `extern "C" __device__ __device_builtin__ float ${name}(float);\n`,
  );
  await replaceFile(
    header('cuda_runtime.h'),
    replaced(
      await read('cuda_runtime.h'),
      '#define EXCLUDE_FROM_RTC\n#include "crt/common_functions.h"\n#include "crt/device_functions.h"\n',
      `#define EXCLUDE_FROM_RTC\n${launch}${functions.join('')}`,
    ),
  );
  await replaceFile(
    header('crt/host_runtime.h'),
    replaced(await read('crt/host_runtime.h'), '#include "common_functions.h"\n', ''),
  );
}

function between(text: string, start: string, end: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`the toolkit's headers lack: ${from < 0 ? start : end}`);
  return text.slice(from, to);
}

function replaced(text: string, part: string, by: string): string {
  if (!text.includes(part)) throw new Error(`the toolkit's headers lack: ${part}`);
  return text.replace(part, () => by);
}
