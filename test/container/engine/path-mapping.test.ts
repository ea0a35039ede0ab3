import { type Mount, pathMappingOf, places } from '../../../src/container/engine/path-mapping.js';

const mounts: Mount[] = [
  { outside: '/home/runner/work/fork', inside: places.repository, writable: true },
  { outside: '/home/runner/.cache/ours/container', inside: places.cache, writable: true },
  { outside: '/opt/cutlass', inside: '/opt/cutlass', writable: false },
  { outside: '/home/runner/work/fork/deep', inside: '/deep', writable: true },
];
const mapping = pathMappingOf(mounts);

test.each([
  ['/home/runner/work/fork', '/vllm-incremental-build/source'],
  ['/home/runner/work/fork/csrc/a.cu', '/vllm-incremental-build/source/csrc/a.cu'],
  ['/home/runner/work/fork-2/csrc/a.cu', '/home/runner/work/fork-2/csrc/a.cu'],
  ['/home/runner/work/fork/deep/b.cu', '/deep/b.cu'],
  ['/opt/cutlass/include/c.h', '/opt/cutlass/include/c.h'],
])('%s is %s inside', (outside, inside) => {
  expect(mapping.toInside(outside)).toBe(inside);
  expect(mapping.toOutside(inside)).toBe(outside);
});

test('a path of the image stays what it is', () => {
  expect(mapping.toOutside('/usr/include/stdio.h')).toBe('/usr/include/stdio.h');
});

test.each([
  [
    '/vllm-incremental-build/source/csrc/a.cu(3): error: expected a ";"',
    '/home/runner/work/fork/csrc/a.cu(3): error: expected a ";"',
  ],
  [
    'In file included from /vllm-incremental-build/source/a.cuh, /vllm-incremental-build/source/b.cuh',
    'In file included from /home/runner/work/fork/a.cuh, /home/runner/work/fork/b.cuh',
  ],
  ['cd /vllm-incremental-build/source && ninja', 'cd /home/runner/work/fork && ninja'],
  ['/vllm-incremental-build/source-2/a.cu', '/vllm-incremental-build/source-2/a.cu'],
  [
    '-I/vllm-incremental-build/cache/environments/1f',
    '-I/home/runner/.cache/ours/container/environments/1f',
  ],
  ['nothing of ours', 'nothing of ours'],
])('%s reads, outside, %s', (inside, outside) => {
  expect(mapping.textToOutside(inside)).toBe(outside);
});
