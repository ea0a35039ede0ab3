import { exec } from '@actions/exec';
import { execa } from 'execa';
import { ownEnvironment, withoutActionRights } from './environment.js';

export interface ProcessOptions {
  directory?: string;
  /** The whole environment of the child, not an addition to ours; ours unless told. See {@link withoutActionRights}. */
  environment?: Readonly<Record<string, string>>;
  /** Called with every line that the child writes, on either stream. */
  onLine?: (line: string) => void;
  /** Where what the reader should see goes; stdout unless told. */
  output?: NodeJS.WritableStream;
}

interface CaptureOptions extends Pick<ProcessOptions, 'directory' | 'environment'> {
  /** What the program reads on standard input; nothing unless told. */
  input?: string;
}

/**
 * What @actions/exec hands to `stdin.end()`: nothing to write, so that a program which is gone
 * already breaks no pipe. Even an empty buffer is written, and its EPIPE ends our process, since
 * nobody listens for it (packages/exec/src/toolrunner.ts).
 */
const noInput = (() => {}) as unknown as Buffer;

/**
 * Runs a command that the reader of the log should see; its output streams.
 * Standard input is empty: a program that asks a question gets end-of-file instead of hanging
 * (@actions/exec leaves it open otherwise: actions/toolkit packages/exec/src/toolrunner.ts).
 * @returns the exit code; does not throw on a failing one.
 */
export async function runProgram(
  command: string,
  args: readonly string[],
  options: ProcessOptions = {},
): Promise<number> {
  const onLine = options.onLine;
  return await exec(`"${command}"`, [...args], {
    env: withoutActionRights(options.environment ?? ownEnvironment()),
    ignoreReturnCode: true,
    input: noInput,
    ...(options.directory === undefined ? {} : { cwd: options.directory }),
    ...(options.output === undefined
      ? {}
      : { outStream: options.output as never, errStream: options.output as never }),
    ...(onLine === undefined ? {} : { listeners: { stdline: onLine, errline: onLine } }),
  });
}

/**
 * Asks a program a question and returns its standard output, trimmed at the end.
 * @throws an Error with the command and what it wrote, if it fails or cannot be started.
 */
export async function capture(
  command: string,
  args: readonly string[],
  options: CaptureOptions = {},
): Promise<string> {
  const { stdout } = await execa(command, args, {
    ...(options.input === undefined ? { stdin: 'ignore' as const } : { input: options.input }),
    ...(options.directory === undefined ? {} : { cwd: options.directory }),
    env: withoutActionRights(options.environment ?? ownEnvironment()),
    extendEnv: false,
    maxBuffer: 256 * 1024 * 1024,
  });
  return stdout;
}

/** How a program ended, whatever it said. */
export interface Captured {
  readonly stdout: string;
  readonly stderr: string;
  /** undefined: it was killed, as at the end of its time. */
  readonly exitCode: number | undefined;
  readonly timedOut: boolean;
}

/**
 * Asks a program whose failure is an answer, too.
 * @param seconds after which it is killed: a daemon behind it may never answer
 * @throws an Error if the program cannot be started
 */
export async function tryCapture(
  command: string,
  args: readonly string[],
  { directory, environment, input }: CaptureOptions,
  seconds: number,
): Promise<Captured> {
  const result = await execa(command, args, {
    ...(input === undefined ? { stdin: 'ignore' as const } : { input }),
    ...(directory === undefined ? {} : { cwd: directory }),
    env: withoutActionRights(environment ?? ownEnvironment()),
    extendEnv: false,
    reject: false,
    timeout: seconds * 1000,
    forceKillAfterDelay: 2000,
  });
  const { stdout, stderr, exitCode, timedOut } = result;
  if (exitCode === undefined && result.signal === undefined && !timedOut) throw result;
  return { stdout, stderr, exitCode, timedOut };
}

/** Like {@link capture}, but `undefined` where the program is absent or fails. */
export async function captureIfPossible(
  command: string,
  args: readonly string[],
  options: CaptureOptions = {},
): Promise<string | undefined> {
  try {
    return await capture(command, args, options);
  } catch {
    return undefined;
  }
}
