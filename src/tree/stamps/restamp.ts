import { statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { followingLinks, rootGuard } from '../../lib/files/paths.js';
import { inSlices } from '../../lib/in-slices.js';
import { readContentDigest } from '../record/file-facts.js';
import {
  type InputRecord,
  type RecordedFile,
  regularFile,
  unknownContent,
} from '../record/input-record.js';
import { judgeClock, type Observation, planRestamp } from './restamp-plan.js';
import { fileSystemNow, setTimestamp } from './timestamps.js';

interface RestampOptions {
  /**
   * Absolute directories that may be read and stamped: the checkout, the build directory, and what
   * the toolchain reads. An input record is untrusted data; other paths in it are ignored.
   */
  readonly roots: readonly string[];
  /**
   * Inputs that Ninja knows (`inputsOf(tree).all`); those missing from the record count as changed.
   */
  readonly inputs?: Iterable<string>;
  /**
   * Files that an earlier call in this run verified: not read again while size and timestamp are
   * the same.
   */
  readonly proven?: ReadonlyMap<string, RecordedFile>;
  /** Replaces the file system's clock in tests; nanoseconds since 1970. */
  readonly now?: () => bigint;
  /** Replaces waiting in tests. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

export type RestampResult =
  | {
      readonly trusted: true;
      /** How many timestamps were set. */
      readonly stamped: number;
      /** Absolute paths whose content differs or cannot be verified, including missing ones. */
      readonly changed: ReadonlySet<string>;
      /** The subset that are no longer regular files. */
      readonly missing: ReadonlySet<string>;
      /**
       * Changed files that Ninja may consider old, because we may not stamp them or other runs
       * stamp them too. Outputs that use them must be deleted (`objectsUsing`), or they would stay
       * as they are.
       */
      readonly unstampable: ReadonlySet<string>;
      /** Unchanged files that other runs on this machine stamp too. */
      readonly shared: ReadonlySet<string>;
      /** Why each file counts as changed, to follow its path in a sentence. */
      readonly reasons: ReadonlyMap<string, string>;
      /** Files whose content is verified, with their current timestamps. */
      readonly proven: ReadonlyMap<string, RecordedFile>;
    }
  /** The build tree must be discarded. */
  | { readonly trusted: false; readonly reason: string };

/**
 * Gives every input of a restored build tree the timestamp that makes Ninja compile exactly what
 * changed since the inputs were recorded. Only contents decide, not the timestamps found. Objects
 * and Ninja's own files are not touched.
 */
export async function restamp(
  inputRecord: InputRecord,
  options: RestampOptions,
): Promise<RestampResult> {
  const now = options.now ?? (() => fileSystemNow(inputRecord.buildDir));
  const wait = options.wait ?? ((milliseconds) => setTimeout(milliseconds));
  let clock = judgeClock(inputRecord, now());
  if (clock.kind === 'wait') {
    await wait(clock.milliseconds);
    clock = judgeClock(inputRecord, now());
  }
  if (clock.kind !== 'fine') {
    const reason =
      clock.kind === 'wrong' ? clock.reason : 'The clock of this machine does not advance.';
    return { trusted: false, reason };
  }

  const observed = await observe(inputRecord, options);
  const plan = planRestamp(inputRecord, observed, now());
  const reasons = new Map(plan.reasons);
  const unstampable = new Set(
    plan.changed.filter((path) => observed.get(path)?.kind === 'outside'),
  );
  const proven = new Map<string, RecordedFile>();
  const shared = new Set<string>();
  let stamped = 0;

  await inSlices(observed, ([path, found]) => {
    if (found.kind !== 'file') return;
    const wished = plan.stamps.get(path);
    const isStamped = wished !== undefined && stampIfPossible(path, wished);
    const mtime = isStamped ? (regularFile(path)?.mtime ?? wished) : found.mtime;
    if (isStamped) stamped++;
    if (plan.unchanged.has(path)) {
      if (found.isShared) shared.add(path);
      const recorded = inputRecord.files.get(path) as RecordedFile;
      if (wished === undefined || isStamped) {
        proven.set(path, { ...recorded, mtime });
        return;
      }
      reasons.set(path, 'cannot be given its recorded timestamp back');
      // If it is newer than recorded, Ninja rebuilds its users anyway.
      if (mtime < recorded.mtime) unstampable.add(path);
    } else if (found.isShared || mtime <= inputRecord.newest) {
      unstampable.add(path);
    }
  });
  return {
    trusted: true,
    stamped,
    changed: new Set(reasons.keys()),
    missing: new Set(plan.missing),
    unstampable,
    shared,
    reasons,
    proven,
  };
}

function stampIfPossible(path: string, wished: bigint): boolean {
  try {
    setTimestamp(path, wished);
    return true;
  } catch {
    return false;
  }
}

async function observe(
  inputRecord: InputRecord,
  options: RestampOptions,
): Promise<ReadonlyMap<string, Observation>> {
  const followLinks = followingLinks();
  const isAllowed = rootGuard(options.roots, followLinks);
  const isOurs = rootGuard([inputRecord.sourceDir, inputRecord.buildDir], followLinks);
  const observed = new Map<string, Observation>();
  const paths = new Set([...inputRecord.files.keys(), ...(options.inputs ?? [])]);
  await inSlices(paths, (path) => {
    observed.set(
      path,
      isAllowed(path)
        ? observeFile(path, !isOurs(path), inputRecord.files.get(path), options.proven?.get(path))
        : { kind: 'outside' },
    );
  });
  return observed;
}

function observeFile(
  path: string,
  isShared: boolean,
  recorded: RecordedFile | undefined,
  proven: RecordedFile | undefined,
): Observation {
  try {
    const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (stat === undefined) return { kind: 'absent' };
    if (!stat.isFile()) return { kind: 'other' };
    const [bytes, mtime] = [Number(stat.size), stat.mtimeNs];
    const file = { kind: 'file', bytes, mtime, isShared } as const;
    if (recorded?.bytes !== file.bytes || recorded.sha256 === unknownContent) return file;
    if (proven?.mtime === file.mtime && proven.bytes === file.bytes) {
      return { ...file, sha256: proven.sha256 };
    }
    return { ...file, ...readContentDigest(path, file.bytes) };
  } catch {
    return { kind: 'other' };
  }
}
