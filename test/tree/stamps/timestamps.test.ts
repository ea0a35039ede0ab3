import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  bringToPresent,
  fileSystemNow,
  secondsForTimestamp,
  setTimestamp,
  settableTimestamp,
  timestampOfSeconds,
} from '../../../src/tree/stamps/timestamps.js';

/** From 1970 to 2200. */
const timestamp = fc.bigInt(0n, 7_258_118_400_000_000_000n);

let directory: string;
let file: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'timestamps-'));
  file = join(directory, 'file');
  writeFileSync(file, '');
});
afterAll(() => rmSync(directory, { recursive: true }));
const onDisk = () => statSync(file, { bigint: true }).mtimeNs;

test('the arithmetic is that of the system: a real file gets the computed timestamp', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 7_258_118_400, noNaN: true }), (seconds) => {
      utimesSync(file, seconds, seconds);
      expect(onDisk()).toBe(timestampOfSeconds(seconds));
    }),
    { numRuns: 2000 },
  );
});

test('a timestamp that is set is never newer than wished, and less than 1 µs older', () => {
  fc.assert(
    fc.property(timestamp, (wished) => {
      setTimestamp(file, wished);
      expect(onDisk()).toBe(settableTimestamp(wished));
      expect(onDisk()).toBeLessThanOrEqual(wished);
      expect(wished - onDisk()).toBeLessThan(1000n);
    }),
    { numRuns: 2000 },
  );
});

test('it is the newest that can be set: the next double is too new', () => {
  fc.assert(
    fc.property(fc.bigInt(10n ** 18n, 4n * 10n ** 18n), (wished) => {
      const seconds = secondsForTimestamp(wished);
      const next = seconds + 2 ** (Math.floor(Math.log2(seconds)) - 52);
      expect(timestampOfSeconds(next)).toBeGreaterThan(wished);
    }),
  );
});

test('setting a set timestamp again changes nothing', () => {
  fc.assert(
    fc.property(timestamp, (wished) => {
      const set = settableTimestamp(wished);
      expect(settableTimestamp(set)).toBe(set);
    }),
    { numRuns: 5000 },
  );
});

test('the order of two timestamps is never reversed', () => {
  const close = fc.tuple(timestamp, fc.bigInt(0n, 2000n)).map(([a, d]) => [a, a + d] as const);
  fc.assert(
    fc.property(close, ([older, newer]) => {
      expect(settableTimestamp(older)).toBeLessThanOrEqual(settableTimestamp(newer));
    }),
    { numRuns: 5000 },
  );
});

test('the clock of the file system is that of files written now', () => {
  const before = fileSystemNow(directory);
  writeFileSync(file, 'x');
  expect(onDisk()).toBeGreaterThanOrEqual(before);
  expect(fileSystemNow(directory)).toBeGreaterThanOrEqual(onDisk());
});

test('files from the future are brought to the present, and no other', () => {
  const directory = mkdtempSync(join(tmpdir(), 'future-'));
  try {
    const now = fileSystemNow(directory);
    const seconds = Number(now / 1_000_000_000n);
    const [past, future] = [join(directory, 'past'), join(directory, 'future')];
    for (const [path, time] of [
      [past, seconds - 60],
      [future, seconds + 60],
    ] as const) {
      writeFileSync(path, '');
      utimesSync(path, time, time);
    }
    expect(bringToPresent([past, future, join(directory, 'absent')], now)).toBe(1);
    expect(statSync(future, { bigint: true }).mtimeNs).toBe(settableTimestamp(now));
    expect(statSync(past).mtimeMs).toBe((seconds - 60) * 1000);
  } finally {
    rmSync(directory, { recursive: true });
  }
});
