import { type ContainerFacts, runArguments } from '../../../src/container/engine/run-arguments.js';

const facts: ContainerFacts = {
  engine: 'docker',
  rootless: false,
  name: 'vllm-incremental-build-7',
  image: 'nvidia/cuda@sha256:1f',
  imageName: 'nvidia/cuda:13',
  user: { uid: 1001, gid: 118 },
  mounts: [
    { outside: '/home/runner/work/fork', inside: '/source', writable: true },
    { outside: '/opt/with, comma', inside: '/opt/with, comma', writable: false },
  ],
  limits: {},
  gpus: 'none',
  command: ['/node', '/program/inside.js', '/exchange/socket'],
  directory: '/source',
};

test('a container is removed by its engine, reaps its children and sees what is mounted', () => {
  expect(runArguments(facts)).toEqual([
    ...['run', '--rm', '--init', '--name', 'vllm-incremental-build-7'],
    ...['--label', 'vllm-incremental-build', '--pull', 'never', '--network', 'host'],
    ...['--security-opt', 'label=disable', '--pids-limit', '-1', '--user', '1001:118'],
    ...['--mount', 'type=bind,source=/home/runner/work/fork,target=/source'],
    ...['--mount', 'type=bind,"source=/opt/with, comma","target=/opt/with, comma",readonly'],
    ...['--workdir', '/source', '--entrypoint', '/node', 'nvidia/cuda@sha256:1f'],
    ...['/program/inside.js', '/exchange/socket'],
  ]);
});

test.each<[string, Partial<ContainerFacts>, string[]]>([
  ['docker without root', { rootless: true }, ['--user', '0:0']],
  [
    'podman without root',
    { engine: 'podman', rootless: true },
    ['--userns', 'keep-id', '--user', '1001:118'],
  ],
  ['podman as root', { engine: 'podman', user: { uid: 0, gid: 0 } }, ['--user', '0:0']],
  [
    'limits of control groups',
    { limits: { memoryBytes: 8_589_934_592, cores: 1.5 } },
    ['--memory', '8589934592', '--cpus', '1.5'],
  ],
  ["docker's GPUs", { gpus: 'all' }, ['--gpus', 'all']],
  ["podman's GPUs", { engine: 'podman', gpus: 'all' }, ['--device', 'nvidia.com/gpu=all']],
])('%s', (_, given, expected) => {
  expect(runArguments({ ...facts, ...given }).join('\n')).toContain(expected.join('\n'));
});

test('no limit and no GPU is asked for where there is none', () => {
  expect(runArguments(facts)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^--(memory|cpus|gpus|device|userns)$/)]),
  );
});
