import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { execa } from 'execa';
import { type Report, reportSchema } from '../../src/report/report-schema.js';
import { commandLine } from '../replay/harness/program.js';

/** A run of `build` that is to be interrupted. */
interface InterruptedRun {
  readonly code: number | undefined;
  readonly log: string;
  /** Whether the line came at which it was to be interrupted. */
  readonly interrupted: boolean;
  /** Seconds from the signal to the end. */
  readonly seconds: number;
  /** Absent where the program ended before it could write one. */
  readonly report: Report | undefined;
}

/**
 * Runs `build` and sends it a signal when a line of its log comes.
 * @param line undefined: at once
 */
export async function interruptBuild(
  checkout: string,
  cacheDir: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  { line, signal }: { readonly line: RegExp | undefined; readonly signal: 'SIGINT' | 'SIGTERM' },
): Promise<InterruptedRun> {
  const reportFile = join(cacheDir, 'interrupted.json');
  const child = execa(
    process.execPath,
    [
      ...[await commandLine(), 'build', '--source-dir', checkout, '--cache-dir', cacheDir],
      ...['--report', reportFile, ...args],
    ],
    { env: { ...environment }, extendEnv: false, reject: false, stdin: 'ignore', buffer: false },
  );
  const log: string[] = [];
  let sent: number | undefined;
  const send = () => {
    sent ??= performance.now();
    child.kill(signal);
  };
  if (line === undefined) setTimeout(send, 300);
  const lines = createInterface({ input: child.stderr });
  lines.on('line', (text) => {
    log.push(text);
    if (sent === undefined && line?.test(text)) send();
  });
  const { exitCode } = await child;
  const written = await readFile(reportFile, 'utf8').catch(() => undefined);
  return {
    code: exitCode,
    log: log.join('\n'),
    interrupted: sent !== undefined,
    seconds: sent === undefined ? 0 : (performance.now() - sent) / 1000,
    report: written === undefined ? undefined : reportSchema.parse(JSON.parse(written)),
  };
}

/** @returns command lines of all processes that have something to do with a text, ours excepted */
export async function processesAbout(text: string): Promise<string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const commands = ids.map(async (id) => {
    const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
    return Number(id) === process.pid ? '' : command.replaceAll('\0', ' ').trim();
  });
  return (await Promise.all(commands)).filter((command) => command.includes(text));
}
