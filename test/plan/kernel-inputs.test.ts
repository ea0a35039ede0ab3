import type { RepositoryFile } from '../../src/machine/working-files.js';
import {
  digestOfFiles,
  selectKernelInputs,
  withoutBuildTrees,
} from '../../src/plan/kernel-inputs.js';

const file = (path: string, id = 'a'): RepositoryFile => ({ path, mode: '100644', id });
const selected = (paths: string[], texts: Record<string, string> = {}, extra: string[] = []) =>
  selectKernelInputs(
    paths.map((path) => file(path)),
    texts,
    extra,
  ).map(({ path }) => path);

describe('selectKernelInputs', () => {
  test.each([
    ['csrc/attention/a.cu', true],
    ['csrc/quantization/marlin/generate_kernels.py', true],
    ['csrc/quantization/marlin/.gitignore', true],
    ['csrc/quantization/README.md', false],
    ['CMakeLists.txt', true],
    ['cmake/utils.cmake', true],
    ['cmake/hipify.py', true],
    ['kernels/extra.cuh', true],
    ['CMakePresets.json', true],
    ['vllm/model_executor/layers/fused_moe.py', false],
    ['tests/kernels/host.cpp', false],
    ['docs/design/kernel.cu', false],
    ['README.md', false],
  ])('%s: %s', (path, expected) => {
    expect(selected([path])).toEqual(expected ? [path] : []);
  });

  test('takes the scripts that a CMake file names, and the modules beside them', () => {
    const texts = {
      'CMakeLists.txt':
        'execute_process(COMMAND python $' + '{CMAKE_SOURCE_DIR}/tools/gen/build_C.py)',
    };
    expect(
      selected(['setup.py', 'tools/gen/build_C.py', 'tools/gen/helper.py', 'tools/o.py'], texts),
    ).toEqual(['tools/gen/build_C.py', 'tools/gen/helper.py']);
  });

  test('takes a file without an extension that a CMake file names', () => {
    const texts = { 'CMakeLists.txt': 'file(STRINGS VERSION version)' };
    expect(selected(['VERSION', 'LICENSE'], texts)).toEqual(['VERSION']);
  });

  test('a file named in the top directory does not bring every script of it', () => {
    expect(selected(['setup.py', 'use.py'], { 'CMakeLists.txt': 'file(READ setup.py x)' })).toEqual(
      ['setup.py'],
    );
  });

  test('a name is looked up beside the CMake file, too', () => {
    expect(
      selected(['third/data/table.bin'], { 'third/list.cmake': 'configure_file(data/table.bin)' }),
    ).toEqual(['third/data/table.bin']);
  });

  test('extra globs add files and override the exceptions', () => {
    expect(
      selected(['docs/kernel.cu', 'assets/lut.bin', 'assets/x.md'], {}, ['docs/*.cu', 'assets/**']),
    ).toEqual(['docs/kernel.cu', 'assets/lut.bin', 'assets/x.md']);
  });
});

describe('digestOfFiles', () => {
  const base = [file('a.cu', '1'), file('b.cu', '2')];

  test('does not depend on the order', () => {
    expect(digestOfFiles([...base].reverse())).toBe(digestOfFiles(base));
  });

  test.each([
    ['another content', [file('a.cu', '9'), file('b.cu', '2')]],
    ['contents swapped', [file('a.cu', '2'), file('b.cu', '1')]],
    ['a file less', [file('a.cu', '1')]],
    ['a rename', [file('a.cu', '1'), file('c.cu', '2')]],
    ['another mode', [{ ...file('a.cu', '1'), mode: '120000' }, file('b.cu', '2')]],
  ])('differs for %s', (_, files) => {
    expect(digestOfFiles(files)).not.toBe(digestOfFiles(base));
  });
});

test('what a build made in the checkout is no input, unless git tracks it', () => {
  const tracked = ['csrc/a.cu', 'build/kept.cmake'];
  const made = ['build/CMakeCache.txt', 'build/x.cmake', 'build/y/z.c', 'CMakeUserPresets.json'];
  const files = [...tracked, ...made, 'csrc/new.cu'].map((path) => file(path));
  expect(withoutBuildTrees(files, new Set(tracked)).map(({ path }) => path)).toEqual([
    ...tracked,
    'csrc/new.cu',
  ]);
});
