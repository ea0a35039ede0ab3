import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { type Header, pack } from 'tar-stream';
import {
  archivePath,
  type Compression,
  unwrapClientArchive,
} from '../../../../src/cache/stores/github/client-archive.js';
import { temporaryDirectory } from '../../temporary-directory.js';

const scratch = temporaryDirectory();
const name = archivePath('products');
const content = Buffer.from('kernels '.repeat(50_000));

type TarMember = Partial<Header> & { readonly content?: Buffer | string };

async function tarOf(...members: readonly TarMember[]): Promise<Buffer> {
  const tar = pack();
  for (const { content: text = '', ...header } of members) {
    const size = header.type === undefined || header.type === 'file' ? { size: text.length } : {};
    tar.entry({ name, ...size, ...header }, text);
  }
  tar.finalize();
  return await buffer(tar);
}

const compress = { 'zstd-without-long': zstdCompressSync, gzip: gzipSync };

/** Unwraps bytes into a directory of their own, below one that nothing else may be written into. */
async function unwrap(
  blob: Buffer,
  compression: Compression = 'zstd-without-long',
  maxBytes?: number,
) {
  await writeFile(join(scratch(), 'blob'), blob);
  await mkdir(join(scratch(), 'place'));
  const file = join(scratch(), 'place/out');
  const limit = maxBytes === undefined ? {} : { maxBytes };
  const options = { compression, name, ...limit };
  const outcome = await unwrapClientArchive(join(scratch(), 'blob'), file, options);
  expect((await readdir(scratch())).sort()).toEqual(['blob', 'place']);
  return { outcome, file, left: await readdir(join(scratch(), 'place')) };
}

test.each<Compression>(['zstd-without-long', 'gzip'])('the archive comes out of %s', async (by) => {
  const { outcome, file } = await unwrap(compress[by](await tarOf({ content })), by);
  expect(outcome).toEqual({ ok: true, bytes: content.length });
  expect((await readFile(file)).equals(content)).toBe(true);
});

const elsewhere = (path: string) => [{ name: path, content }];
const link = (type: 'symlink' | 'link') => [{ type, linkname: '/etc/passwd' }];
const refused: readonly [string, readonly TarMember[], RegExp][] = [
  ['nothing', [], /^it holds no \.vllm/],
  ['a path upwards', elsewhere(`../${name}`), /^it holds "\.\.\//],
  ['a path upwards inside', elsewhere(`x/../${name}`), /^it holds "x\/\.\.\//],
  ['an absolute path', elsewhere(`/${name}`), /^it holds "\//],
  ["another layer's name", elsewhere(archivePath('build-tree')), /build-tree\.archive"$/],
  ['a name in other words', elsewhere(`./${name}`), /^it holds "\.\//],
  ['a long path in an extended header', [{ pax: { path: '/etc/x' }, content }], /holds "\/etc\/x"/],
  ['a symbolic link', link('symlink'), /is not a file$/],
  ['a hard link', link('link'), /is not a file$/],
  ['a directory', [{ type: 'directory' }], /^it holds|is not a file$/],
  ['a device', [{ type: 'character-device' }], /is not a file$/],
  ['a pipe', [{ type: 'fifo' }], /is not a file$/],
  ['two files', [{ content }, { name: 'other', content: 'x' }], /^it holds more than/],
  ['one file twice', [{ content }, { content: 'x' }], /^it holds more than/],
  ['a file and a link', [{ content }, { type: 'symlink', linkname: '/' }], /^it holds more than/],
];

test.each(refused)('%s is refused, and nothing is written', async (_, members, reason) => {
  const { outcome, left } = await unwrap(zstdCompressSync(await tarOf(...members)));
  expect(outcome).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  expect(left).toEqual([]);
});

/** A zstd frame of one raw block, which says how large a window its reader shall keep (RFC 8878). */
function frameOf(block: Buffer, windowLog: number): Buffer {
  const magic = [0x28, 0xb5, 0x2f, 0xfd];
  const head = (block.length << 3) | 1;
  const bytes = [...magic, 0, (windowLog - 10) << 3, head & 255, (head >> 8) & 255, head >> 16];
  return Buffer.concat([Buffer.from(bytes), block]);
}

test('a window of eight megabytes is none too many', async () => {
  const { outcome } = await unwrap(frameOf(await tarOf({ content: 'kernels' }), 23));
  expect(outcome).toEqual({ ok: true, bytes: 7 });
});

const packed = async () => zstdCompressSync(await tarOf({ content }));
const bytes: readonly [string, () => Promise<Buffer>, RegExp][] = [
  ['no byte', async () => Buffer.alloc(0), /unexpected end of file/],
  ['half', async () => (await packed()).subarray(0, 20), /unexpected end of file/],
  [
    'a tar cut short',
    async () => zstdCompressSync((await tarOf({ content })).subarray(0, 9000)),
    /end/,
  ],
  ['gzip where zstd should be', async () => gzipSync(await tarOf({ content })), /Unknown frame/],
  ['no compression', async () => await tarOf({ content }), /Unknown frame/],
  ['no tar', async () => zstdCompressSync(Buffer.alloc(5000, 'kernels ')), /tar header/i],
  [
    'a bomb behind its end',
    async () => zstdCompressSync(Buffer.concat([await tarOf({ content }), Buffer.alloc(2e8)])),
    /more than its header declares/,
  ],
  [
    'a bomb before its begin',
    async () => zstdCompressSync(await tarOf({ pax: { comment: ' '.repeat(2e7) }, content })),
    /Header exceeds max size/,
  ],
  [
    'a window of two gigabytes',
    async () => frameOf(await tarOf({ content: 'kernels' }), 31),
    /requires too much memory/,
  ],
];

test.each(bytes)('%s is refused, and nothing is written', async (_, blob, reason) => {
  const { outcome, left } = await unwrap(await blob());
  expect(outcome).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  expect(left).toEqual([]);
});

test('zstd where gzip should be is refused', async () => {
  const { outcome } = await unwrap(await packed(), 'gzip');
  expect(outcome).toEqual({ ok: false, reason: 'incorrect header check' });
});

test('more bytes than are allowed are refused before one is written', async () => {
  const { outcome, left } = await unwrap(await packed(), 'zstd-without-long', content.length - 1);
  const reason = `it holds ${content.length} bytes, and ${content.length - 1} are allowed`;
  expect({ outcome, left }).toEqual({ outcome: { ok: false, reason }, left: [] });
});

test('a disk that refuses is no fault of the entry, and nothing is written through a link', async () => {
  await writeFile(join(scratch(), 'blob'), await packed());
  await writeFile(join(scratch(), 'precious'), 'precious');
  await symlink('precious', join(scratch(), 'out'));
  const options = { compression: 'zstd-without-long', name } as const;
  const unwrapping = unwrapClientArchive(join(scratch(), 'blob'), join(scratch(), 'out'), options);
  await expect(unwrapping).rejects.toThrow('EEXIST');
  expect(await readFile(join(scratch(), 'precious'), 'utf8')).toBe('precious');
});
