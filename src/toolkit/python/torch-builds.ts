import { type CudaVersion, majorOf } from '../../cuda/version.js';
import { listed } from '../../lib/format.js';
import { backendOf } from './torch-backend.js';

/**
 * The CUDA releases that each torch release was built for
 * (https://github.com/pytorch/pytorch/blob/main/RELEASE.md, "Release Compatibility Matrix").
 */
const builtFor: Readonly<Record<string, readonly CudaVersion[]>> = {
  '2.4': ['11.8', '12.1', '12.4'],
  '2.5': ['11.8', '12.1', '12.4'],
  '2.6': ['11.8', '12.4', '12.6'],
  '2.7': ['11.8', '12.6', '12.8'],
  '2.8': ['12.6', '12.8', '12.9'],
  '2.9': ['12.6', '12.8', '13.0'],
  '2.10': ['12.6', '12.8', '13.0'],
};

/**
 * Says what would work where the index of a CUDA release lacks the torch that is asked for.
 * @param words output of uv for a resolution without a solution
 * @param backend the index that was asked: `cu130`
 * @returns one sentence; undefined where torch is not what is missing
 */
export function missingTorch(
  words: string,
  backend: string,
  cudaVersion: CudaVersion,
): string | undefined {
  const asked = /there is no version of torch==(\d+\.\d+)([\w.]*)/.exec(words);
  if (asked === null || !backend.startsWith('cu')) return undefined;
  const [, release = '', rest = ''] = asked;
  const releases = builtFor[release];
  const what = `The build requirements ask for torch ${release}${rest}, of which PyTorch has no build for ${backend}, and cuda-version is ${cudaVersion}`;
  const elsewhere = 'or let the requirements ask for another torch';
  if (releases === undefined) return `${what}; set another cuda-version, ${elsewhere}.`;
  const fitting = releases.filter((one) => majorOf(one) === majorOf(cudaVersion));
  const backends = fitting.map(backendOf);
  const sameMajor = backends.length === 0 ? '' : `set torch-backend to ${backends.join(' or ')}, `;
  return `${what}; torch ${release} was built for CUDA ${listed(releases)}: ${sameMajor}set cuda-version to one of these, ${elsewhere}.`;
}
