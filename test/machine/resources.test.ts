import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { freemem, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readLimits, readResources } from '../../src/machine/resources.js';

const GiB = 1024 ** 3;
const v2 = (limits: Record<string, string>) => ({
  'proc/self/cgroup': '0::/kubepods/pod1/runner\n',
  ...limits,
});
const v1 = (limits: Record<string, string>) => ({
  'proc/self/cgroup': '5:memory:/docker/ab\n4:cpu,cpuacct:/docker/ab\n3:pids:/docker/ab\n0::/\n',
  ...limits,
});

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'resources-'));
});
afterEach(async () => await rm(root, { recursive: true }));

test.each<[string, Record<string, string>, { cores: number; memoryBytes: number }]>([
  ['no control groups', {}, { cores: 8, memoryBytes: 32 * GiB }],
  [
    'version 2: no limit set',
    v2({
      'sys/fs/cgroup/kubepods/pod1/runner/cpu.max': 'max 100000\n',
      'sys/fs/cgroup/kubepods/pod1/runner/memory.max': 'max\n',
    }),
    { cores: 8, memoryBytes: 32 * GiB },
  ],
  [
    'version 2: a quota of two and a half cores',
    v2({ 'sys/fs/cgroup/kubepods/pod1/runner/cpu.max': '250000 100000\n' }),
    { cores: 2, memoryBytes: 32 * GiB },
  ],
  [
    'version 2: less than one core is one',
    v2({ 'sys/fs/cgroup/kubepods/pod1/runner/cpu.max': '50000 100000\n' }),
    { cores: 1, memoryBytes: 32 * GiB },
  ],
  [
    'version 2: the tightest limit is an ancestor’s',
    v2({
      'sys/fs/cgroup/kubepods/pod1/cpu.max': '300000 100000\n',
      'sys/fs/cgroup/kubepods/pod1/runner/cpu.max': '600000 100000\n',
      'sys/fs/cgroup/kubepods/memory.max': `${16 * GiB}\n`,
      'sys/fs/cgroup/kubepods/pod1/runner/memory.max': `${20 * GiB}\n`,
    }),
    { cores: 3, memoryBytes: 16 * GiB },
  ],
  [
    'version 2: use counts, file pages that can be dropped do not',
    v2({
      'sys/fs/cgroup/kubepods/pod1/runner/memory.max': `${16 * GiB}\n`,
      'sys/fs/cgroup/kubepods/pod1/runner/memory.current': `${10 * GiB}\n`,
      'sys/fs/cgroup/kubepods/pod1/runner/memory.stat': `anon 1\ninactive_file ${6 * GiB}\n`,
    }),
    { cores: 8, memoryBytes: 12 * GiB },
  ],
  [
    'version 2: inside a container only the mounted root is visible',
    { ...v2({ 'sys/fs/cgroup/cpu.max': '400000 100000\n' }), 'proc/self/cgroup': '0::/../../x\n' },
    { cores: 4, memoryBytes: 32 * GiB },
  ],
  [
    'version 1: both controllers',
    v1({
      'sys/fs/cgroup/memory/docker/ab/memory.limit_in_bytes': `${8 * GiB}\n`,
      'sys/fs/cgroup/memory/docker/ab/memory.usage_in_bytes': `${2 * GiB}\n`,
      'sys/fs/cgroup/memory/docker/ab/memory.stat': `inactive_file 5\ntotal_inactive_file ${GiB}\n`,
      'sys/fs/cgroup/cpu/docker/ab/cpu.cfs_quota_us': '200000\n',
      'sys/fs/cgroup/cpu/docker/ab/cpu.cfs_period_us': '100000\n',
    }),
    { cores: 2, memoryBytes: 7 * GiB },
  ],
  [
    'version 1: the words for no limit',
    v1({
      'sys/fs/cgroup/memory/memory.limit_in_bytes': '9223372036854771712\n',
      'sys/fs/cgroup/cpu/cpu.cfs_quota_us': '-1\n',
      'sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000\n',
    }),
    { cores: 8, memoryBytes: 32 * GiB },
  ],
  [
    'a group over its limit has nothing left',
    v2({
      'sys/fs/cgroup/memory.max': `${GiB}\n`,
      'sys/fs/cgroup/memory.current': `${2 * GiB}\n`,
    }),
    { cores: 8, memoryBytes: 0 },
  ],
])('%s', async (_, files, expected) => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const sources = { root, affinity: 8, memoryBytes: 32 * GiB };
  expect(await readResources(sources)).toEqual(expected);
});

test('what is free is what can be used without swapping, not what nobody uses', async () => {
  const available = /^MemAvailable: +(\d+) kB$/m.exec(await readFile('/proc/meminfo', 'utf8'))?.[1];
  expect(Math.abs(freemem() - Number(available) * 1024)).toBeLessThan(GiB);
});

test('this machine has at least a core and some memory', async () => {
  const { cores, memoryBytes } = await readResources();
  expect(cores).toBeGreaterThanOrEqual(1);
  expect(memoryBytes).toBeGreaterThan(0);
});

test.each<[string, Record<string, string>, object]>([
  ['no control groups', {}, {}],
  [
    'version 1: no limit is the largest number',
    v1({
      'sys/fs/cgroup/memory/memory.limit_in_bytes': '9223372036854771712\n',
      'sys/fs/cgroup/cpu/cpu.cfs_quota_us': '-1\n',
    }),
    {},
  ],
  [
    'version 2: what is left of memory, and broken cores',
    v2({
      'sys/fs/cgroup/kubepods/pod1/runner/cpu.max': '250000 100000\n',
      'sys/fs/cgroup/kubepods/pod1/runner/memory.max': `${16 * GiB}\n`,
      'sys/fs/cgroup/kubepods/pod1/runner/memory.current': `${6 * GiB}\n`,
    }),
    { cores: 2.5, memoryBytes: 10 * GiB },
  ],
])('limits for a container: %s', async (_, files, expected) => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  expect(await readLimits(root, 64 * GiB)).toEqual(expected);
});
