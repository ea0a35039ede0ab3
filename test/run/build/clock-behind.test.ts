import { execFileSync } from 'node:child_process';
import { statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { bringConfigurationToPresent } from '../../../src/run/build/clock-behind.js';
import { inspectBuildTree } from '../../../src/tree/build-tree.js';
import { fileSystemNow } from '../../../src/tree/stamps/timestamps.js';
import { cmake, temporaryDirectory, tool, writeFiles } from '../../cmake/tools.js';

const project = {
  'fork/CMakeLists.txt':
    'cmake_minimum_required(VERSION 3.20)\nproject(p NONE)\ninclude(../torch/link.cmake)\n',
  'torch/torch.cmake': 'set(torch 1)\n',
};

let directory: string;
let remove: () => Promise<void>;
let module: string;
beforeEach(async () => {
  ({ path: directory, remove } = await temporaryDirectory());
  await writeFiles(directory, project);
  module = join(directory, 'torch/torch.cmake');
  symlinkSync('torch.cmake', join(directory, 'torch/link.cmake'));
});
afterEach(async () => await remove());

/** Configures a fork that includes a file of another time, and looks at it afterwards. */
function configureWith(seconds: number) {
  const [sourceDir, buildDir] = [join(directory, 'fork'), join(directory, 'fork/build')];
  const time = Date.now() / 1000 + seconds;
  utimesSync(module, time, time);
  const started = fileSystemNow(sourceDir);
  execFileSync(cmake(), ['-G', 'Ninja', '-B', buildDir, `-DCMAKE_MAKE_PROGRAM=${tool('ninja')}`], {
    cwd: sourceDir,
  });
  const inspection = inspectBuildTree(sourceDir, buildDir, 'configured');
  if (!inspection.usable) throw new Error(inspection.reason);
  const { tree } = inspection;
  const ninja = () => execFileSync(tool('ninja'), ['-C', buildDir], { encoding: 'utf8' });
  return {
    tree,
    ninja,
    bring: (roots: string[]) => bringConfigurationToPresent(tree, roots, started),
  };
}

test.each([86_400, 365 * 86_400])(
  'what CMake read from %i s ahead gets a time at which Ninja does not configure again',
  (seconds) => {
    const { bring, ninja } = configureWith(seconds);
    expect(bring([join(directory, 'torch')])).toBe(1);
    expect(ninja()).toContain('no work to do');
  },
);

test('what is not from the future keeps its time', () => {
  const { bring } = configureWith(-60);
  const before = statSync(module).mtimeMs;
  expect(bring([join(directory, 'torch')])).toBe(0);
  expect(statSync(module).mtimeMs).toBe(before);
});

test('where it lies outside of what may be stamped, the build ends', () => {
  const { bring } = configureWith(86_400);
  const before = statSync(module).mtimeMs;
  expect(() => bring([join(directory, 'fork')])).toThrow(
    /^The clock of this machine is 86\d{3} s behind \S+\/torch\/link\.cmake, which CMake reads/,
  );
  expect(statSync(module).mtimeMs).toBe(before);
});
