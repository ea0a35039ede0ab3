import { readEngineAnswer } from '../../../src/container/engine/information.js';

const answer = (stdout: unknown, stderr = '', timedOut = false) => ({
  stdout: typeof stdout === 'string' ? stdout : JSON.stringify(stdout),
  stderr,
  exitCode: timedOut ? undefined : 0,
  timedOut,
});
const read = (...parts: Parameters<typeof answer>) => readEngineAnswer(answer(...parts), 30);

const docker = { ServerVersion: '28.2.2', DockerRootDir: '/var/lib/docker' };
const podman = {
  host: { security: { rootless: true } },
  store: { graphRoot: '/home/user/.local/share/containers/storage' },
  version: { Version: '4.3.1' },
};

test.each([
  ['name=seccomp,profile=builtin', false],
  ['name=rootless', true],
  ['name=rootless,x=y', true],
  ['name=rootlesskit', false],
])('docker with the security option %s', (option, rootless) => {
  expect(read({ ...docker, SecurityOptions: ['name=cgroupns', option] })).toEqual({
    kind: 'docker',
    version: '28.2.2',
    rootless,
    storageRoot: '/var/lib/docker',
  });
});

test('podman is told by its answer, whatever the program is called', () => {
  expect(read(podman, 'Emulate Docker CLI using podman.')).toEqual({
    kind: 'podman',
    version: '4.3.1',
    rootless: true,
    storageRoot: '/home/user/.local/share/containers/storage',
  });
});

test.each([
  [
    'docker 20, which exits with 0',
    read({ ServerErrors: ['Cannot connect to the Docker daemon at unix:///x. Is it running?'] }),
    'Cannot connect to the Docker daemon at unix:///x. Is it running?',
  ],
  [
    'docker 28, which prints an empty record',
    read(
      { ServerVersion: '', DockerRootDir: '', SecurityOptions: null },
      'permission denied while trying to connect to the Docker daemon socket',
    ),
    'permission denied while trying to connect to the Docker daemon socket',
  ],
  [
    'podman, which warns before it fails',
    read('', 'time="2026-11-22T14:11:08Z" level=warning msg="a"\nError: no "x" here.\n'),
    'no "x" here',
  ],
  [
    'podman, which logs what fails',
    read('', 'time="2026-11-22T14:11:08Z" level=error msg="no subuid for \\"nobody\\""'),
    'no subuid for "nobody"',
  ],
  ['a program that says nothing', read('not JSON'), 'it said nothing'],
  ['a daemon that hangs', read('', '', true), 'it did not answer within 30 s'],
])('%s refuses in its own words', (_, information, refused) => {
  expect(information).toEqual({ refused });
});
