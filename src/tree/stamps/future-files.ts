import { statSync } from 'node:fs';
import { counted } from '../../lib/format.js';
import { type ClockVerdict, longestWaitNs } from './restamp-plan.js';

/** A file whose timestamp is ahead of the clock. */
export interface FutureFile {
  readonly path: string;
  /** Nanoseconds since 1970. */
  readonly mtime: bigint;
}

/**
 * Finds the files with timestamps in the future. Links are followed, as in Ninja.
 * @param now by `fileSystemNow`; nanoseconds.
 */
export function fromFuture(paths: Iterable<string>, now: bigint): FutureFile[] {
  const found: FutureFile[] = [];
  for (const path of paths) {
    try {
      const mtime = statSync(path, { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? 0n;
      if (mtime > now) found.push({ path, mtime });
    } catch {
      // Unreachable, so CMake could not read it either.
    }
  }
  return found;
}

/**
 * Decides whether a configure that reads files from the future can end: while an input is newer
 * than the outputs, Ninja configures again, up to a hundred times, and then fails with `perhaps
 * system time is not set`.
 * @param files those that could not be given the current time
 * @param now as for {@link fromFuture}
 */
export function judgeFuture(files: readonly FutureFile[], now: bigint): ClockVerdict {
  const [newest] = files.toSorted((one, other) => (one.mtime > other.mtime ? -1 : 1));
  if (newest === undefined) return { kind: 'fine' };
  const ahead = newest.mtime - now;
  if (ahead <= longestWaitNs) {
    return { kind: 'wait', milliseconds: Number(ahead / 1_000_000n) + 1 };
  }
  const others = files.length === 1 ? '' : ` and ${counted(files.length - 1, 'more file')}`;
  const it = files.length === 1 ? 'it' : 'them';
  return {
    kind: 'wrong',
    reason: `The clock of this machine is ${ahead / 1_000_000_000n} s behind ${newest.path}${others}, which CMake reads and this user may not stamp, so that Ninja would configure without end: set the clock right, or have the owner touch ${it}.`,
  };
}
