import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';

/** What one command used; seconds. */
export interface Usage {
  readonly wall: number;
  /** Processor time of the command and of every descendant that was waited for. */
  readonly processor: number;
}

interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** The command's words after two of our own: where its messages go, and `bash`. */
const timed = 'TIMEFORMAT="%3R %3U %3S"; log=$1; shift; time "$@" >"$log" 2>&1';

/**
 * Runs a command under the shell's `time`.
 * @param folder for the log
 * @throws an Error with the command's messages where it fails
 */
export async function measured(command: Command, folder: string): Promise<Usage> {
  const { program, args, environment } = command;
  const log = join(folder, 'messages.log');
  const { stderr, exitCode } = await execa(
    '/bin/bash',
    ['-c', timed, 'bash', log, program, ...args],
    {
      ...{ env: { ...environment }, extendEnv: false, stdin: 'ignore', reject: false },
    },
  );
  if (exitCode !== 0) {
    const messages = await readFile(log, 'utf8').catch(() => stderr);
    throw new Error(`${program} ${args.join(' ')} ended with ${exitCode}\n${messages}`);
  }
  const [wall = 0, user = 0, system = 0] = stderr.trim().split(' ').map(Number);
  return { wall, processor: user + system };
}

/** @returns what several commands used, one after the other */
export function settleAll(usages: readonly Usage[]): Usage {
  const sum = (of: (usage: Usage) => number) => usages.reduce((total, one) => total + of(one), 0);
  return { wall: sum(({ wall }) => wall), processor: sum(({ processor }) => processor) };
}
