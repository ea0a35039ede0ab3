import { join } from 'node:path';
import type { Fork } from '../../test/replay/harness/fork.js';
import { machine } from '../../test/replay/harness/program.js';
import { measured, settleAll, type Usage } from './processes.js';

/** A build without the program: CMake, Ninja and the compilers, with no compiler cache. */
export interface PlainBuild {
  readonly checkout: string;
  readonly fork: Fork;
  readonly archs: string;
  readonly jobs: number;
  readonly environment: Readonly<Record<string, string>>;
  /** For logs. */
  readonly folder: string;
}

const buildDirOf = (checkout: string) => join(checkout, 'cmake-build-release');

/** Configures, builds and installs, as vLLM's documentation has developers do. */
export async function plainColdBuild(build: PlainBuild): Promise<Usage> {
  const { checkout, fork } = build;
  const configured = await cmake(build, [
    ...['-G', 'Ninja', '-S', checkout, '-B', buildDirOf(checkout)],
    ...['-DCMAKE_BUILD_TYPE=Release', `-DCMAKE_INSTALL_PREFIX=${checkout}`, '-DNVCC_THREADS=1'],
    ...[`-DVLLM_PYTHON_EXECUTABLE=${machine.python}`, ...fork.cmakeArgs],
  ]);
  return settleAll([configured, await plainRebuild(build)]);
}

/** Builds and installs what changed since the last build in this tree. */
export async function plainRebuild(build: PlainBuild): Promise<Usage> {
  const target = ['--target', 'install', '--parallel', String(build.jobs)];
  return await cmake(build, ['--build', buildDirOf(build.checkout), ...target]);
}

async function cmake(
  { environment, archs, folder }: PlainBuild,
  args: readonly string[],
): Promise<Usage> {
  const withArchs = { ...environment, TORCH_CUDA_ARCH_LIST: archs.replaceAll(' ', ';') };
  return await measured({ program: 'cmake', args, environment: withArchs }, folder);
}
