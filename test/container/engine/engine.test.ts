import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chooseEngine,
  type EngineProbe,
  findEngine,
} from '../../../src/container/engine/engine.js';
import type { Settings } from '../../../src/inputs/table.js';
import { InputError } from '../../../src/lib/errors.js';

const working = (kind: 'docker' | 'podman', path = `/usr/bin/${kind}`) => ({
  kind,
  path,
  version: '1.0',
  rootless: false,
  storageRoot: '/store',
  environment: {},
});
const emulation = working('podman', '/usr/bin/docker');
const denied = { refused: 'permission denied on /var/run/docker.sock' };
const stopped = { refused: 'Cannot connect to the Docker daemon. Is it running?' };
const broken = { refused: 'no subuid ranges found' };

test.each<[Settings['containerEngine'], EngineProbe, EngineProbe, string]>([
  ['auto', working('docker'), working('podman'), 'docker /usr/bin/docker'],
  ['auto', stopped, working('podman'), 'podman /usr/bin/podman'],
  ['auto', undefined, working('podman'), 'podman /usr/bin/podman'],
  ['auto', emulation, working('podman'), 'podman /usr/bin/podman'],
  ['auto', emulation, undefined, 'podman /usr/bin/docker'],
  ['docker', working('docker'), working('podman'), 'docker /usr/bin/docker'],
  ['docker', emulation, working('podman'), 'podman /usr/bin/docker'],
  ['podman', working('docker'), working('podman'), 'podman /usr/bin/podman'],
])('%s, with docker %j and podman %j', (setting, docker, podman, expected) => {
  const { kind, path } = chooseEngine(setting, { docker, podman });
  expect(`${kind} ${path}`).toBe(expected);
});

test.each<[Settings['containerEngine'], EngineProbe, EngineProbe, string]>([
  [
    'auto',
    undefined,
    undefined,
    'There is no container engine, neither docker nor podman is on PATH; install one, or set toolkit to wheels, which needs no engine.',
  ],
  [
    'podman',
    working('docker'),
    undefined,
    'container-engine is podman, which is not on PATH; install it, leave container-engine at auto, or set toolkit to wheels, which needs no engine.',
  ],
  [
    'auto',
    denied,
    undefined,
    "docker cannot be used, permission denied on /var/run/docker.sock: add the runner's user to the docker group and start the runner anew; or set toolkit to wheels, which needs no engine.",
  ],
  [
    'docker',
    stopped,
    working('podman'),
    'docker cannot be used, Cannot connect to the Docker daemon. Is it running?: start the daemon, or name a running one in DOCKER_HOST; or set toolkit to wheels, which needs no engine.',
  ],
  [
    'auto',
    denied,
    broken,
    "docker cannot be used, permission denied on /var/run/docker.sock: add the runner's user to the docker group and start the runner anew; podman cannot be used, no subuid ranges found: see that podman info works for this user; or set toolkit to wheels, which needs no engine.",
  ],
])('%s, with docker %j and podman %j, is one sentence', (setting, docker, podman, sentence) => {
  const choose = () => chooseEngine(setting, { docker, podman });
  expect(choose).toThrow(InputError);
  expect(choose).toThrow(new InputError(sentence));
});

describe('a program on PATH', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'engine-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  async function program(name: string, text: string): Promise<void> {
    await writeFile(join(directory, name), text);
    await chmod(join(directory, name), 0o755);
  }

  test('that cannot be started refuses', async () => {
    await program('docker', '#!/nonexistent\n');
    await expect(findEngine('auto', { PATH: directory })).rejects.toThrow(/^docker cannot be used/);
  });

  test('that is podman under the name of docker is podman', async () => {
    const record = {
      host: { security: { rootless: false } },
      store: { graphRoot: '/store' },
      version: { Version: '5.4.2' },
    };
    await program('docker', `#!/bin/sh\necho '${JSON.stringify(record)}'\n`);
    expect(await findEngine('auto', { PATH: directory })).toMatchObject({
      kind: 'podman',
      version: '5.4.2',
      path: join(directory, 'docker'),
      environment: { PATH: directory },
    });
  });
});
