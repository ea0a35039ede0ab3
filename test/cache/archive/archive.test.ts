import { hash } from 'node:crypto';
import {
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { type Header, pack } from 'tar-stream';
import { extractArchive } from '../../../src/cache/archive/read-archive.js';
import { writeArchive } from '../../../src/cache/archive/write-archive.js';
import { settableTimestamp } from '../../../src/tree/stamps/timestamps.js';
import { temporaryDirectory } from '../temporary-directory.js';

const scratch = temporaryDirectory();
const written = { layer: 'build-tree', createdBy: 'test 1.0' } as const;

async function put(path: string, content: string | Buffer, mode = 0o644): Promise<void> {
  const location = join(scratch(), path);
  await mkdir(dirname(location), { recursive: true });
  await writeFile(location, content, { mode });
}

async function archive(paths: readonly string[], meta: unknown = {}) {
  const file = join(scratch(), 'snapshot.archive');
  const roots = { tree: { directory: join(scratch(), 'tree'), paths } };
  await writeArchive({ ...written, file, meta, roots });
  return { file };
}

function unpack(file: string, layer: 'build-tree' | 'products' = 'build-tree') {
  return extractArchive(file, { layer, staging: join(scratch(), 'staging') });
}

describe('what was archived comes back', () => {
  test('content, executable bit, links, timestamps, roots and meta', async () => {
    const long = `${'directory-with-a-long-name/'.repeat(12)}deep.cu`;
    const large = Buffer.alloc(3_000_000, 'kernel ');
    await put('tree/a.cu', 'text');
    await put('tree/bin/tool', '#!/bin/sh', 0o755);
    await put(`tree/${long}`, 'deep');
    await put('tree/empty', '');
    await put('tree/ünï.cuh', 'name');
    await put('tree/_C.abi3.so', large);
    await symlink('../a.cu', join(scratch(), 'tree/bin/link'));
    await put('checkout/csrc/generated.cu', 'generated');
    await utimes(join(scratch(), 'tree/a.cu'), 1.5, 1_700_000_000.25);
    const original = await lstat(join(scratch(), 'tree/_C.abi3.so'), { bigint: true });

    const file = join(scratch(), 'snapshot.archive');
    const paths = ['a.cu', 'bin/tool', long, 'empty', 'ünï.cuh', '_C.abi3.so', 'bin/link'];
    const meta = { inputRecord: [1, 'two'] };
    await writeArchive({
      ...written,
      file,
      meta,
      roots: {
        tree: { directory: join(scratch(), 'tree'), paths },
        generated: { directory: join(scratch(), 'checkout'), paths: ['csrc/generated.cu'] },
        unused: { directory: join(scratch(), 'nowhere'), paths: [] },
      },
    });

    const result = await unpack(file);
    if (!result.ok) throw new Error(result.reason);
    expect(Object.keys(result.staged).sort()).toEqual(['generated', 'tree', 'unused']);
    expect(result.header).toMatchObject({ ...written, base: null, meta, schema: 1 });
    const at = (path: string) => join(result.staged.tree as string, path);
    expect(await readFile(at('a.cu'), 'utf8')).toBe('text');
    expect(await readFile(at(long), 'utf8')).toBe('deep');
    expect(await readFile(at('empty'), 'utf8')).toBe('');
    expect(await readFile(at('ünï.cuh'), 'utf8')).toBe('name');
    expect((await readFile(at('_C.abi3.so'))).equals(large)).toBe(true);
    expect(await readlink(at('bin/link'))).toBe('../a.cu');
    expect((await lstat(at('bin/tool'))).mode & 0o111).not.toBe(0);
    expect((await lstat(at('a.cu'))).mode & 0o111).toBe(0);
    const modified = async (path: string) => (await lstat(at(path), { bigint: true })).mtimeNs;
    expect(await modified('a.cu')).toBe(1_700_000_000_250_000_000n);
    expect(await modified('_C.abi3.so')).toBe(settableTimestamp(original.mtimeNs));
    expect(await readdir(result.staged.unused as string)).toEqual([]);
  });

  test('for any small tree', async () => {
    const name = fc.stringMatching(/^[a-z]{1,6}$/);
    const tree = fc.dictionary(
      fc.tuple(name, name).map((parts) => parts.join('/')),
      fc.uint8Array({ maxLength: 2000 }),
      { maxKeys: 12 },
    );
    let round = 0;
    await fc.assert(
      fc.asyncProperty(tree, async (files) => {
        const home = join(scratch(), `round-${round++}`);
        for (const [path, content] of Object.entries(files)) {
          await mkdir(dirname(join(home, path)), { recursive: true });
          await writeFile(join(home, path), content);
        }
        const file = `${home}.archive`;
        const roots = { tree: { directory: home, paths: Object.keys(files) } };
        await writeArchive({ ...written, file, meta: null, roots });
        const staging = `${home}-staging`;
        const result = await extractArchive(file, { layer: 'build-tree', staging });
        if (!result.ok) throw new Error(result.reason);
        for (const [path, content] of Object.entries(files)) {
          expect((await readFile(join(staging, 'tree', path))).equals(content)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('the same input gives the same bytes, whatever the order of the paths', async () => {
    for (const path of ['a', 'b', 'c/d']) await put(`tree/${path}`, path);
    const first = await readFile((await archive(['a', 'b', 'c/d'])).file);
    const second = await readFile((await archive(['c/d', 'b', 'a'])).file);
    expect(second.equals(first)).toBe(true);
  });
});

describe('an archive is not written', () => {
  test.each([
    ['a directory', 'directory', /neither a file nor a symbolic link/],
    ['a path that leads upwards', '../tree/directory/file', /leads upwards/],
    ['a file that is not there', 'missing', /ENOENT/],
  ])('of %s, and nothing is left behind', async (_name, path, message) => {
    await put('tree/directory/file', 'x');
    await expect(archive([path])).rejects.toThrow(message);
    expect(await readdir(scratch())).toEqual(['tree']);
  });

  test('of a file that changes meanwhile', async () => {
    const file = join(scratch(), 'snapshot.archive');
    // Every read of this file gives another content.
    const roots = { tree: { directory: '/proc/sys/kernel/random', paths: ['uuid'] } };
    const writing = writeArchive({ ...written, file, meta: null, roots });
    await expect(writing).rejects.toThrow(/random\/uuid changed while it was being archived/);
    expect(await readdir(scratch())).toEqual([]);
  });

  test('where the disk does not take it', async () => {
    await put('tree/a', 'x');
    const roots = { tree: { directory: join(scratch(), 'tree'), paths: ['a'] } };
    const file = join(scratch(), 'absent/snapshot.archive');
    await expect(writeArchive({ ...written, file, meta: null, roots })).rejects.toThrow(/ENOENT/);
  });
});

describe('an archive is refused', () => {
  type Member = [header: Partial<Header>, content: string];
  const content = 'kernel';
  const entry = {
    root: 'tree',
    path: 'a.cu',
    kind: 'file',
    bytes: content.length,
    mode: 0o644,
    modified: '1700000000123456789',
    sha256: hash('sha256', content, 'hex'),
  };
  const member: Member = [{ name: 'tree/a.cu', mode: 0o644, type: 'file' }, content];
  const header = (changes: object = {}) =>
    JSON.stringify({
      format: 'vllm-incremental-build',
      schema: 1,
      layer: 'build-tree',
      createdBy: 'test',
      base: null,
      meta: null,
      roots: ['tree'],
      entries: [entry],
      ...changes,
    });

  async function craft(text: string, members: readonly Member[], name = 'header.json') {
    const tar = pack();
    tar.entry({ name, mode: 0o644 }, text);
    for (const [fields, body] of members) tar.entry(fields as Header, body);
    tar.finalize();
    return zstdCompressSync(await buffer(tar));
  }

  async function refusal(bytes: Buffer): Promise<string> {
    const file = join(scratch(), 'crafted.archive');
    await writeFile(file, bytes);
    const result = await unpack(file);
    expect(await readdir(scratch())).toEqual(['crafted.archive']);
    if (result.ok) throw new Error('it was taken');
    return result.reason;
  }

  test('only with a fault: the unchanged one is taken', async () => {
    const file = join(scratch(), 'crafted.archive');
    await writeFile(file, await craft(header(), [member]));
    expect(await unpack(file)).toMatchObject({ ok: true });
  });

  test.each<[string, string, Member[], RegExp]>([
    [
      'a newer schema',
      header({ schema: 3, base: { key: 'k' } }),
      [],
      /schema 3 of a newer version/,
    ],
    ['another format', header({ format: 'other' }), [], /not an archive of vllm-incremental-build/],
    ['another layer', header({ layer: 'products' }), [member], /belongs to the layer products/],
    ['a header that is not JSON', '{', [], /header is not JSON/],
    ['an unknown field', header({ extra: 1 }), [member], /header is wrong/],
    ['an unknown kind', header({ entries: [{ ...entry, kind: 'patch' }] }), [member], /entries\.0/],
    [
      'a set-user-id mode',
      header({ entries: [{ ...entry, mode: 0o4755 }] }),
      [member],
      /entries\.0/,
    ],
    [
      'a path upwards',
      header({ entries: [{ ...entry, path: '../a' }] }),
      [member],
      /leads upwards/,
    ],
    ['another content', header(), [[member[0], 'kernol']], /another digest/],
    ['another size', header(), [[member[0], 'kernels']], /not what its header says/],
    [
      'another mode',
      header(),
      [[{ ...member[0], mode: 0o755 }, content]],
      /not what its header says/,
    ],
    [
      'a link for a file',
      header(),
      [[{ ...member[0], type: 'symlink', linkname: '/' }, '']],
      /not what/,
    ],
    [
      'another name',
      header(),
      [[{ ...member[0], name: 'tree/b' }, content]],
      /tree\/b where tree\/a\.cu/,
    ],
    ['a member missing', header(), [], /ends before tree\/a\.cu/],
    ['a member too many', header(), [member, member], /more than its header names/],
  ])('for %s', async (_name, text, members, reason) => {
    expect(await refusal(await craft(text, members))).toMatch(reason);
  });

  test('for a first member that is no header', async () => {
    expect(await refusal(await craft(header(), [member], 'a'))).toMatch(/not begin with header/);
  });

  test('for a header that unpacks without end', async () => {
    expect(await refusal(await craft('0'.repeat(80_000_000), []))).toMatch(/unpacks to more/);
  });

  test('for more behind its end than it declares', async () => {
    const tar = pack();
    tar.entry({ name: 'header.json' }, header());
    tar.entry(member[0] as Header, content);
    tar.finalize();
    const bomb = Buffer.concat([await buffer(tar), Buffer.alloc(10_000_000)]);
    expect(await refusal(zstdCompressSync(bomb))).toMatch(/unpacks to more/);
  });

  test.each([
    ['bytes that are not zstd', () => Buffer.from('not an archive at all')],
    ['nothing', () => Buffer.alloc(0)],
  ])('for %s', async (_name, bytes) => {
    expect(await refusal(bytes())).toMatch(/\w/);
  });

  test('for a cut at any place', async () => {
    const good = await craft(header(), [member]);
    for (let length = 1; length < good.length; length += 7) {
      expect(await refusal(good.subarray(0, length))).toMatch(/\w/);
    }
  });

  test('for a damaged byte, or else it unpacks to what was put in', async () => {
    const good = await craft(header(), [member]);
    const file = join(scratch(), 'crafted.archive');
    for (let at = 0; at < good.length; at += 3) {
      const bytes = Buffer.from(good);
      bytes.writeUInt8(bytes.readUInt8(at) ^ 0x55, at);
      await writeFile(file, bytes);
      const staging = join(scratch(), `staging-${at}`);
      const result = await extractArchive(file, { layer: 'build-tree', staging });
      if (result.ok) expect(await readFile(join(staging, 'tree/a.cu'), 'utf8')).toBe(content);
    }
  });

  test('for a damaged byte of what we write, or else nothing that it says is another', async () => {
    await put('tree/a.cu', 'text');
    const { file } = await archive(['a.cu']);
    const good = await readFile(file);
    const whole = await unpack(file);
    let taken = 0;
    for (let at = 0; at < good.length; at += 1) {
      const bytes = Buffer.from(good);
      bytes.writeUInt8(bytes.readUInt8(at) ^ 0x04, at);
      await writeFile(file, bytes);
      const staging = join(scratch(), `staging-${at}`);
      const result = await extractArchive(file, { layer: 'build-tree', staging });
      if (!result.ok) continue;
      taken += 1;
      expect(result.header).toEqual(whole.ok && whole.header);
    }
    // zstd reads past some bits, and Node past an empty frame of 13 bytes that it writes at the end.
    expect(taken).toBeLessThan(20);
  });

  test('over what exists: the directory stays as it was', async () => {
    await put('staging/precious', 'x');
    const file = join(scratch(), 'crafted.archive');
    await writeFile(file, await craft(header(), [member]));
    expect(await unpack(file)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/EEXIST/),
    });
    expect(await readdir(join(scratch(), 'staging'))).toEqual(['precious']);
  });
});
