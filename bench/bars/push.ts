import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Report, reportSchema } from '../../src/report/report-schema.js';
import { coveredLength } from '../../src/report/timeline.js';
import { parseNinjaLog } from '../../src/tree/ninja/log.js';
import { measured, type Usage } from './processes.js';

/** One run of the program, measured from outside, and its report. Seconds and bytes. */
export interface Push extends Usage {
  /** Processor time of the program's own process. */
  readonly ownProcessor: number;
  /** How long at least one command of Ninja's ran: compilers, linkers, installation. */
  readonly commands: number;
  /** By how much the store grew. */
  readonly stored: number;
  readonly report: Report;
}

interface PushFacts {
  /** Path of the command line's script. */
  readonly program: string;
  readonly checkout: string;
  readonly buildDir: string;
  readonly cacheDir: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** Runs `build` as a user would, in a process of its own. @throws an Error where it fails */
export async function push(facts: PushFacts): Promise<Push> {
  const { program, checkout, buildDir, cacheDir, args, environment } = facts;
  const folder = await mkdtemp(join(tmpdir(), 'push-'));
  const [report, account] = [join(folder, 'report.json'), join(folder, 'account.json')];
  const storedBefore = await bytesBelow(cacheDir);
  const start = BigInt(Date.now()) * 1_000_000n;
  const usage = await measured(
    {
      program: process.execPath,
      args: [
        ...['--import', join(import.meta.dirname, 'account.js'), program, 'build'],
        ...['--source-dir', checkout, '--cache-dir', cacheDir, '--report', report, ...args],
      ],
      environment: { ...environment, BARS_ACCOUNT: account },
    },
    folder,
  );
  const own = JSON.parse(await readFile(account, 'utf8'));
  const result: Push = {
    ...usage,
    ownProcessor: (own.userCPUTime + own.systemCPUTime) / 1e6,
    commands: await secondsOfCommands(buildDir, start),
    stored: (await bytesBelow(cacheDir)) - storedBefore,
    report: reportSchema.parse(JSON.parse(await readFile(report, 'utf8'))),
  };
  await rm(folder, { recursive: true });
  return result;
}

/**
 * How long Ninja had at least one command running since a time, by its log.
 * @param since nanoseconds since 1970
 */
export async function secondsOfCommands(buildDir: string, since: bigint): Promise<number> {
  const file = join(buildDir, '.ninja_log');
  if (!existsSync(file)) return 0;
  const log = parseNinjaLog(await readFile(file, 'utf8'));
  if (!log.readable) throw new Error(log.reason);
  const intervals = [...log.entries.values()]
    .filter(({ mtime }) => mtime >= since)
    .map(({ startMs, endMs }) => ({ start: startMs, end: endMs }));
  return coveredLength(intervals) / 1000;
}

/** The bytes of all files below a folder; none where it does not exist. */
export async function bytesBelow(folder: string): Promise<number> {
  if (!existsSync(folder)) return 0;
  let bytes = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return bytes;
}
