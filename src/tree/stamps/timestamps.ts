import { closeSync, lstatSync, mkdtempSync, openSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The timestamp that a file gets from `utimes(path, seconds)`, in nanoseconds since 1970. Same
 * arithmetic as uv__fs_to_timespec in libuv src/unix/fs.c: the whole seconds, then the fraction
 * times 1e9, truncated. `seconds` must not be negative.
 */
export function timestampOfSeconds(seconds: number): bigint {
  const whole = Math.trunc(seconds);
  return BigInt(whole) * 1_000_000_000n + BigInt(Math.trunc((seconds - whole) * 1e9));
}

/**
 * The seconds to pass to `utimes` so that the file gets the newest settable timestamp not newer
 * than `wished`. Node takes a double, which today is exact to 238 ns only. The result is never
 * above, since an object newer than its record in `.ninja_deps` would be out of date. Rounding
 * never reorders two timestamps, and a timestamp that was set once is reproduced exactly.
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

/** The adjacent double of a non-negative one, never below zero. */
function neighbour(value: number, step: 1n | -1n): number {
  bits.setFloat64(0, value);
  const pattern = bits.getBigInt64(0) + step;
  if (pattern < 0n) return 0;
  bits.setBigInt64(0, pattern);
  return bits.getFloat64(0);
}

/**
 * Sets a file's timestamp to the newest settable one not newer than `wished`, following symbolic
 * links. A coarse file system may round it down, never up.
 * @throws the system's error if we may not stamp the file.
 */
export function setTimestamp(path: string, wished: bigint): void {
  const seconds = secondsForTimestamp(wished);
  utimesSync(path, seconds, seconds);
}

/**
 * The current time by the clock of the file system that holds `directory`, in nanoseconds since
 * 1970. Compare it with timestamps of files written now: a network disk uses another machine's
 * clock, and a local one is up to a tick behind `Date.now()`.
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
 * Gives regular files from the future the current time. While such a file exists, CMake's manifest
 * is older than its inputs, so that Ninja configures until it gives up, and every object is older
 * than its source.
 * @param now by {@link fileSystemNow}; nanoseconds.
 * @param wished timestamp to set instead of `now`; not in the future.
 * @returns how many were stamped; those that cannot be stamped are skipped.
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
      // We may not stamp it.
    }
  }
  return brought;
}
