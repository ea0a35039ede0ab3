import { existsSync } from 'node:fs';
import { glob, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { type Manifest, parseKernelManifest } from '../../src/kernels/manifest.js';
import { type Report, reportSchema } from '../../src/report/report-schema.js';
import { marker, type Push } from './pushes.js';

/** What came of one push: what the program says, and what the files say without it. */
export interface Measurement {
  readonly push: Push['name'];
  readonly exitCode: number;
  /** From the start of the process to its end. */
  readonly seconds: number;
  /** Absent where the program ended before it could write one. */
  readonly report: Report | undefined;
  readonly manifest: Manifest | undefined;
  /** Object files of the fork's targets that are newer than the start of this push. */
  readonly objectsWritten: number;
  /** Products that hold the edited kernel, relative to the checkout. */
  readonly editedProducts: readonly string[];
}

interface Places {
  readonly checkout: string;
  readonly cache: string;
  /** Reports and logs. */
  readonly records: string;
}

/**
 * Runs `build` in a process of its own, its messages on this terminal and in a log.
 * @param program the command line's file
 */
export async function measure(
  program: string,
  build: readonly string[],
  push: Push,
  { checkout, cache, records }: Places,
): Promise<Measurement> {
  const record = join(records, push.name.replaceAll(' ', '-'));
  const start = Date.now();
  const { exitCode = -1 } = await execa(
    process.execPath,
    [
      ...[program, 'build', '--source-dir', checkout, '--cache-dir', cache],
      ...['--report', `${record}.json`, ...build],
    ],
    {
      reject: false,
      stdin: 'ignore',
      stdout: ['inherit', { file: `${record}.out` }],
      stderr: ['inherit', { file: `${record}.log` }],
      buffer: false,
    },
  );
  const seconds = (Date.now() - start) / 1000;
  const report = await readReport(`${record}.json`);
  const manifest = await readManifest(report, checkout);
  return {
    push: push.name,
    exitCode,
    seconds,
    report,
    manifest,
    objectsWritten: await countNewObjects(checkout, start),
    editedProducts: await productsWithMarker(manifest, checkout),
  };
}

async function readReport(file: string): Promise<Report | undefined> {
  if (!existsSync(file)) return undefined;
  return reportSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

async function readManifest(report: Report | undefined, checkout: string) {
  if (report?.manifest === undefined) return undefined;
  const file = resolve(checkout, report.manifest);
  return parseKernelManifest(await readFile(file, 'utf8'), file);
}

/** @param since milliseconds since 1970 */
async function countNewObjects(checkout: string, since: number): Promise<number> {
  let count = 0;
  // `<target>.dir` holds objects of targets; CMake's compiler checks lie elsewhere.
  for await (const path of glob('**/CMakeFiles/*.dir/**/*.o', { cwd: checkout })) {
    if ((await stat(join(checkout, path))).mtimeMs >= since) count += 1;
  }
  return count;
}

async function productsWithMarker(manifest: Manifest | undefined, checkout: string) {
  const edited: string[] = [];
  for (const { path } of manifest?.products ?? []) {
    if ((await readFile(join(checkout, path))).includes(marker)) edited.push(path);
  }
  return edited;
}
