import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { capture } from '../../../src/lib/programs/process.js';
import { untrackedFiles } from '../../../src/run/build/untracked-files.js';

let directory: string;
const git = (...args: string[]) =>
  capture('git', ['-C', directory, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args]);
const write = async (path: string) => {
  await mkdir(dirname(join(directory, path)), { recursive: true });
  await writeFile(join(directory, path), path);
};

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'untracked-'));
  await git('init', '--quiet');
});
afterEach(() => rm(directory, { recursive: true }));

test.each([
  ['the checkout', '.'],
  ['a folder of the repository', 'engine'],
])('files that git does not track, ignored ones too, of %s', async (_, folder) => {
  await writeFile(join(directory, '.gitignore'), '*.so\n');
  const tree = join(directory, folder);
  const inFolder = (path: string) => write(join(folder, path));
  await inFolder('csrc/a.cu');
  await git('add', '-A');
  await git('commit', '--quiet', '-m', 'first');
  await inFolder('csrc/generated.cu');
  await inFolder('vllm/_C.abi3.so');
  await inFolder('vllm/__pycache__/a.pyc');
  await inFolder('CMakeUserPresets.json');
  await inFolder('cmake-build-release/build.ninja');
  await inFolder('.vllm-incremental-build/kernels.json');
  await write('beside.txt');
  const found = await untrackedFiles(tree, [join(tree, 'cmake-build-release')]);
  expect([...found].filter((path) => path !== 'beside.txt').sort()).toEqual([
    'csrc/generated.cu',
    'vllm/_C.abi3.so',
  ]);
});
