import fc from 'fast-check';
import {
  applyPatch,
  applyTextPatch,
  isPatchable,
  makePatch,
  makeTextPatch,
} from '../../../src/cache/archive/patch.js';
import { noise } from './noise.js';

test('a linked module of which a part moved is a patch of a fraction of its size', async () => {
  const before = noise(20_000_000);
  // One function grew, and every 40th kilobyte holds an address that moved.
  const after = Buffer.concat([
    before.subarray(0, 9_000_000),
    noise(5000, 'grown'),
    before.subarray(9_001_000),
  ]);
  for (let at = 0; at + 4 < after.length; at += 40_000) {
    after.writeUInt32LE((after.readUInt32LE(at) + 4000) >>> 0, at);
  }
  const patch = await makePatch(before, after);
  expect(patch.length).toBeLessThan(after.length / 500);
  expect((await applyPatch(before, patch, after.length)).equals(after)).toBe(true);
});

test('any content is made from any other', async () => {
  const content = fc
    .uint8Array({ minLength: 1, maxLength: 3000 })
    .map((bytes) => Buffer.from(bytes));
  await fc.assert(
    fc.asyncProperty(content, content, content, async (start, middle, end) => {
      const before = Buffer.concat([noise(5000), start, middle, end]);
      const after = Buffer.concat([end, noise(5000), middle]);
      const patch = await makePatch(before, after);
      expect((await applyPatch(before, patch, after.length)).equals(after)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('one that unpacks to more than is declared is refused', async () => {
  const before = noise(10_000);
  const patch = await makePatch(before, Buffer.alloc(50_000_000));
  await expect(applyPatch(before, patch, 10_000)).rejects.toThrow();
});

test('another base gives another content or none: digests decide', async () => {
  const after = noise(10_000, 'after');
  const patch = await makePatch(Buffer.concat([after, noise(10_000)]), after);
  const other = await applyPatch(noise(20_000, 'other'), patch, after.length).catch(
    () => undefined,
  );
  expect(other?.equals(after) ?? false).toBe(false);
});

test('a text that is patched into another is refused', async () => {
  const [before, after] = ['before '.repeat(1000), 'after '.repeat(1000)];
  const made = await makeTextPatch(before, after);
  if (made === undefined) throw new Error('it is not patched');
  expect(await applyTextPatch(before, made.patch, made.described)).toBe(after);
  const other = { ...made.described, sha256: '0'.repeat(64) };
  await expect(applyTextPatch(before, made.patch, other)).rejects.toThrow(/another digest/);
  await expect(applyTextPatch('short', made.patch, made.described)).rejects.toThrow(/of a size/);
  expect(await makeTextPatch('short', after)).toBeUndefined();
});

test.each([
  [0, false],
  [4095, false],
  [4096, true],
  [512 * 1024 ** 2, true],
  [512 * 1024 ** 2 + 1, false],
])('%d bytes are patched or not', (bytes, patched) => expect(isPatchable(bytes)).toBe(patched));
