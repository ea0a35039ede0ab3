import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { execa } from 'execa';
import { takePlace } from '../replay/harness/place.js';
import { startDaemon, stopDaemon, unmountBelow } from './daemon.js';

/** A container engine of this process alone: its images outlast it, its containers do not. */
export interface Engine {
  readonly kind: 'podman' | 'docker';
  /** The client's absolute path. */
  readonly path: string;
  /** What a client's environment needs, beside this process's, to reach this engine. */
  readonly environment: Readonly<Record<string, string>>;
  /** Removes all containers; afterwards no process and no mount of the engine is left. */
  stop(): Promise<void>;
}

/** Where an engine of this process keeps its images, and what it writes while it runs. */
interface EngineDirectories {
  readonly images: string;
  /** Short, because a socket's path has 108 bytes at most. */
  readonly run: string;
}

/**
 * Prepares a podman with storage of its own.
 * @throws an Error where this process is not root or podman is not installed
 */
export async function startPodman(): Promise<Engine> {
  const path = findProgram('podman');
  const { images, run } = await engineDirectories('podman');
  const files = {
    containers: join(images, 'containers.conf'),
    storage: join(images, 'storage.conf'),
  };
  await writeFile(files.containers, await containersConfiguration(run));
  await writeFile(
    files.storage,
    `[storage]\ndriver = "overlay"\ngraphroot = "${images}/store"\nrunroot = "${run}/store"\n`,
  );
  const environment = {
    CONTAINERS_CONF: files.containers,
    CONTAINERS_STORAGE_CONF: files.storage,
    CONTAINERS_REGISTRIES_CONF: await trustedRegistries(),
  };
  const removeContainers = () =>
    execa(path, ['rm', '--all', '--force', '--time', '0'], { env: environment });
  await removeContainers();
  return {
    kind: 'podman',
    path,
    environment,
    stop: async () => {
      await removeContainers();
      await unmountBelow([images, run]);
    },
  };
}

/**
 * Starts a docker daemon on a socket of its own, without any network but the machine's:
 * containers and builds need `--network host`.
 * @throws an Error where this process is not root or docker is not installed
 */
export async function startDocker(): Promise<Engine> {
  const path = findProgram('docker');
  const { images, run } = await engineDirectories('docker');
  const configuration = join(images, 'daemon.json');
  const pidFile = join(images, 'docker.pid');
  const host = `unix://${join(run, 'docker.sock')}`;
  await writeFile(
    configuration,
    JSON.stringify({
      'storage-driver': 'overlay2',
      'data-root': join(images, 'data'),
      'exec-root': join(run, 'exec'),
      pidfile: pidFile,
      hosts: [host],
      bridge: 'none',
      iptables: false,
      ip6tables: false,
    }),
  );
  const environment = { DOCKER_HOST: host, DOCKER_CONFIG: join(images, 'client') };
  const client = (args: readonly string[]) => execa(path, args, { env: environment });

  await stopDaemon(pidFile, configuration);
  const daemon = await startDaemon(findProgram('dockerd'), ['--config-file', configuration], {
    log: join(images, 'dockerd.log'),
    isReady: async () =>
      (await execa(path, ['info'], { env: environment, reject: false })).exitCode === 0,
  });
  const removeContainers = async () => {
    const { stdout } = await client(['ps', '--all', '--quiet']);
    if (stdout !== '') await client(['rm', '--force', ...stdout.split('\n')]);
  };
  await removeContainers();
  return {
    kind: 'docker',
    path,
    environment,
    stop: async () => {
      await removeContainers();
      await daemon.stop();
      await unmountBelow([images, run]);
      await rm(run, { recursive: true, force: true });
    },
  };
}

/** @returns the directories, made, of this process's engine of a kind */
export async function engineDirectories(kind: Engine['kind']): Promise<EngineDirectories> {
  if (process.getuid?.() !== 0) throw new Error('a container engine of a test needs root');
  const images = join(await takePlace('engines'), kind);
  // Always the same for the same images: podman refuses storage whose other half has moved.
  const identity = createHash('sha256').update(images).digest('hex').slice(0, 8);
  const run = join(tmpdir(), `engine-${identity}`);
  await mkdir(images, { recursive: true });
  await mkdir(run, { recursive: true, mode: 0o700 });
  return { images, run };
}

/** A registries.conf(5) that lets the podman of this process use the registries of its tests. */
export async function trustedRegistries(hosts: readonly string[] = []): Promise<string> {
  const file = `${await takePlace('engines')}.registries.conf`;
  await writeFile(
    file,
    hosts.map((host) => `[[registry]]\nlocation = "${host}"\ninsecure = true\n`).join('\n'),
  );
  return file;
}

/**
 * Makes podman work where the tests themselves run in a container: there the limits that it asks
 * for are beyond its own, and crun refuses control groups of both versions side by side.
 */
async function containersConfiguration(run: string): Promise<string> {
  const { stdout } = await execa('bash', [
    '-c',
    'ulimit -Hn; ulimit -Hu; cat /proc/sys/kernel/pid_max',
  ]);
  const [files = '', processes = '', processIds = ''] = stdout.split('\n');
  const most = Math.min(...[processes, processIds].map((limit) => limitOf(limit)));
  return `[containers]
default_ulimits = ["nofile=${files}:${files}", "nproc=${most}:${most}"]
netns = "host"
[engine]
runtime = "runc"
cgroup_manager = "cgroupfs"
events_logger = "file"
tmp_dir = "${run}/podman"
`;
}

function limitOf(written: string): number {
  return written === 'unlimited' ? Number.POSITIVE_INFINITY : Number(written);
}

function findProgram(name: string): string {
  // Debian's daemons lie where an ordinary user's path does not lead.
  const directories = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  const found = directories.map((directory) => join(directory, name)).find(existsSync);
  if (found === undefined) throw new Error(`${name} is not installed; run script/setup-engines`);
  return found;
}
