import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseNinjaDeps } from '../../../src/tree/ninja/deps.js';
import { createProject, ninjas, run } from '../real-project.js';

const int32 = (...values: number[]) => {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => {
    buffer.writeUInt32LE(value >>> 0, index * 4);
  });
  return buffer;
};
const header = (version: number) => Buffer.concat([Buffer.from('# ninjadeps\n'), int32(version)]);
const pathRecord = (path: string, id: number) => {
  const name = Buffer.from(path);
  const padded = Buffer.concat([name, Buffer.alloc((4 - (name.length % 4)) % 4)]);
  return Buffer.concat([int32(padded.length + 4), padded, int32(~id)]);
};
const depsRecord = (output: number, mtime: bigint, deps: readonly number[]) => {
  const time = Buffer.alloc(8);
  time.writeBigInt64LE(mtime);
  const body = Buffer.concat([int32(output), time, int32(...deps)]);
  return Buffer.concat([int32(body.length | 0x80000000), body]);
};
const read = (...parts: Buffer[]) => {
  const parsed = parseNinjaDeps(Buffer.concat(parts));
  if (!parsed.readable) throw new Error(parsed.reason);
  return parsed;
};

const paths = [pathRecord('a.o', 0), pathRecord('/s/a.c', 1), pathRecord('/s/long.h', 2)];

test('reads version 4, and the last record of an output wins', () => {
  const parsed = read(header(4), ...paths, depsRecord(0, 5n, [1]), depsRecord(0, 6n, [1, 2]));
  expect(parsed.version).toBe(4);
  expect(parsed.damage).toBeUndefined();
  expect([...parsed.deps]).toEqual([['a.o', { mtime: 6n, deps: ['/s/a.c', '/s/long.h'] }]]);
});

test('reads version 3, whose times are seconds', () => {
  const record = Buffer.concat([int32((12 | 0x80000000) >>> 0), int32(0, 1795345700, 1)]);
  expect([...read(header(3), ...paths, record).deps]).toEqual([
    ['a.o', { mtime: 1795345700_000_000_000n, deps: ['/s/a.c'] }],
  ]);
});

test.each([
  ['nothing', Buffer.alloc(0), 'signature'],
  ['another file', Buffer.from('something else entirely'), 'signature'],
  ['version 1', header(1), 'version 1; versions 3 and 4'],
  ['version 5', header(5), 'version 5; versions 3 and 4'],
])('%s is unreadable, with the reason', (_, file, reason) => {
  expect(parseNinjaDeps(file)).toEqual({
    readable: false,
    reason: expect.stringContaining(reason) as string,
  });
});

test.each([
  ['a path whose checksum is wrong', pathRecord('/s/x.h', 7)],
  ['a path that was there before', pathRecord('a.o', 3)],
  ['a path of nothing', pathRecord('', 3)],
  ['deps on an unknown path', depsRecord(0, 9n, [9])],
  ['deps of an unknown output', depsRecord(9, 9n, [1])],
  ['a record of no size', int32(0)],
  ['a record over the limit', Buffer.concat([int32(1 << 20), Buffer.alloc(1 << 20)])],
  ['a record cut short', depsRecord(0, 9n, [1, 2]).subarray(0, 20)],
  ['deps of a broken size', Buffer.concat([int32((14 | 0x80000000) >>> 0), Buffer.alloc(14)])],
])('what precedes %s counts, and nothing after it', (_, damaged) => {
  const parsed = read(header(4), ...paths, depsRecord(0, 5n, [1]), damaged, depsRecord(0, 6n, [2]));
  expect([...parsed.deps]).toEqual([['a.o', { mtime: 5n, deps: ['/s/a.c'] }]]);
  expect(parsed.damage).toBeDefined();
});

test('reads back any log; cut anywhere, it gives a beginning of it', () => {
  const path = fc.stringMatching(/^[\w./-]{1,30}$/);
  const logs = fc.uniqueArray(path, { minLength: 1, maxLength: 20 }).chain((names) =>
    fc.tuple(
      fc.constant(names),
      fc.array(
        fc.record({
          output: fc.nat(names.length - 1),
          mtime: fc.bigInt(1n, 2n ** 62n),
          deps: fc.array(fc.nat(names.length - 1)),
        }),
      ),
      fc.nat(),
    ),
  );
  fc.assert(
    fc.property(logs, ([names, records, cut]) => {
      const file = Buffer.concat([
        header(4),
        ...names.map(pathRecord),
        ...records.map(({ output, mtime, deps }) => depsRecord(output, mtime, deps)),
      ]);
      const expected = (count: number) =>
        new Map(
          records
            .slice(0, count)
            .map(({ output, mtime, deps }) => [
              names[output],
              { mtime, deps: deps.map((id) => names[id]) },
            ]),
        );
      const whole = read(file);
      expect(whole.damage).toBeUndefined();
      expect(new Map(whole.deps)).toEqual(expected(records.length));

      const part = read(file.subarray(0, Math.max(16, cut % (file.length + 1))));
      const beginnings = Array.from({ length: records.length + 1 }, (_, count) => expected(count));
      expect(beginnings).toContainEqual(new Map(part.deps));
    }),
  );
});

test.each(ninjas)('agrees with `ninja -t deps` of Ninja $version', ({ ninja }) => {
  const project = createProject(ninja, {
    'CMakeLists.txt':
      'cmake_minimum_required(VERSION 3.20)\nproject(p C)\nadd_executable(p a.c b.c)\n',
    'a.c': '#include "a.h"\n#include <stdio.h>\nint main(void) { return A; }\n',
    'b.c': '#include "a.h"\nint b(void) { return A; }\n',
    'a.h': '#define A 1\n',
  });
  try {
    project.configure();
    project.build();
    project.write({ 'a.h': '#define A 2\n' });
    project.build(); // Appends newer records of the same outputs.
    const parsed = read(readFileSync(join(project.buildDir, '.ninja_deps')));
    const shown = [...parsed.deps].map(
      ([output, { mtime, deps }]) =>
        `${output}: #deps ${deps.length}, deps mtime ${mtime} (VALID)\n${deps.map((path) => `    ${path}\n`).join('')}\n`,
    );
    const told = run(ninja, ['-C', project.buildDir, '-t', 'deps']);
    expect(parsed.deps.size).toBe(2);
    for (const text of shown) expect(told).toContain(text);
  } finally {
    project.remove();
  }
});
