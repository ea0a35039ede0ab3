import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execa } from 'execa';
import { firstCommit } from '../replay/harness/git.js';
import { repositoryRoot } from '../replay/harness/repository-root.js';
import { baseImage, build, toolsImage } from '../services/engine-images.js';
import { type Engine, startDocker, startPodman } from '../services/engines.js';

const minutes = 60_000;
const root = repositoryRoot();
const smokeTest = join(root, 'docker/smoke-test');

/** What making an image may leave in a layer, where no later layer gets rid of it. */
const leftover = new RegExp(
  [
    '^/(\\./)?(var/lib/apt/lists/.|var/cache/apt/.*(\\.deb|\\.bin)$|tmp/.)',
    '^/(\\./)?(root/\\.(cache|config|local|netrc|pip)|home/build/.|programs/)',
  ].join('|'),
);

let directory: string;
let checkout: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'dockerfile-'));
  checkout = join(directory, 'checkout');
  await mkdir(checkout);
  await writeFile(join(checkout, 'file'), '');
  await firstCommit(checkout);
  // Users of containers pass through it.
  await execa('chmod', ['-R', 'a+rX', directory]);
});

afterAll(async () => {
  await rm(directory, { recursive: true });
});

/** Runs docker/smoke-test in an image, as docs/image.md says. */
async function smoke(engine: Engine, image: string, options: readonly string[]) {
  const { exitCode, stdout } = await execa(
    engine.path,
    [
      ...['run', '--rm', '--interactive', '--init', '--network', 'none', ...options],
      ...['--volume', `${checkout}:/checkout`, image, 'bash', '-s', '/checkout'],
    ],
    { env: engine.environment, inputFile: smokeTest, reject: false },
  );
  return { exitCode, lines: stdout.split('\n') };
}

describe.each([
  ['podman', startPodman],
  ['docker', startDocker],
] as const)('the image that %s builds', (_, start) => {
  let engine: Engine;
  let image: string;

  beforeAll(async () => {
    engine = await start();
    image = await toolsImage(engine);
  }, 20 * minutes);

  afterAll(async () => {
    await engine.stop();
  }, minutes);

  test.each([
    ['root', []],
    ['a user that it does not know', ['--user', '4242:4242']],
  ] as const)(
    'compiles, caches and has what a build needs, as %s',
    async (_user, options) => {
      const { exitCode, lines } = await smoke(engine, image, options);
      expect(lines.filter((line) => !line.startsWith('ok '))).toEqual([
        options.length === 0 ? 'as user 0, group 0' : 'as user 4242, group 4242',
      ]);
      expect(exitCode).toBe(0);
    },
    5 * minutes,
  );

  test(
    'is told apart from one without compilers',
    async () => {
      const { exitCode, lines } = await smoke(engine, await baseImage(engine), []);
      expect(exitCode).toBe(1);
      expect(lines).toEqual(
        expect.arrayContaining(['failed  nvcc', 'failed  Ninja', 'failed  uv']),
      );
    },
    minutes,
  );

  test('says what it is and runs nothing on its own', async () => {
    const { stdout } = await execa(engine.path, ['image', 'inspect', image], {
      env: engine.environment,
    });
    const { Config: config } = JSON.parse(stdout)[0];
    expect(config.User ?? '').toBe('');
    expect(config.Entrypoint ?? []).toEqual([]);
    expect(config.Labels).toMatchObject({
      'org.opencontainers.image.title': 'vllm-incremental-build',
      'org.opencontainers.image.licenses': 'Apache-2.0',
      'org.opencontainers.image.base.name': await baseImage(engine),
    });
    const names = config.Env.map((variable: string) => variable.split('=')[0]).sort();
    expect(names).toEqual(
      ['CUDA_HOME', 'HOME', 'LANG', 'NVIDIA_DISABLE_REQUIRE', 'PATH', 'PIP_CERT'].concat([
        'SSL_CERT_FILE',
        'USER',
      ]),
    );
  });

  test(
    'keeps no cache or other leftover of its making in any layer',
    async () => {
      const saved = await mkdtemp(join(directory, 'saved-'));
      const unpack = '"$1" save "$2" | tar -C "$3" -x';
      await execa('bash', ['-o', 'pipefail', '-c', unpack, '-', engine.path, image, saved], {
        env: engine.environment,
      });
      const files = await readdir(saved, { recursive: true });
      const layers = files.filter((file) => file.endsWith('.tar'));
      expect(layers.length).toBeGreaterThan(2);
      const lists = await Promise.all(
        layers.map(async (layer) => (await execa('tar', ['-tf', join(saved, layer)])).stdout),
      );
      const paths = lists.flatMap((list) => list.split('\n')).map((path) => `/${path}`);
      expect(paths).toContain('/usr/local/bin/cmake');
      expect(paths.filter((path) => leftover.test(path))).toEqual([]);
      await rm(saved, { recursive: true });
    },
    5 * minutes,
  );
});

describe('ccache in the image', () => {
  const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
  const name = `ccache-9.9.9-linux-${machine}-glibc`;
  let engine: Engine;
  let context: string;
  let downloads: string;
  let checksum: string;
  const server = createServer();

  beforeAll(async () => {
    engine = await startPodman();
    const program = join(directory, name);
    await mkdir(program);
    await writeFile(join(program, 'ccache'), '#!/bin/sh\necho ccache version 9.9.9\n', {
      mode: 0o755,
    });
    const archive = join(directory, `${name}.tar.gz`);
    await execa('tar', ['-C', directory, '-czf', archive, name]);
    checksum = (await execa('sha256sum', [archive])).stdout.split(' ')[0] ?? '';
    const bytes = await readFile(archive);
    server.on('request', (request, response) => {
      const known = request.url === `/v9.9.9/${name}.tar.gz`;
      response.writeHead(known ? 200 : 404).end(known ? bytes : undefined);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    downloads = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    context = join(directory, 'context');
    for (const file of ['Dockerfile', 'docker/requirements.txt']) {
      await cp(join(root, file), join(context, file));
    }
  }, 10 * minutes);

  afterAll(async () => {
    server.close();
    await engine.stop();
  }, minutes);

  const buildWith = async (checksums: string) => {
    await writeFile(join(context, 'docker/ccache.sha256'), checksums);
    const image = 'localhost/vllm-incremental-build/programs:test';
    await build(
      engine,
      context,
      {
        BASE_IMAGE: await baseImage(engine),
        CCACHE_VERSION: '9.9.9',
        CCACHE_DOWNLOADS: downloads,
      },
      ['--target', 'programs', '--tag', image],
    );
    const version = ['run', '--rm', image, '/programs/local/bin/ccache', '--version'];
    return (await execa(engine.path, version, { env: engine.environment })).stdout;
  };

  test(
    'comes from the release whose checksum is known',
    async () => {
      expect(await buildWith(`${checksum}  ${name}.tar.gz\n`)).toBe('ccache version 9.9.9');
    },
    5 * minutes,
  );

  test.each([
    ['its checksum is another', `${'0'.repeat(64)}  ${name}.tar.gz\n`, /did NOT match/],
    ['nobody knows its checksum', `${'0'.repeat(64)}  another.tar.gz\n`, /no file was verified/],
  ])(
    'is refused where %s',
    async (_why, checksums, message) => {
      await expect(buildWith(checksums)).rejects.toThrow(message);
    },
    5 * minutes,
  );
});
