import { archsOfProducts, compilationsOf } from '../../src/kernels/module-archs.js';
import type { Edge } from '../../src/tree/ninja/manifest.js';

function edge(
  rule: string,
  output: string,
  explicit: readonly string[],
  more: { implicit?: readonly string[]; flags?: string } = {},
): Edge {
  return {
    rule,
    outputs: [output],
    explicit,
    implicit: more.implicit ?? [],
    orderOnly: [],
    variables: new Map(more.flags === undefined ? [] : [['FLAGS', more.flags]]),
  };
}

const cuda = (target: string, source: string, flags: string) =>
  edge(`CUDA_COMPILER__${target}_unscanned_Release`, `${target}.dir/${source}.o`, [source], {
    implicit: ['generated.stamp'],
    flags,
  });

/** As CMake writes it: an alias, a static library among the implicit inputs, a shared one beside. */
const edges = [
  cuda('_C', 'a.cu', '-O3 -gencode arch=compute_90a,code=sm_90a'),
  edge('CXX_COMPILER___C_unscanned_Release', '_C.dir/b.cpp.o', ['b.cpp'], { flags: '-O3' }),
  cuda('util', 'u.cu', '"--generate-code=arch=compute_80,code=[compute_80,sm_80]"'),
  cuda('other', 'o.cu', '-gencode arch=compute_75,code=sm_75'),
  cuda('plain', 'p.cu', '-O3'),
  edge('CUDA_STATIC_LIBRARY_LINKER__util_Release', 'libutil.a', ['util.dir/u.cu.o']),
  edge('CUDA_SHARED_LIBRARY_LINKER__other_Release', 'libother.so', ['other.dir/o.cu.o']),
  edge('CUDA_SHARED_MODULE_LINKER__plain_Release', 'plain.abi3.so', ['plain.dir/p.cu.o']),
  edge('CXX_SHARED_MODULE_LINKER__host_Release', 'sub/host.so', []),
  edge('CUDA_SHARED_MODULE_LINKER___C_Release', '_C.abi3.so', ['_C.dir/a.cu.o', '_C.dir/b.cpp.o'], {
    implicit: ['libutil.a', 'libother.so', '/cuda/lib64/libcudart.so'],
  }),
  edge('phony', '_C', ['_C.abi3.so']),
];

test('a module holds what its link and its static libraries take in', () => {
  const byOutput = new Map(edges.map((one) => [one.outputs[0] as string, one]));
  const sources = compilationsOf('_C.abi3.so', byOutput).map(({ explicit }) => explicit[0]);
  expect(sources.sort()).toEqual(['a.cu', 'b.cpp', 'u.cu']);
  expect(compilationsOf('absent.so', byOutput)).toEqual([]);
});

test.each([
  ['vllm/_C.abi3.so', ['8.0+PTX', '9.0a']],
  ['vllm/libother.so', ['7.5']],
  ['vllm/plain.abi3.so', ['default']],
  ['vllm/sub/host.so', []],
  ['vllm/_C', undefined],
  ['vllm/jit.py', undefined],
])('%s holds %j', (product, archs) => {
  expect(archsOfProducts([product], edges).get(product)).toEqual(archs);
});
