import { findEngine } from '../container/engine/engine.js';
import type { Frontend } from '../frontends/frontend.js';
import type { Settings } from '../inputs/table.js';
import { exitCode } from '../lib/errors.js';
import { formatBytes } from '../lib/format.js';
import { ownEnvironment } from '../lib/programs/environment.js';
import { captureIfPossible } from '../lib/programs/process.js';
import { toolVersion } from '../lib/version.js';
import { freeBytes } from '../machine/free-bytes.js';
import { readResources } from '../machine/resources.js';
import { textTable } from '../report/table.js';
import { gpuArchs } from '../toolkit/sources/gpu.js';
import { findHostToolkits } from '../toolkit/sources/host.js';

/** Programs that a build may use, each with what it is needed for. */
const programs: readonly (readonly [name: string, purpose: string])[] = [
  ['git', 'needed always'],
  ['g++', "needed to compile: nvcc's host compiler"],
  ['python3', 'needed to compile'],
  ['uv', 'installed where it is missing'],
  ['cmake', 'installed with the build requirements'],
  ['ninja', 'installed with the build requirements'],
  ['ccache', 'the compiler cache; sccache is installed in its place'],
];

/** The command `doctor`: says what this machine has and lacks. Changes nothing. */
export async function doctorCommand({ cacheDir }: Settings, frontend: Frontend): Promise<number> {
  const environment = ownEnvironment();
  const [resources, engine, toolkits, gpus, disk, ...found] = await Promise.all([
    readResources(),
    findEngine('auto', environment).then(
      ({ kind, version, rootless }) => `${kind} ${version}${rootless ? ', without root' : ''}`,
      () => 'missing',
    ),
    findHostToolkits(environment, undefined),
    gpuArchs(),
    freeBytes(cacheDir),
    ...programs.map(async ([name, purpose]) => {
      const text = await captureIfPossible(name, ['--version']);
      return [name, text?.split('\n')[0] ?? 'missing', purpose];
    }),
  ]);
  const here = toolkits.map(({ version, cudaHome }) => `${version} in ${cudaHome}`).join(', ');
  const facts = [
    ['vllm-incremental-build', toolVersion, `Node ${process.version}`],
    ['cores', String(resources.cores), 'that this process may use'],
    ['memory', formatBytes(resources.memoryBytes), 'free now, within the limits of this process'],
    ['disk', disk === undefined ? 'unknown' : formatBytes(disk), `free for ${cacheDir}`],
    ['container engine', engine, 'toolkit container builds in it'],
    ['CUDA', here || 'missing', "toolkit wheels installs NVIDIA's own"],
    ['GPU', gpus?.join(', ') ?? 'none', 'tells cuda-archs where they are not set'],
  ];
  const columns = [{ title: 'What' }, { title: 'Found' }, { title: 'Note' }];
  frontend.print(textTable(columns, [...facts, ...found]));
  return exitCode.done;
}
