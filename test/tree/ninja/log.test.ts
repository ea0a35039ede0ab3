import fc from 'fast-check';
import { executedSince, type LogEntry, parseNinjaLog } from '../../../src/tree/ninja/log.js';

const read = (text: string) => {
  const log = parseNinjaLog(text);
  if (!log.readable) throw new Error(log.reason);
  return log;
};

test.each([5, 6, 7])('reads version %i', (version) => {
  const log = read(
    `# ninja log v${version}\n3\t1200\t1795345700958700783\ta.o\t680eae44b3215bb2\n`,
  );
  expect(log.version).toBe(version);
  expect([...log.entries]).toEqual([
    ['a.o', { startMs: 3, endMs: 1200, mtime: 1795345700958700783n, hash: '680eae44b3215bb2' }],
  ]);
});

test.each([
  ['nothing', '', 'does not begin'],
  ['another file', 'cmake\n', 'does not begin'],
  ['an older version', '# ninja log v4\n', 'version 4; versions 5 to 7'],
  ['a newer version', '# ninja log v8\n', 'version 8; versions 5 to 7'],
])('%s is unreadable, with the reason', (_, text, reason) => {
  expect(parseNinjaLog(text)).toEqual({
    readable: false,
    reason: expect.stringContaining(reason) as string,
  });
});

test.each([
  ['the last entry of an output wins', '0\t1\t5\ta.o\taa\n0\t2\t6\ta.o\tbb\n', ['a.o bb']],
  ['a last line without its end is passed over', '0\t1\t5\ta.o\taa\n0\t1\t5\tb.o\tbb', ['a.o aa']],
  ['a line with a field missing is passed over', '0\t1\ta.o\taa\n0\t1\t5\tb.o\tbb\n', ['b.o bb']],
  ['a path may hold spaces', '0\t1\t5\tmy file.o\taa\n', ['my file.o aa']],
])('%s', (_, lines, expected) => {
  const { entries } = read(`# ninja log v7\n${lines}`);
  expect([...entries].map(([output, { hash }]) => `${output} ${hash}`)).toEqual(expected);
});

const entry = fc.record({
  startMs: fc.nat(),
  endMs: fc.nat(),
  mtime: fc.bigInt(0n, 2n ** 63n - 1n),
  hash: fc.bigInt(0n, 2n ** 64n - 1n).map((value) => value.toString(16)),
});
const output = fc.stringMatching(/^[\w./ -]{1,20}$/);
const line = (name: string, { startMs, endMs, mtime, hash }: LogEntry) =>
  `${startMs}\t${endMs}\t${mtime}\t${name}\t${hash}\n`;

test('reads back every log, and every log cut at any byte as a beginning of it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(output, entry)), fc.nat(), (lines, cut) => {
      const header = '# ninja log v7\n';
      const text = header + lines.map(([name, value]) => line(name, value)).join('');
      expect(read(text).entries).toEqual(new Map(lines));

      const part = text.slice(0, Math.max(header.length, cut % (text.length + 1)));
      const whole = part.split('\n').length - 2;
      expect(read(part).entries).toEqual(new Map(lines.slice(0, whole)));
    }),
  );
});

test('an output was executed if its entry is new or differs in any field', () => {
  const old = { startMs: 1, endMs: 2, mtime: 3n, hash: 'a' };
  const before = new Map([
    ['same', old],
    ['command', old],
    ['again', old],
    ['gone', old],
  ]);
  const after = new Map([
    ['same', { ...old }],
    ['command', { ...old, hash: 'b' }],
    ['again', { ...old, mtime: 4n }],
    ['new', old],
  ]);
  expect(executedSince(before, after)).toEqual(['command', 'again', 'new']);
});
