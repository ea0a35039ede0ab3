import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { digestOf } from '../../src/lib/digest.js';
import { mergeToolkit } from '../../src/toolkit/sources/merge-wheels.js';
import { machine } from '../replay/harness/program.js';
import { repositoryRoot } from '../replay/harness/repository-root.js';
import type { Engine } from './engines.js';

const release = 'bookworm';
/** Where Debian and Ubuntu keep certificates that a machine's owner added. */
const localCertificates = '/usr/local/share/ca-certificates';
/** All that Debian's and Ubuntu's programs trust. */
const certificates = '/etc/ssl/certs/ca-certificates.crt';

/**
 * A small Debian with no compiler in it, made once per machine since no registry can be counted on.
 * It trusts the certificates that this machine trusts, so that builds in it reach what this machine
 * reaches.
 * @returns the image's name in this engine
 */
export async function baseImage(engine: Engine): Promise<string> {
  return await importOnce(engine, 'base', await debian(), [
    ...['CMD ["bash"]', 'ENV LANG=C.UTF-8', `ENV SSL_CERT_FILE=${certificates}`],
    `ENV PIP_CERT=${certificates}`,
  ]);
}

/**
 * An image that holds the CUDA toolkit of `script/setup` as the Dockerfile takes one, below
 * `/toolkit`.
 * @returns the image's name in this engine
 */
async function toolkitImage(engine: Engine): Promise<string> {
  const packages = digestOf(await readFile(join(machine.cudaHome, 'stamp'), 'utf8'));
  const file = await madeOnce(`cuda-${packages.slice(0, 12)}.tar`, async (target) => {
    // Beside the toolkit, so that its files are linked rather than copied.
    const directory = await mkdtemp(`${target}-`);
    try {
      const toolkit = join(directory, 'toolkit/cuda');
      await mkdir(toolkit, { recursive: true });
      await mergeToolkit([machine.cudaHome], toolkit);
      await execa('tar', ['-C', directory, '--owner=0', '--group=0', '-cf', target, 'toolkit']);
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  });
  return await importOnce(engine, 'toolkit', file, []);
}

/**
 * The image of our Dockerfile on a local Debian: all that a build of the fixture fork needs.
 * Built in a minute; in a second where nothing of it changed.
 * @returns the image's name in this engine
 */
export async function toolsImage(engine: Engine): Promise<string> {
  const name = 'localhost/vllm-incremental-build/tools:test';
  await build(
    engine,
    repositoryRoot(),
    {
      BASE_IMAGE: await baseImage(engine),
      TOOLKIT_IMAGE: await toolkitImage(engine),
      // Its releases lie where a test must not need to reach.
      CCACHE_VERSION: '',
      EXTRA_PACKAGES: 'ccache',
    },
    ['--tag', name],
  );
  return name;
}

/**
 * Builds an image with the builder that every release of the engine has.
 * @param context the directory of the Dockerfile
 * @throws an Error with the builder's output where it fails
 */
export async function build(
  engine: Engine,
  context: string,
  buildArguments: Readonly<Record<string, string>>,
  options: readonly string[],
): Promise<void> {
  const named = Object.entries(buildArguments).flatMap(([name, value]) => [
    '--build-arg',
    `${name}=${value}`,
  ]);
  await execa(engine.path, ['build', '--network', 'host', ...named, ...options, context], {
    env: { ...engine.environment, DOCKER_BUILDKIT: '0' },
  });
}

async function importOnce(
  engine: Engine,
  image: string,
  archive: string,
  changes: readonly string[],
): Promise<string> {
  const { size, mtimeMs } = await stat(archive);
  const tag = digestOf([size, mtimeMs, changes]).slice(0, 12);
  const name = `localhost/vllm-incremental-build/${image}:${tag}`;
  const options = { env: engine.environment };
  const known = await execa(engine.path, ['image', 'inspect', name], { ...options, reject: false });
  if (known.exitCode === 0) return name;
  const change = changes.flatMap((instruction) => ['--change', instruction]);
  await execa(engine.path, ['import', ...change, archive, name], options);
  return name;
}

/** @returns the path of an archive with a Debian's files */
async function debian(): Promise<string> {
  return await madeOnce(`debian-${release}.tar`, async (target) => {
    const directory = await mkdtemp(join(tmpdir(), 'debian-'));
    try {
      await execa('debootstrap', [
        ...['--variant=minbase', '--include=ca-certificates'],
        ...[release, directory],
      ]);
      await cp(localCertificates, join(directory, localCertificates), { recursive: true });
      await execa('chroot', [directory, 'update-ca-certificates']);
      await execa('chroot', [directory, 'apt-get', 'clean']);
      await rm(join(directory, 'var/lib/apt/lists'), { recursive: true });
      await execa('tar', ['-C', directory, '-cf', target, '.']);
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  });
}

/** A file that is kept for later runs; whoever makes it at the same time makes the same. */
async function madeOnce(name: string, make: (target: string) => Promise<void>): Promise<string> {
  const directory = join(repositoryRoot(), '.cache/engines');
  const file = join(directory, name);
  if (existsSync(file)) return file;
  await mkdir(directory, { recursive: true });
  const partial = `${file}.${process.pid}`;
  await make(partial);
  await rename(partial, file);
  return file;
}
