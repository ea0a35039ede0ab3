import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { execa } from 'execa';

/** Milliseconds that a daemon has to answer, and to end. */
const patience = 60_000;

interface Daemon {
  /** Ends it, and waits until it is gone. */
  stop(): Promise<void>;
}

interface DaemonOptions {
  /** Where its output goes; replaced. */
  readonly log: string;
  /** Asked until it is true. */
  isReady(): Promise<boolean>;
}

/**
 * Starts a program that serves until it is stopped.
 * @throws an Error with the end of its log where it ends or does not get ready
 */
export async function startDaemon(
  program: string,
  args: readonly string[],
  options: DaemonOptions,
): Promise<Daemon> {
  const log = await open(options.log, 'w');
  // A group of its own: a Ctrl-C that ends the tests must not end it before it was cleaned up.
  const child = spawn(program, args, { stdio: ['ignore', log.fd, log.fd], detached: true });
  const ended = once(child, 'exit');
  await log.close();
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  };
  for (const until = Date.now() + patience; !(await options.isReady()); await wait(100)) {
    if (child.exitCode === null && child.signalCode === null && Date.now() < until) continue;
    await stop();
    const end = (await readFile(options.log, 'utf8')).slice(-2000);
    throw new Error(`${program} does not get ready:\n${end}`);
  }
  return { stop };
}

/**
 * Ends a daemon that earlier tests left running, as they do when they are killed.
 * @param pidFile where it wrote its process id
 * @param mark an argument of its command line, which tells it from another process of this id
 */
export async function stopDaemon(pidFile: string, mark: string): Promise<void> {
  const id = Number(await readFile(pidFile, 'utf8').catch(() => '0'));
  for (const until = Date.now() + patience; id > 0 && Date.now() < until; await wait(100)) {
    const commandLine = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
    if (!commandLine.split('\0').includes(mark)) break;
    process.kill(id, 'SIGTERM');
  }
  await rm(pidFile, { force: true });
}

/** Unmounts whatever is mounted at or below the directories, the innermost first. */
export async function unmountBelow(directories: readonly string[]): Promise<void> {
  const mounts = (await readFile('/proc/self/mountinfo', 'utf8'))
    .split('\n')
    // The fifth field is where it is mounted (proc_pid_mountinfo(5)).
    .map((line) => line.split(' ')[4] ?? '')
    .filter((at) => directories.some((directory) => `${at}/`.startsWith(`${directory}/`)));
  for (const at of mounts.reverse()) await execa('umount', [at]);
}
