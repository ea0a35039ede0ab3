import { closeSync, lstatSync, mkdtempSync, openSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The timestamp that a file gets from `utimes(path, seconds)`, in nanoseconds since 1970.
 * Same arithmetic as uv__fs_to_timespec in libuv src/unix/fs.c: the whole seconds, then the
 * rest times 1e9, truncated. `seconds` is not negative.
 */
export function timestampOfSeconds(seconds: number): bigint {
  const whole = Math.trunc(seconds);
  return BigInt(whole) * 1_000_000_000n + BigInt(Math.trunc((seconds - whole) * 1e9));
}

/**
 * The seconds to hand to `utimes` for a wished timestamp: those that give the newest timestamp not
 * newer than the wish. Node takes a double, which today is exact to 238 ns only. Never above,
 * since an object newer than its record in `.ninja_deps` would be out of date; the order of
 * two timestamps is never reversed, and a timestamp that was set once is reproduced exactly.
 * @param wished nanoseconds since 1970, not negative.
 */
export function secondsForTimestamp(wished: bigint): number {
  let seconds = Number(wished) / 1e9;
  while (timestampOfSeconds(seconds) > wished) seconds = neighbour(seconds, -1n);
  for (;;) {
    const next = neighbour(seconds, 1n);
    if (timestampOfSeconds(seconds) === wished || timestampOfSeconds(next) > wished) return seconds;
    seconds = next;
  }
}

/** The newest timestamp not newer than `wished` that can be set on a file. Nanoseconds since 1970. */
export function settableTimestamp(wished: bigint): bigint {
  return timestampOfSeconds(secondsForTimestamp(wished));
}

const bits = new DataView(new ArrayBuffer(8));

/** The double next to a non-negative one; there is none below zero. */
function neighbour(value: number, step: 1n | -1n): number {
  bits.setFloat64(0, value);
  const pattern = bits.getBigInt64(0) + step;
  if (pattern < 0n) return 0;
  bits.setBigInt64(0, pattern);
  return bits.getFloat64(0);
}

/**
 * Sets a file's timestamp to the newest settable one not newer than `wished`; follows symbolic links.
 * A coarse file system may keep less of it, never more.
 * @throws the system's error where the file is not ours to stamp.
 */
export function setTimestamp(path: string, wished: bigint): void {
  const seconds = secondsForTimestamp(wished);
  utimesSync(path, seconds, seconds);
}

/**
 * The present by the clock of the file system that holds `directory`, in nanoseconds since 1970. It is what
 * the timestamps of files written now are compared with; on a network disk it is another
 * machine's clock, and on a local one it lags behind `Date.now()` by up to a tick.
 */
export function fileSystemNow(directory: string): bigint {
  const scratch = mkdtempSync(join(directory, '.clock-'));
  try {
    const file = join(scratch, 'now');
    closeSync(openSync(file, 'w'));
    return statSync(file, { bigint: true }).mtimeNs;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * Gives regular files from the future the present as their timestamp. While one lies there, CMake's
 * manifest is older than what it was made of, so that Ninja configures until it gives up, and every
 * object is older than its source.
 * @param now by {@link fileSystemNow}; nanoseconds.
 * @param wished what they get instead of the present; not in the future.
 * @returns how many there were; one that cannot be stamped stays as it is.
 */
export function bringToPresent(paths: Iterable<string>, now: bigint, wished = now): number {
  let brought = 0;
  for (const path of paths) {
    try {
      const facts = lstatSync(path, { bigint: true, throwIfNoEntry: false });
      if (!facts?.isFile() || facts.mtimeNs <= now) continue;
      setTimestamp(path, wished);
      brought += 1;
    } catch {
      // Not ours to stamp.
    }
  }
  return brought;
}
