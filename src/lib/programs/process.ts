import { exec } from '@actions/exec';
import { execa } from 'execa';
import { ownEnvironment, withoutActionRights } from './environment.js';

export interface ProcessOptions {
  directory?: string;
  /** The whole environment of the child; default: ours. See {@link withoutActionRights}. */
  environment?: Readonly<Record<string, string>>;
  /** Called with every line of the child's stdout and stderr. */
  onLine?: (line: string) => void;
  /** Where the output goes; default: stdout. */
  output?: NodeJS.WritableStream;
}

interface CaptureOptions extends Pick<ProcessOptions, 'directory' | 'environment'> {
  /** Standard input; default: empty. */
  input?: string;
  /** Timeout after which it is killed; default: none. */
  seconds?: number;
}

/**
 * Passed by @actions/exec to `stdin.end()`, so that nothing is written. Even an empty buffer would
 * be written, and if the program has already exited, the unhandled EPIPE would end our process
 * (packages/exec/src/toolrunner.ts).
 */
const noInput = (() => {}) as unknown as Buffer;

/**
 * Runs a command and streams its output to the log.
 * Standard input is empty, so that a program that asks a question gets end-of-file instead of
 * hanging (@actions/exec leaves it open otherwise: actions/toolkit
 * packages/exec/src/toolrunner.ts).
 * @returns the exit code; a non-zero one does not throw.
 */
export async function runProgram(
  command: string,
  args: readonly string[],
  { directory, environment, onLine = () => {}, output = process.stdout }: ProcessOptions = {},
): Promise<number> {
  return await exec(`"${command}"`, [...args], {
    cwd: directory ?? process.cwd(),
    env: withoutActionRights(environment ?? ownEnvironment()),
    ignoreReturnCode: true,
    input: noInput,
    // Standard error goes there too.
    outStream: output as never,
    listeners: { stdline: onLine, errline: onLine },
  });
}

/** How every program is started whose output is captured. */
function startOptions({ directory, environment, input, seconds }: CaptureOptions) {
  return {
    ...(input === undefined ? { stdin: 'ignore' as const } : { input }),
    cwd: directory ?? process.cwd(),
    env: withoutActionRights(environment ?? ownEnvironment()),
    extendEnv: false,
    ...(seconds === undefined ? {} : { timeout: seconds * 1000 }),
  };
}

/**
 * Runs a program and returns its standard output without the final newline.
 * @throws an Error with the command and its output if it fails or cannot be started.
 */
export async function capture(
  command: string,
  args: readonly string[],
  options: CaptureOptions = {},
): Promise<string> {
  const maxBuffer = 256 * 1024 * 1024;
  return (await execa(command, args, { ...startOptions(options), maxBuffer })).stdout;
}

/** The result of a program that may have failed. */
export interface Captured {
  readonly stdout: string;
  readonly stderr: string;
  /** undefined: it was killed, for example by the timeout. */
  readonly exitCode?: number | undefined;
  readonly timedOut: boolean;
}

/**
 * Runs a program whose failure is a valid answer.
 * @param seconds timeout after which it is killed: a daemon behind it may never answer
 * @throws an Error if the program cannot be started
 */
export async function tryCapture(
  command: string,
  args: readonly string[],
  options: Omit<CaptureOptions, 'seconds'>,
  seconds: number,
): Promise<Captured> {
  const result = await execa(command, args, {
    ...startOptions({ ...options, seconds }),
    reject: false,
    forceKillAfterDelay: 2000,
  });
  const { exitCode, signal, timedOut } = result;
  if (exitCode === undefined && signal === undefined && !timedOut) throw result;
  return result;
}

/** Like {@link capture}, but `undefined` if the program is absent or fails. */
export async function captureIfPossible(
  command: string,
  args: readonly string[],
  options: CaptureOptions = {},
): Promise<string | undefined> {
  return await capture(command, args, options).catch(() => undefined);
}
