import { type InputRecord, unknownContent } from '../record/input-record.js';
import { settableTimestamp } from './timestamps.js';

/** What the disk holds under the path of an input now. */
export type Observation =
  | {
      readonly kind: 'file';
      readonly bytes: number;
      readonly mtime: bigint;
      /** There only where the size equals the input record's: else the content surely differs. */
      readonly sha256?: string;
      /**
       * Outside of the checkout and the build directory, where other runs on this machine read it
       * too, and put its timestamp right by input records of their own.
       */
      readonly isShared: boolean;
    }
  | { readonly kind: 'absent' }
  /** A directory, a socket …: nothing that can be read as a file. */
  | { readonly kind: 'other' }
  /** Not under any directory that this build may read; it was not looked at. */
  | { readonly kind: 'outside' };

interface RestampPlan {
  /** Path → the timestamp to set, nanoseconds; one that can be set exactly. Others stay as they are. */
  readonly stamps: ReadonlyMap<string, bigint>;
  /** Inputs that are proved to hold what the input record recorded. */
  readonly unchanged: ReadonlySet<string>;
  /** Inputs whose content differs or cannot be proved, absent ones included. */
  readonly changed: readonly string[];
  /** Inputs that are no regular file any more; all of them are in `changed` too. */
  readonly missing: readonly string[];
  /** For every changed input: the end of a sentence that begins with its path. */
  readonly reasons: ReadonlyMap<string, string>;
}

/**
 * By how much a changed file must be newer than everything recorded: more than the 238 ns by which
 * a settable timestamp can lie below a wished one, in this restoration and in later ones.
 */
export const clearanceNs = 1_000_000n;

/** A clock that is further behind than this is wrong, not merely unsynchronised. Nanoseconds. */
export const longestWaitNs = 10_000_000_000n;

export type ClockVerdict =
  | { readonly kind: 'fine' }
  /** Milliseconds until files written now are newer than everything recorded. */
  | { readonly kind: 'wait'; readonly milliseconds: number }
  | { readonly kind: 'wrong'; readonly reason: string };

/**
 * Whether this machine's clock lets Ninja compare times with those of the input record: what is written from
 * now on must be newer than everything recorded, or changes would look old.
 */
export function judgeClock(inputRecord: Pick<InputRecord, 'newest'>, now: bigint): ClockVerdict {
  const behind = inputRecord.newest + 2n * clearanceNs - now;
  if (behind <= 0n) return { kind: 'fine' };
  if (behind <= longestWaitNs) {
    return { kind: 'wait', milliseconds: Number(behind / 1_000_000n) + 1 };
  }
  return {
    kind: 'wrong',
    reason: `The clock of this machine is ${(behind / 1_000_000_000n).toString()} s behind the newest file of the restored build tree, so that changes would look older than what was built from them.`,
  };
}

/**
 * Decides the timestamp of every input.
 * Unchanged content: the input record's timestamp. Anything else: newer than everything recorded, and not in
 * the future, where Ninja gives up ("manifest still dirty after 100 tries"); a file that already
 * lies between stays as it is. A shared file only ever becomes older, so that runs beside each other
 * come to an end with it: no timestamp of one tells a change (`RestampResult.unstampable`,
 * `outdatedObjects`).
 * @param observed an entry for every file of the input record, and for inputs that Ninja knows but the
 *   input record does not; an input record file without an entry counts as absent.
 * @param now by the clock of the file system, nanoseconds; {@link judgeClock} found it fine.
 */
export function planRestamp(
  inputRecord: InputRecord,
  observed: ReadonlyMap<string, Observation>,
  now: bigint,
): RestampPlan {
  const stamps = new Map<string, bigint>();
  const unchanged = new Set<string>();
  const missing: string[] = [];
  const reasons = new Map<string, string>();
  const present = settableTimestamp(now);

  for (const path of new Set([...inputRecord.files.keys(), ...observed.keys()])) {
    const found = observed.get(path) ?? { kind: 'absent' };
    const recorded = inputRecord.files.get(path);
    const reason = whyChanged(recorded, found);
    if (reason === undefined && recorded !== undefined && found.kind === 'file') {
      unchanged.add(path);
      const wished = settableTimestamp(recorded.mtime);
      const isOldEnough = found.isShared && found.mtime < wished;
      const isRight = isOldEnough || found.mtime === recorded.mtime || found.mtime === wished;
      if (!isRight) stamps.set(path, wished);
      continue;
    }
    if (found.kind === 'file') {
      const isNew = found.isShared || found.mtime > inputRecord.newest + clearanceNs;
      if (!isNew || found.mtime > now) stamps.set(path, present);
    } else if (found.kind !== 'outside') {
      if (recorded === undefined) continue; // A phony target, or gone before the input record was made.
      missing.push(path);
    }
    reasons.set(path, reason ?? 'changed');
  }
  return { stamps, unchanged, changed: [...reasons.keys()], missing, reasons };
}

function whyChanged(
  recorded: { readonly bytes: number; readonly sha256: string } | undefined,
  found: Observation,
): string | undefined {
  switch (found.kind) {
    case 'absent':
      return 'is gone';
    case 'other':
      return 'is not a file any more';
    case 'outside':
      return 'lies outside the directories whose content is proved';
  }
  if (recorded === undefined) return 'is not in the input record';
  if (recorded.sha256 === unknownContent) return 'was written while the last build ran';
  return found.bytes === recorded.bytes && found.sha256 === recorded.sha256 ? undefined : 'changed';
}
