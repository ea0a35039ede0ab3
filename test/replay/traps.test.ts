import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { capture } from '../../src/lib/programs/process.js';
import { type Fork, materialise } from './harness/fork.js';
import { environmentWithCompilers, machine } from './harness/program.js';
import { emptyRoot } from './harness/replay.js';

jest.setTimeout(300_000);

// What CMake and Ninja do by themselves: were it right, the replays of pushes would prove little.
describe('a build tree that is carried to a fresh clone', () => {
  let fork: Fork;
  const kept = () => join(fork.checkout, '../kept');
  const tree = () => join(fork.checkout, 'cmake-build-release');

  const run = (command: string, ...args: string[]) =>
    capture(command, args, {
      directory: fork.checkout,
      environment: { ...environmentWithCompilers(), TORCH_CUDA_ARCH_LIST: '8.0 9.0' },
    });
  const configure = () =>
    run(
      'cmake',
      ...['-G', 'Ninja', '-S', '.', '-B', tree(), '-DCMAKE_BUILD_TYPE=Release'],
      ...[`-DCMAKE_CUDA_COMPILER=${machine.cudaHome}/bin/nvcc`, ...fork.cmakeArgs],
      `-DVLLM_PYTHON_EXECUTABLE=${machine.python}`,
    );
  /** The sources that Ninja would compile now. */
  const dirty = async () => {
    const plan = await run('ninja', '-C', tree(), '-n', '-v');
    return [...plan.matchAll(/ -c (?:\S*\/fork\/)?(\S+) /g)].map((match) => match[1]).sort();
  };
  const cloneWithTree = async () => {
    await run('mv', tree(), kept());
    await fork.clone();
    await rename(kept(), tree());
  };

  beforeAll(async () => {
    fork = await materialise(await emptyRoot());
    await fork.clone();
    await configure();
    await run('ninja', '-C', tree());
    expect(await dirty()).toEqual([]);
  });

  test('is configured again: the users of a header that configure writes are dirty', async () => {
    await configure();
    expect(await dirty()).toEqual(['csrc/layernorm_kernels.cu']);
    await run('ninja', '-C', tree());
  });

  test('does not see the version that only configure reads', async () => {
    await run('cp', 'README.md', 'VERSION');
    expect(await dirty()).toEqual([]);
    await run('git', 'checkout', 'VERSION');
  });

  test('loses the generated kernels without an error', async () => {
    await cloneWithTree();
    const output = await configure();
    expect(output.match(/has not changed, skipping generation/g)).toHaveLength(2);
    const commands = await run('ninja', '-C', tree(), '-t', 'commands');
    expect(commands).not.toContain('sm80_kernel');
    expect(commands).not.toContain('machete_mm_impl');
  });

  test('keeps the old revision of a project that it finds there', async () => {
    const header = 'deep_gemm/include/deep_gemm/scheduler.cuh';
    const constant = (value: number) => (text: string) =>
      text.replace(/kScheduler = \d/, `kScheduler = ${value}`);
    const revision = await fork.revise('deepgemm', { [header]: constant(2) }, 'v1.1.0');
    await fork.push({
      'cmake/external_projects/deepgemm.cmake': (text) =>
        text.replace(/GIT_TAG [0-9a-f]{40}/, `GIT_TAG ${revision}`),
    });
    await cloneWithTree();
    await configure();
    const there = await readFile(join(tree(), '_deps/deepgemm-src', header), 'utf8');
    expect(there).toContain('kScheduler = 1');
  });
});
