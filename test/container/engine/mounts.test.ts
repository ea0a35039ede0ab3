import { type MountFacts, mountsOf, sharedPaths } from '../../../src/container/engine/mounts.js';

const facts: MountFacts = {
  repository: { root: '/work/fork', gitDirectory: '/work/fork/.git' },
  cacheDir: '/cache',
  exchange: '/tmp/exchange-1',
  program: { directory: '/action/dist', node: '/runner/node', frontend: '/program/inside.js' },
  certificates: ['/etc/company.pem'],
  shared: ['/opt/cutlass'],
};

test('only checkout, our part of the cache and the exchange directory can be written', () => {
  const written = (writable: boolean) =>
    mountsOf(facts)
      .filter((mount) => mount.writable === writable)
      .map(({ outside, inside }) => `${outside} → ${inside}`);
  expect(written(true)).toEqual([
    '/work/fork → /vllm-incremental-build/source',
    '/cache/container → /vllm-incremental-build/cache',
    '/tmp/exchange-1 → /vllm-incremental-build/exchange',
  ]);
  expect(written(false)).toEqual([
    '/action/dist → /vllm-incremental-build/program',
    '/runner/node → /vllm-incremental-build/node',
    '/etc/company.pem → /vllm-incremental-build/certificates/0.pem',
    '/opt/cutlass → /opt/cutlass',
  ]);
});

test("a linked work tree's git directory comes along", () => {
  const repository = { root: '/work/linked', gitDirectory: '/home/me/fork/.git' };
  expect(mountsOf({ ...facts, repository })).toContainEqual({
    outside: '/home/me/fork/.git',
    inside: '/home/me/fork/.git',
    writable: false,
  });
});

test.each<[string, string[], string[]]>([
  ['a directory of the machine', ['/opt/cutlass'], ['/opt/cutlass']],
  ['a directory and one below it', ['/data/a/b', '/data/a'], ['/data/a']],
  ['what is in the checkout', ['/work/fork/third_party', '/work/fork'], []],
  ['what holds the checkout', ['/work'], []],
  ['what every image brings', ['/usr/bin/gcc', '/usr/local/cuda', '/lib64/x', '/etc/y'], []],
  ['a whole top-level directory', ['/tmp', '/home/'], []],
])('%s: of %j, %j is shared', (_, named, shared) => {
  expect(sharedPaths(facts.repository.root, named)).toEqual(shared);
});
