import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execa } from 'execa';
import { baseImage } from '../services/engine-images.js';
import { type Engine, engineDirectories, startDocker, startPodman } from '../services/engines.js';
import { startRegistry } from '../services/registry.js';

const minutes = 60_000;

describe.each([
  ['podman', startPodman],
  ['docker', startDocker],
] as const)('%s as tests start it', (kind, start) => {
  let engine: Engine;
  let image: string;
  const run = (...args: readonly string[]) =>
    execa(engine.path, args, { env: engine.environment, stdin: 'ignore' });

  beforeAll(async () => {
    engine = await start();
    image = await baseImage(engine);
  }, 10 * minutes);

  afterAll(async () => {
    await engine.stop();
  });

  test('is the engine that it says it is', async () => {
    expect(engine.kind).toBe(kind);
    expect((await run('version')).stdout.toLowerCase()).toContain(kind);
  });

  test('keeps nanoseconds and owners on both sides of a mount', async () => {
    const shared = await mkdtemp(join(tmpdir(), 'mounted-'));
    try {
      await execa('chown', ['4242:4242', shared]);
      await run(
        ...['run', '--rm', '--init', '--network', 'host', '--user', '4242:4242'],
        ...['--volume', `${shared}:/shared`, image],
        ...['touch', '-d', '2020-01-02T03:04:05.123456789Z', '/shared/inside'],
      );
      const inside = await stat(join(shared, 'inside'), { bigint: true });
      expect(inside.mtimeNs).toBe(1577934245123456789n);
      expect(inside.uid).toBe(4242n);
      await execa('touch', ['-d', '2021-02-03T04:05:06.987654321Z', join(shared, 'outside')]);
      const { stdout: outside } = await run(
        ...['run', '--rm', '--init', '--network', 'host', '--volume', `${shared}:/shared`, image],
        ...['stat', '--format', '%.9Y', '/shared/outside'],
      );
      expect(outside).toBe('1612325106.987654321');
    } finally {
      await rm(shared, { recursive: true });
    }
  });

  test(
    'pushes to a registry of ours and pulls from it by digest',
    async () => {
      const registry = await startRegistry();
      try {
        const name = `${registry.host}/owner/image:1`;
        await run('tag', image, name);
        await run('push', name);
        await run('rmi', name);
        const before = registry.requests.length;
        await run('pull', name);
        expect(registry.requests.slice(before)).toContainEqual(
          expect.stringMatching(/^(GET|HEAD) \/v2\/owner\/image\/manifests\/1$/),
        );
        const format = '{{index .RepoDigests 0}}';
        const { stdout: digest } = await run('image', 'inspect', '--format', format, name);
        await run('run', '--rm', '--network', 'host', digest, 'true');
        await run('rmi', name);
      } finally {
        await registry.stop();
      }
    },
    3 * minutes,
  );

  test(
    'leaves no process and no mount behind',
    async () => {
      const { images, run: running } = await engineDirectories(kind);
      const traces = async () => {
        const processes = await execa('ps', ['-eo', 'args']);
        const mounts = await readFile('/proc/self/mountinfo', 'utf8');
        return [...processes.stdout.split('\n'), ...mounts.split('\n')].filter((line) =>
          [images, running, 'sleep 271828'].some((trace) => line.includes(trace)),
        );
      };
      await run('run', '--detach', '--init', '--network', 'host', image, 'sleep', '271828');
      expect(await traces()).toEqual(
        expect.arrayContaining(['sleep 271828', expect.stringContaining(images)]),
      );
      await engine.stop();
      expect(await traces()).toEqual([]);
      engine = await start();
    },
    minutes,
  );
});
