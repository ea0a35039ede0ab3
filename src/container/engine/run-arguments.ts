import type { Mount } from './path-mapping.js';

/** The facts that decide a container's arguments. */
export interface ContainerFacts {
  readonly engine: 'docker' | 'podman';
  /** Whether the engine runs as the user: user 0 inside is then that user outside. */
  readonly rootless: boolean;
  readonly name: string;
  /** As the user wrote it, for messages. */
  readonly imageName: string;
  /** The name with its digest, or an image's id. */
  readonly image: string;
  /** Of this process. */
  readonly user: { readonly uid: number; readonly gid: number };
  readonly mounts: readonly Mount[];
  /** Control group limits of this process in bytes and (fractional) cores; absent: no limit. */
  readonly limits: { readonly memoryBytes?: number; readonly cores?: number };
  readonly gpus: 'none' | 'all';
  /** The program and its arguments, with paths inside. */
  readonly command: readonly [string, ...string[]];
  /** Absolute path inside. */
  readonly directory: string;
}

/**
 * The arguments of `docker run` and `podman run`. Pure.
 *
 * The network is the machine's, because a build uses the same indexes and proxies inside as
 * outside, some of them on the loopback interface. `--init` reaps the processes that compilers
 * leave behind. SELinux is disabled for the container: it would hide mounted files, and relabelling
 * a checkout would change it (podman-run(1), `label=disable`).
 */
export function runArguments(facts: ContainerFacts): string[] {
  const { engine, name, image, mounts, limits, gpus, command, directory } = facts;
  const [program, ...rest] = command;
  return [
    ...['run', '--rm', '--init', '--name', name, '--label', 'vllm-incremental-build'],
    ...['--pull', 'never', '--network', 'host', '--security-opt', 'label=disable'],
    ...['--pids-limit', '-1'],
    ...userArguments(facts),
    ...mounts.flatMap((mount) => ['--mount', mountArgument(mount)]),
    ...(limits.memoryBytes === undefined ? [] : ['--memory', String(limits.memoryBytes)]),
    ...(limits.cores === undefined ? [] : ['--cpus', String(limits.cores)]),
    ...(gpus === 'all' ? gpuArguments[engine] : []),
    ...['--workdir', directory, '--entrypoint', program, image, ...rest],
  ];
}

const gpuArguments = {
  docker: ['--gpus', 'all'],
  // https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/cdi-support.html
  podman: ['--device', 'nvidia.com/gpu=all'],
} as const;

/** Files written must belong to the runner's user, or the next step cannot remove them. */
function userArguments({ engine, rootless, user: { uid, gid } }: ContainerFacts): string[] {
  if (rootless && engine === 'docker') return ['--user', '0:0'];
  return [...(rootless ? ['--userns', 'keep-id'] : []), '--user', `${uid}:${gid}`];
}

/** Both engines parse the value as one line of CSV, which quotes commas (docker run, `--mount`). */
function mountArgument({ outside, inside, writable }: Mount): string {
  const fields = ['type=bind', `source=${outside}`, `target=${inside}`];
  return [...fields, ...(writable ? [] : ['readonly'])]
    .map((field) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(',');
}
