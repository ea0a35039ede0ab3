import {
  archsOfCommand,
  archsOfObjects,
  archsOfProducts,
  type LinkEdge,
  objectsOfModule,
  sortedArchs,
  splitCommand,
} from '../../src/kernels/archs.js';

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
  ['-O2 -std=c++20 -DTORCH_CUDA_ARCH="9.0" --threads=1', []],
  ['-gencode', []],
])('nvcc %s is asked for %j', (options, archs) => {
  expect(archsOfCommand(splitCommand(`nvcc ${options} -c k.cu -o k.o`))).toEqual(archs);
});

test.each([
  ['a  b\tc', ['a', 'b', 'c']],
  [String.raw`-DNAME=\"x\" 'a b'`, ['-DNAME="x"', 'a b']],
  [String.raw`"-DA=\"b c\"" d\ e`, ['-DA="b c"', 'd e']],
  ['-I"/a b"/c', ['-I/a b/c']],
  [String.raw`"\n"`, [String.raw`\n`]],
  ['', []],
])('splits %s', (command, words) => {
  expect(splitCommand(command)).toEqual(words);
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

const edge = (
  rule: string,
  output: string,
  explicit: string[],
  implicit: string[] = [],
): LinkEdge => ({
  rule,
  outputs: [output],
  explicit,
  implicit,
});

/** As CMake writes it: an alias, a static library among the implicit inputs, a shared one beside. */
const edges = [
  edge('CUDA_COMPILER___C_unscanned_Release', 'C.dir/a.cu.o', ['/src/a.cu'], ['generated.stamp']),
  edge('CXX_COMPILER___C_unscanned_Release', 'C.dir/b.cpp.o', ['/src/b.cpp']),
  edge('CUDA_COMPILER__util_unscanned_Release', 'util.dir/u.cu.o', ['/src/u.cu']),
  edge('CUDA_COMPILER__other_unscanned_Release', 'other.dir/o.cu.o', ['/src/o.cu']),
  edge('CUDA_STATIC_LIBRARY_LINKER__util_Release', 'libutil.a', ['util.dir/u.cu.o']),
  edge('CUDA_SHARED_LIBRARY_LINKER__other_Release', 'libother.so', ['other.dir/o.cu.o']),
  edge(
    'CUDA_SHARED_MODULE_LINKER___C_Release',
    '_C.abi3.so',
    ['C.dir/a.cu.o', 'C.dir/b.cpp.o'],
    ['libutil.a', 'libother.so', '/cuda/lib64/libcudart.so'],
  ),
  edge('phony', '_C', ['_C.abi3.so']),
];

test('a module holds its objects and those of static libraries', () => {
  const objects = objectsOfModule('_C.abi3.so', edges, (path) => path.endsWith('.o'));
  expect(objects).toEqual(['C.dir/a.cu.o', 'C.dir/b.cpp.o', 'util.dir/u.cu.o']);
  expect(objectsOfModule('absent.so', edges, (path) => path.endsWith('.o'))).toEqual([]);
});

test('products take their archs from the compile commands of their objects', () => {
  const directory = '/work tree/cmake-build-release';
  const compiled = (output: string, options: string) => ({
    directory,
    file: '/src/x',
    command: `nvcc ${options} -o ${output} -c /src/x`,
    output,
  });
  const archs = archsOfObjects(
    [
      compiled('C.dir/a.cu.o', '-gencode arch=compute_90a,code=sm_90a'),
      compiled('C.dir/b.cpp.o', ''),
      compiled(`${directory}/util.dir/u.cu.o`, '-gencode arch=compute_80,code=sm_80'),
      compiled('other.dir/o.cu.o', '-gencode arch=compute_75,code=sm_75'),
      { directory, file: '/src/unnamed', arguments: ['nvcc', '-arch=sm_60'] },
    ],
    directory,
  );
  const products = ['vllm/_C.abi3.so', 'vllm/jit.py', 'vllm/libother.so', 'vllm/_C'];
  expect([...archsOfProducts(products, edges, archs)]).toEqual([
    ['vllm/_C.abi3.so', ['8.0', '9.0a']],
    ['vllm/libother.so', ['7.5']],
  ]);
});
