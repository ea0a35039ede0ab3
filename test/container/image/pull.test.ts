import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { Engine } from '../../../src/container/engine/engine.js';
import {
  faultIn,
  type PullFault,
  pullArguments,
  pullImage,
} from '../../../src/container/image/pull.js';
import { parseImageReference } from '../../../src/container/image/reference.js';

// What engines wrote: docker 20.10 and 28.2, podman 4.3 and 5.4.
test.each<[string, PullFault]>([
  [
    'Error response from daemon: manifest for 127.0.0.1:5055/nv/tools:2 not found: manifest unknown: manifest unknown',
    'absent',
  ],
  [
    'Error: initializing source docker://127.0.0.1:5055/nv/tools:2: reading manifest 2 in 127.0.0.1:5055/nv/tools: manifest unknown',
    'absent',
  ],
  ['name unknown: repository name not known to registry', 'absent'],
  [
    "Error response from daemon: pull access denied for nosuch/image, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    'denied',
  ],
  [
    'Error: initializing source docker://ghcr.io/a/b:1: Requesting bearer token: invalid status code from registry 403 (Forbidden)',
    'denied',
  ],
  [
    'Error response from daemon: Head "https://127.0.0.1:5055/v2/a/manifests/1": no basic auth credentials',
    'denied',
  ],
  [
    'failed to register layer: Error processing tar file(exit status 1): write /usr/lib/x.so: no space left on device',
    'no-space',
  ],
  [
    'Error response from daemon: toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading',
    'rate-limited',
  ],
  [
    'Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on 10.0.0.2:53: no such host',
    'network',
  ],
  [
    'Error: pinging container registry 127.0.0.1:1: Get "http://127.0.0.1:1/v2/": dial tcp 127.0.0.1:1: connect: connection refused',
    'network',
  ],
  [
    'Error: pinging container registry 127.0.0.1:40404: Get "http://127.0.0.1:40404/v2/": dial tcp 127.0.0.1:40404: connect: connection refused',
    'network',
  ],
  ['received unexpected HTTP status: 503 Service Unavailable', 'network'],
  ['unexpected EOF', 'network'],
  ['net/http: TLS handshake timeout', 'network'],
  ['Error: short-name "x" did not resolve to an alias', 'failed'],
  ['', 'failed'],
])('%j is told as such', (words, fault) => {
  expect(faultIn(words)).toBe(fault);
});

test.each([
  ['docker', '127.0.0.1:5000/a', ['pull', '127.0.0.1:5000/a:latest']],
  ['podman', '127.0.0.1:5000/a', ['pull', '--tls-verify=false', '127.0.0.1:5000/a:latest']],
  ['podman', 'ghcr.io/a/b:1', ['pull', 'ghcr.io/a/b:1']],
] as const)('%s pulls %s with %j', (kind, image, expected) => {
  expect(pullArguments(kind, parseImageReference(image))).toEqual(expected);
});

describe('an engine', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'pull-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  /** Pulls with a client that says one thing at each attempt, and nothing once it succeeds. */
  async function pull(...said: string[]) {
    const path = join(directory, 'docker');
    await writeFile(join(directory, 'said'), said.map((line) => `${line}\n`).join(''));
    await writeFile(
      path,
      `#!/bin/sh\necho attempt >> ${directory}/attempts\nline=$(sed -n "$(grep -c . ${directory}/attempts)p" ${directory}/said)\n[ -z "$line" ] && exit 0\necho "$line" >&2\nexit 1\n`,
    );
    await chmod(path, 0o755);
    const engine: Engine = {
      ...{ path, kind: 'docker', version: '1', rootless: false, storageRoot: '/store' },
      environment: { PATH: process.env.PATH ?? '' },
    };
    const output = new PassThrough();
    const image = parseImageReference('ghcr.io/a/b:1');
    const result = await pullImage(engine, image, { output }, [1, 1]);
    const attempts = (await readFile(join(directory, 'attempts'), 'utf8')).trim().split('\n');
    return { result, attempts: attempts.length, shown: String(output.read() ?? '') };
  }

  test('that succeeds is asked once, and its words are shown', async () => {
    const { result, attempts, shown } = await pull();
    expect({ result, attempts }).toEqual({ result: { outcome: 'pulled' }, attempts: 1 });
    expect(shown).toContain('pull ghcr.io/a/b:1');
  });

  test('that meets a fault which passes is asked again', async () => {
    const { result, attempts, shown } = await pull('unexpected EOF', 'toomanyrequests: later');
    expect({ result, attempts }).toEqual({ result: { outcome: 'pulled' }, attempts: 3 });
    expect(shown).toContain('unexpected EOF');
  });

  test.each<[string, PullFault, number, string]>([
    ['manifest unknown', 'absent', 1, 'ghcr.io has no image ghcr.io/a/b:1.'],
    [
      'denied: denied',
      'denied',
      1,
      'ghcr.io does not show the image ghcr.io/a/b:1 to this machine: there is none, or a login to ghcr.io has to come first.',
    ],
    [
      'write /usr/x: no space left on device',
      'no-space',
      1,
      'The disk of /store was full before the image ghcr.io/a/b:1 was there; reclaim-disk always makes room on a hosted runner, and toolkit wheels needs a tenth of it.',
    ],
    [
      'toomanyrequests: slow down',
      'rate-limited',
      3,
      'ghcr.io lets this machine pull no more images for now; log in to ghcr.io first, or name a copy of ghcr.io/a/b:1 in another registry.',
    ],
    [
      'Error response from daemon: Get "https://ghcr.io/v2/": i/o timeout.',
      'network',
      3,
      'docker could not pull the image ghcr.io/a/b:1: Get "https://ghcr.io/v2/": i/o timeout.',
    ],
    ['what', 'failed', 3, 'docker could not pull the image ghcr.io/a/b:1: what.'],
  ])('that always says %j is asked often enough', async (words, outcome, times, sentence) => {
    const { result, attempts } = await pull(words, words, words);
    expect({ result, attempts }).toEqual({ result: { outcome, sentence }, attempts: times });
  });
});
