import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { execa } from 'execa';
import { type Engine, findEngine } from '../../src/container/engine/engine.js';
import { freeBytesOf } from '../../src/container/image/disk.js';
import { findLocalImage } from '../../src/container/image/local-image.js';
import { platformOf } from '../../src/container/image/manifest.js';
import { pullImage } from '../../src/container/image/pull.js';
import {
  formatImageReference,
  parseImageReference,
  withDigest,
} from '../../src/container/image/reference.js';
import { resolveImage } from '../../src/container/image/registry.js';
import { ownEnvironment } from '../../src/lib/programs/environment.js';
import { startDocker, startPodman, type Engine as TestEngine } from '../services/engines.js';
import { type Registry, registryLogin, startRegistry } from '../services/registry.js';

const minutes = 60_000;
/** Bytes of the one file of the image, which does not compress. */
const fileBytes = 3_000_000;

describe.each([
  ['podman', startPodman],
  ['docker', startDocker],
] as const)('%s and a registry', (kind, start) => {
  let started: TestEngine;
  let engine: Engine;
  let registry: Registry;
  let directory: string;
  let name: string;

  const run = (...args: readonly string[]) =>
    execa(started.path, args, { env: started.environment, stdin: 'ignore' });
  const resolve = (image: string, environment = engine.environment) =>
    resolveImage(parseImageReference(image), platformOf(), environment);
  const pull = (image: string, environment = engine.environment) =>
    pullImage({ ...engine, environment }, parseImageReference(image), quiet(), [1]);
  const quiet = () => ({ output: new PassThrough().resume() });

  beforeAll(async () => {
    started = await start();
    directory = await mkdtemp(join(tmpdir(), 'image-'));
    engine = await findEngine(kind, {
      ...ownEnvironment(),
      HOME: directory,
      ...started.environment,
    });
    registry = await startRegistry();
    name = `${registry.host}/owner/tools:1`;
    await writeFile(join(directory, 'file'), randomBytes(fileBytes));
    const archive = join(directory, 'files.tar');
    await execa('tar', ['-C', directory, '-cf', archive, 'file']);
    await run('import', archive, name);
    await run('push', name);
  }, 5 * minutes);

  afterAll(async () => {
    await run('rmi', '--force', name).catch(() => {});
    await registry.stop();
    await started.stop();
    await rm(directory, { recursive: true });
  });

  async function pushedDigest(): Promise<string> {
    const resolution = await resolve(name);
    if (resolution.outcome !== 'found') throw new Error(resolution.sentence);
    return resolution.digest;
  }

  test('the engine is found, and tells where it keeps images', async () => {
    expect(engine).toMatchObject({ kind, path: started.path, rootless: false });
    expect(engine.storageRoot).toContain('.cache/engines');
    expect(await freeBytesOf(engine)).toBeGreaterThan(fileBytes);
    expect(await findLocalImage(engine, name)).toBeDefined();
  });

  test('digest and size are known before anything is pulled', async () => {
    const before = registry.requests.length;
    const resolution = await resolve(name);
    expect(resolution).toMatchObject({ outcome: 'found' });
    if (resolution.outcome !== 'found') return;
    expect(resolution.compressedBytes).toBeGreaterThan(fileBytes);
    expect(resolution.compressedBytes).toBeLessThan(fileBytes * 1.01);
    // The manifest, and the small blob that names the platform.
    expect(registry.requests.slice(before)).toHaveLength(2);
    expect(await resolve(`${registry.host}/owner/tools@${resolution.digest}`)).toEqual(resolution);
  });

  test('an image is pulled by its digest, known by it, and run by its id', async () => {
    const digest = await pushedDigest();
    await run('rmi', '--force', name);
    const pinned = formatImageReference(withDigest(parseImageReference(name), digest));
    expect(await findLocalImage(engine, pinned)).toBeUndefined();
    expect(await pull(pinned)).toEqual({ outcome: 'pulled' });
    const local = await findLocalImage(engine, pinned);
    expect(local).toMatchObject({ digest });
    await run('create', '--network', 'host', local?.id ?? '', '/file');
    await run('tag', local?.id ?? '', name);
  });

  test('an image that the registry lacks is absent for both', async () => {
    const other = `${registry.host}/owner/tools:2`;
    const sentence = `${registry.host} has no image ${other}.`;
    expect(await resolve(other)).toEqual({ outcome: 'absent', sentence });
    expect(await pull(other)).toEqual({ outcome: 'absent', sentence });
    expect(await findLocalImage(engine, other)).toBeUndefined();
  });

  test('a registry that does not answer is unreachable, and the image that is here is found', async () => {
    const gone = await startRegistry();
    const away = `${gone.host}/owner/tools:1`;
    await run('tag', name, away);
    await gone.stop();
    try {
      expect(await resolve(away)).toMatchObject({
        outcome: 'unreachable',
        sentence: expect.stringContaining('ECONNREFUSED'),
      });
      expect(await pull(away)).toMatchObject({ outcome: 'network' });
      expect(await findLocalImage(engine, away)).toBeDefined();
    } finally {
      await run('rmi', '--force', away);
    }
  });

  test('a registry with a login shows its images to who has one', async () => {
    const locked = await startRegistry({ withLogin: true });
    const secret = `${locked.host}/owner/tools:1`;
    const { username, password } = registryLogin;
    const auth = Buffer.from(`${username}:${password}`).toString('base64');
    const file = join(directory, 'config.json');
    await writeFile(file, JSON.stringify({ auths: { [locked.host]: { auth } } }));
    // docker's client reads the one, podman the other.
    const loggedIn = { ...engine.environment, DOCKER_CONFIG: directory, REGISTRY_AUTH_FILE: file };
    try {
      await run('tag', name, secret);
      await execa(started.path, ['push', secret], { env: loggedIn, extendEnv: false });
      await run('rmi', secret);

      const sentence = `${locked.host} does not show the image ${secret} to this machine: there is none, or a login to ${locked.host} has to come first.`;
      expect(await resolve(secret)).toEqual({ outcome: 'absent', sentence });
      expect(await pull(secret)).toEqual({ outcome: 'denied', sentence });

      expect(await resolve(secret, loggedIn)).toMatchObject({ outcome: 'found' });
      expect(await pull(secret, loggedIn)).toEqual({ outcome: 'pulled' });
      await run('rmi', secret);
    } finally {
      await locked.stop();
    }
  });
});

test('a daemon that does not answer is told in its own words', async () => {
  const environment = { ...ownEnvironment(), DOCKER_HOST: 'unix:///nonexistent/docker.sock' };
  await expect(findEngine('docker', environment)).rejects.toThrow(
    /^docker cannot be used, .*\/nonexistent\/docker\.sock.*: start the daemon, or name a running one in DOCKER_HOST; /,
  );
});
