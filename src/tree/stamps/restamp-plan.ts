import { type InputRecord, unknownContent } from '../record/input-record.js';
import { settableTimestamp } from './timestamps.js';

/** What is at the path of an input now. */
export type Observation =
  | {
      readonly kind: 'file';
      readonly bytes: number;
      readonly mtime: bigint;
      /** Set only if the size equals the recorded one; otherwise the content surely differs. */
      readonly sha256?: string;
      /**
       * Outside the checkout and the build directory, where other runs on this machine read it too,
       * and set its timestamp from input records of their own.
       */
      readonly isShared: boolean;
    }
  | { readonly kind: 'absent' }
  /** A directory, a socket or the like: not readable as a file. */
  | { readonly kind: 'other' }
  /** Outside every directory that this build may read, so not examined. */
  | { readonly kind: 'outside' };

interface RestampPlan {
  /**
   * Path → the timestamp to set, nanoseconds; always one that can be set exactly. Other files keep
   * theirs.
   */
  readonly stamps: ReadonlyMap<string, bigint>;
  /** Inputs verified to have the recorded content. */
  readonly unchanged: ReadonlySet<string>;
  /** Inputs whose content differs or cannot be verified, including missing ones. */
  readonly changed: readonly string[];
  /** Inputs that are no longer regular files; all of them are in `changed` too. */
  readonly missing: readonly string[];
  /** Why each input counts as changed, to follow its path in a sentence. */
  readonly reasons: ReadonlyMap<string, string>;
}

/**
 * How much newer than everything recorded a changed file must be, in nanoseconds: more than the 238
 * ns by which a settable timestamp can be below the wished one, now and in later restores.
 */
export const clearanceNs = 1_000_000n;

/** A clock further behind than this is wrong, not merely unsynchronised. Nanoseconds. */
export const longestWaitNs = 10_000_000_000n;

export type ClockVerdict =
  | { readonly kind: 'fine' }
  /** Milliseconds until files written now are newer than everything recorded. */
  | { readonly kind: 'wait'; readonly milliseconds: number }
  | { readonly kind: 'wrong'; readonly reason: string };

/**
 * Decides whether this machine's clock is usable with the input record's timestamps: files written
 * from now on must be newer than everything recorded, or changes would look old.
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
 * - Unchanged content: the recorded timestamp.
 * - Anything else: newer than everything recorded, but not in the future, where Ninja gives up
 *   ("manifest still dirty after 100 tries"). A file already in that range keeps its timestamp.
 * - A shared file is only ever made older, so that concurrent runs do not undo each other's stamps
 *   for ever. Its timestamp therefore never shows a change (`RestampResult.unstampable`,
 *   `outdatedObjects`).
 * @param observed an entry for every file of the input record, and for inputs that Ninja knows but
 *   the record does not; a recorded file without an entry counts as absent.
 * @param now by the clock of the file system, nanoseconds; {@link judgeClock} must have found it
 *   fine.
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
      if (recorded === undefined) continue; // A phony target, or gone before recording.
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
