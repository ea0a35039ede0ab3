import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { execa } from 'execa';

/** A disk of its own size, seen only by what is run on it. */
export interface SmallDisk {
  /** What a command line begins with to see the disk. */
  readonly within: readonly string[];
  /** Runs a script of bash with the disk in sight. @returns what it prints */
  run(script: string, ...args: readonly string[]): Promise<string>;
  /** Gives the disk another size, also a smaller one that still holds what is on it. */
  resize(bytes: number): Promise<void>;
  /** Bytes in use. */
  used(): Promise<number>;
  /** Ends it, and all that is on it. */
  close(): Promise<void>;
}

const isRoot = process.getuid?.() === 0;
/** An ordinary user may mount in a name space of his own users, where the system lets him have one. */
const nameSpaces = isRoot ? ['--mount'] : ['--user', '--map-root-user', '--mount'];

/** Why no disk can be mounted here; undefined where one can. */
export function whyNoDisk(): string | undefined {
  const script = 'mount -t tmpfs -o size=64k none /mnt';
  const { status, stderr } = spawnSync('unshare', [...nameSpaces, 'bash', '-c', script]);
  return status === 0 ? undefined : `mounting is refused: ${stderr}`.trim();
}

const hold = `
  mount --bind "$2" "$3"
  mount -t tmpfs -o size="$1" none "$2"
  echo $$
  exec cat
`;

/** Without the options that mountinfo tells: the owner is a number that a name space may not know. */
const remount = 'mount --options-mode ignore -o remount,size="$1" "$2"';

/**
 * Mounts an empty disk.
 * @param directory where it is seen; there already
 * @param behind an empty directory, where the disk's users see what `directory` holds for all others
 */
export async function mountSmallDisk(directory: string, behind: string): Promise<SmallDisk> {
  await mkdir(behind, { recursive: true });
  const unlimited = 2 ** 32;
  const args = ['bash', '-ec', hold, 'hold', String(unlimited), directory, behind];
  const holder = spawn('unshare', [...nameSpaces, '--propagation', 'private', ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [pid] = (await once(createInterface(holder.stdout), 'line')) as [string];
  const user = isRoot ? [] : ['--user', '--preserve-credentials'];
  const within = ['nsenter', '--target', pid, ...user, '--mount', '--'];
  const run = async (script: string, ...more: readonly string[]) => {
    const [program = '', ...rest] = [...within, 'bash', '-ec', script, 'bash', ...more];
    return (await execa(program, rest)).stdout;
  };
  return {
    within,
    run,
    resize: async (bytes) => void (await run(remount, String(Math.ceil(bytes)), directory)),
    used: async () => Number(await run('df --output=used -B1 "$1" | tail -1', directory)),
    close: async () => {
      holder.stdin.end();
      await once(holder, 'exit');
    },
  };
}
