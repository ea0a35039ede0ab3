import { statSync } from 'node:fs';
import { counted } from '../report/humanise.js';
import { longestWaitNs } from './restamp-plan.js';

/** A file that this machine's clock has not come to yet. */
export interface FutureFile {
  readonly path: string;
  /** Nanoseconds since 1970. */
  readonly mtime: bigint;
}

/**
 * Files from the future, links followed, as Ninja does.
 * @param now by `fileSystemNow`; nanoseconds.
 */
export function fromFuture(paths: Iterable<string>, now: bigint): FutureFile[] {
  const found: FutureFile[] = [];
  for (const path of paths) {
    try {
      const mtime = statSync(path, { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? 0n;
      if (mtime > now) found.push({ path, mtime });
    } catch {
      // Not to be reached: nothing that CMake could read.
    }
  }
  return found;
}

/**
 * Why a configuration that reads such files cannot come to an end: its result is older than they are, so
 * that Ninja configures a hundred times and gives up, riddling that `perhaps system time is not set`.
 * @param files those that could not be brought to the present
 * @param now as for {@link fromFuture}
 * @returns one sentence; undefined where there are none, or the clock comes to them while Ninja tries
 */
export function whyNotConfigured(files: readonly FutureFile[], now: bigint): string | undefined {
  const late = files.filter(({ mtime }) => mtime - now > longestWaitNs);
  const [newest] = late.toSorted((one, other) => (one.mtime > other.mtime ? -1 : 1));
  if (newest === undefined) return undefined;
  const behind = (newest.mtime - now) / 1_000_000_000n;
  const others = late.length === 1 ? '' : ` and ${counted(late.length - 1, 'more file')}`;
  const it = late.length === 1 ? 'it' : 'them';
  return `The clock of this machine is ${behind} s behind ${newest.path}${others}, which CMake reads and this user may not stamp, so that Ninja would configure without end: set the clock right, or have the owner touch ${it}.`;
}
