import { archsOfOptions, sortedArchs } from '../../src/cuda/archs.js';
import { splitWords } from '../../src/inputs/words.js';

test.each([
  ['-gencode arch=compute_90a,code=sm_90a', ['9.0a']],
  ['-gencode=arch=compute_80,code=sm_80', ['8.0']],
  ['--generate-code=arch=compute_80,code=[compute_80,sm_80]', ['8.0+PTX']],
  ['"--generate-code=arch=compute_103,code=[sm_103]"', ['10.3']],
  ['--generate-code arch=compute_120f,code=sm_120f', ['12.0f']],
  [
    '-gencode arch=compute_100a,code=sm_100a -gencode arch=compute_80,code=sm_80 -gencode arch=compute_80,code=compute_80',
    ['8.0+PTX', '10.0a'],
  ],
  ['-gencode arch=compute_75,code=compute_75', ['7.5-virtual']],
  ['-arch=sm_90', ['9.0+PTX']],
  ['-arch sm_90 -code sm_90', ['9.0']],
  ['--gpu-architecture=compute_80 --gpu-code=sm_80,sm_86', ['8.0', '8.6']],
  ['-arch=compute_80', ['8.0-virtual']],
  ['-arch=native', ['native']],
  ['-arch=all-major', ['all-major']],
  ['-O2 -std=c++20 -DTORCH_CUDA_ARCH="9.0" --threads=1', ['default']],
  ['-gencode', ['default']],
])('nvcc %s is asked for %j', (options, archs) => {
  expect(archsOfOptions(splitWords(`-O3 ${options} -std=c++20`))).toEqual(archs);
});

test.each([
  ['a  b\tc', ['a', 'b', 'c']],
  [String.raw`-DNAME=\"x\" 'a b'`, ['-DNAME="x"', 'a b']],
  [String.raw`"-DA=\"b c\"" d\ e`, ['-DA="b c"', 'd e']],
  ['-I"/a b"/c', ['-I/a b/c']],
  [String.raw`"\n"`, [String.raw`\n`]],
  ['', []],
])('a command that CMake quoted is split: %s', (command, words) => {
  expect(splitWords(command)).toEqual(words);
});

test('sorts by version', () => {
  expect(sortedArchs(['10.0', '9.0a', '9.0', '8.0+PTX', '10.0', '12.0f'])).toEqual([
    '8.0+PTX',
    '9.0',
    '9.0a',
    '10.0',
    '12.0f',
  ]);
});
