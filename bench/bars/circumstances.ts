import { arch, availableParallelism, cpus, loadavg, totalmem, type } from 'node:os';
import { formatBytes } from '../../src/lib/format.js';
import { capture } from '../../src/lib/programs/process.js';
import { environmentWithCompilers } from '../../test/replay/harness/program.js';
import { repositoryRoot } from '../../test/replay/harness/repository-root.js';

/** What the record says beside the measurements. */
export interface Circumstances {
  /** Day of the run, as `2026-11-22`. */
  readonly date: string;
  /** Commit of the program, and whether its sources were changed. */
  readonly program: string;
  /** As a reader would give it. */
  readonly command: string;
  readonly machine: string;
  /** Name and version of each program that took part. */
  readonly programs: readonly string[];
  /** Load average of the last 15 minutes, at the end of the run. */
  readonly load: number;
}

/** @param command as a reader would give it */
export async function circumstances(command: string): Promise<Circumstances> {
  const environment = environmentWithCompilers();
  const version = async (program: string, pattern = /(\d+\.[\d.]+\d)/) => {
    const text = await capture(program, ['--version'], { environment });
    return `${program} ${pattern.exec(text)?.[1] ?? '?'}`;
  };
  return {
    date: new Date().toISOString().slice(0, 10),
    program: `commit ${process.env.BARS_COMMIT ?? (await commit())}`,
    command,
    machine: `${cpus()[0]?.model.trim() ?? arch()}, ${availableParallelism()} cores, ${formatBytes(totalmem())} of memory, ${type()}`,
    programs: [
      await version('nvcc', /V(\d+\.\d+\.\d+)/),
      ...(await Promise.all(['gcc', 'cmake', 'ninja', 'ccache', 'git'].map((one) => version(one)))),
      `node ${process.versions.node}`,
    ],
    load: loadavg()[2] ?? 0,
  };
}

/** Of this repository; BARS_COMMIT tells it where the program was taken to another machine. */
async function commit(): Promise<string> {
  const git = (...args: string[]) => capture('git', ['-C', repositoryRoot(), ...args]);
  const changed = (await git('status', '--porcelain', '--', 'src')) !== '';
  return `${await git('rev-parse', '--short=12', 'HEAD')}${changed ? ' with changes' : ''}`;
}
