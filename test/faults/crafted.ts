import { hash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { constants, zstdCompressSync } from 'node:zlib';
import { type Header, pack } from 'tar-stream';
import { makePatch } from '../../src/cache/archive/patch.js';
import type { entryFaults } from './table.js';

type Member = readonly [header: Partial<Header>, content: string | Buffer];

const content = 'kernel';
const entry = {
  root: 'tree',
  path: 'a',
  kind: 'file',
  bytes: content.length,
  mode: 0o644,
  modified: '1700000000123456789',
  sha256: hash('sha256', content, 'hex'),
};
const link = (path: string, target: string) => ({
  ...{ root: 'tree', path, kind: 'link', target, modified: '0' },
});
const good: Member = [{ name: 'tree/a', mode: 0o644, type: 'file' }, content];
const symbolic = (path: string, linkname: string): Member => [
  { name: `tree/${path}`, type: 'symlink', linkname },
  '',
];

/** Packs an archive as ours are, with a header and members of any kind. */
async function craft(
  header: object | string,
  members: readonly Member[],
  { name = 'header.json', behind = 0 } = {},
): Promise<Buffer> {
  const whole = {
    ...{ format: 'vllm-incremental-build', schema: 1, layer: 'build-tree', createdBy: 'test' },
    ...{ base: null, meta: null, roots: ['tree'], entries: [entry] },
  };
  const text = typeof header === 'string' ? header : JSON.stringify({ ...whole, ...header });
  const tar = pack();
  tar.entry({ name, mode: 0o644 }, text);
  for (const [fields, body] of members) tar.entry(fields as Header, body);
  tar.finalize();
  return zstdCompressSync(Buffer.concat([await buffer(tar), Buffer.alloc(behind)]), {
    params: { [constants.ZSTD_c_checksumFlag]: 1 },
  });
}

const entries = (...changed: object[]) => ({ entries: changed });
/** The good entry, read as something else than the file that its header names. */
const as = (header: Partial<Header>) => craft({}, [[{ ...good[0], ...header }, '']]);

/** A file that is large enough to be patched. */
const module = {
  ...entry,
  path: 'module',
  bytes: 5000,
  sha256: hash('sha256', 'm'.repeat(5000), 'hex'),
};
const moduleMember: Member = [{ ...good[0], name: 'tree/module' }, 'm'.repeat(5000)];

/** A whole entry that crafted ones may patch. */
export const craftedBase = async (key: string): Promise<Buffer> =>
  key.endsWith('/delta/first')
    ? await delta(key, { ...entry, kind: 'kept' })
    : await craft(entries(entry, module), [good, moduleMember]);

/** An entry that patches the one of a key. */
async function delta(key: string, changed: object): Promise<Buffer> {
  return await craft({ schema: 2, base: { key }, ...entries(changed) }, []);
}

async function patched(key: string, changed: object, patch: Buffer): Promise<Buffer> {
  const described = { ...changed, kind: 'patched', patch: patch.length } as { path?: string };
  const member: Member = [{ ...good[0], name: `tree/${described.path}` }, patch];
  return await craft({ schema: 2, base: { key }, ...entries(described) }, [member]);
}

/**
 * For each fault the bytes of an archive that has it.
 * @param name begins the keys of entries that are there: `NAME/base/first`, which holds the good file
 *   and a module; `NAME/delta/first`, which patches something; and `NAME/bad/first`, this one
 */
export const craftedArchives: Readonly<
  Record<keyof typeof entryFaults, (name: string) => Promise<Buffer>>
> = {
  truncated: async () => (await craft({}, [good])).subarray(0, -20),
  flipped: async () => {
    const bytes = await craft({}, [good]);
    const middle = Math.floor(bytes.length / 2);
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
    return bytes;
  },
  empty: async () => Buffer.alloc(0),
  foreign: async () => Buffer.from('PK\x03\x04, as a zip begins'),
  foreignTar: () => craft({}, [good], { name: 'README.md' }),
  otherFormat: () => craft({ format: 'another' }, [good]),
  newer: () => craft({ schema: 99 }, [good]),
  otherLayer: () => craft({ layer: 'products' }, [good]),
  upwards: () => craft(entries({ ...entry, path: '../../a' }), [good]),
  absolute: () => craft(entries({ ...entry, path: '/tmp/a' }), [good]),
  linkOut: () => craft(entries(link('a', '../../a')), [symbolic('a', '../../a')]),
  linkAbsolute: () => craft(entries(link('a', '/etc/passwd')), [symbolic('a', '/etc/passwd')]),
  throughLink: () =>
    craft(entries(link('a', 'b'), { ...entry, path: 'a/c' }), [symbolic('a', 'b'), good]),
  belowFile: () => craft(entries(entry, { ...entry, path: 'a/c' }), [good, good]),
  hardLink: () => as({ type: 'link', linkname: '/etc/passwd' }),
  device: () => as({ type: 'character-device', devmajor: 1, devminor: 5 }),
  fifo: () => as({ type: 'fifo' }),
  setUserId: () => craft(entries({ ...entry, mode: 0o4755 }), [good]),
  twice: () => craft(entries(entry, entry), [good, good]),
  wrongDigest: () => craft({}, [[good[0], 'kernol']]),
  wrongSize: () => craft({}, [[good[0], 'kernels']]),
  missing: () => craft({}, []),
  extra: () => craft({}, [good, [{ ...good[0], name: 'tree/b' }, content]]),
  hugeFile: () => craft(entries({ ...entry, bytes: 1e15 }), [good]),
  manyFiles: () => {
    const many = Array.from({ length: 200_001 }, (_, n) => ({ ...entry, path: `${n}` }));
    return craft({ entries: many }, []);
  },
  bombHeader: () => craft('0'.repeat(80_000_000), []),
  bombBehind: () => craft({}, [good], { behind: 200_000_000 }),
  caseFolding: () =>
    craft(entries(entry, { ...entry, path: 'A' }), [
      good,
      [{ ...good[0], name: 'tree/A' }, content],
    ]),
  baseGone: () => delta('nowhere/first', { ...entry, kind: 'kept' }),
  baseOfOther: (name) =>
    delta(`${name}/base/first`, { ...entry, kind: 'kept', sha256: module.sha256 }),
  baseIsDelta: (name) => delta(`${name}/delta/first`, { ...entry, kind: 'kept' }),
  baseIsItself: (name) => delta(`${name}/bad/first`, { ...entry, kind: 'kept' }),
  baseOfOtherLayer: (name) => delta(`${name}/base/first`, { ...entry, kind: 'kept', path: 'b' }),
  wrongPatch: (name) => patched(`${name}/base/first`, module, Buffer.from('no patch at all')),
  patchOfOther: async (name) =>
    patched(`${name}/base/first`, module, await patchTo('n'.repeat(5000))),
  patchBomb: async (name) => patched(`${name}/base/first`, module, await patchTo('m'.repeat(9000))),
  patchOfSmall: async (name) => patched(`${name}/base/first`, entry, await patchTo(content)),
  metaWithoutPatch: (name) => craft(patchingMeta(`${name}/base/first`, 10), []),
  metaOfSmall: (name) =>
    craft(patchingMeta(`${name}/base/first`, 10), [
      [{ ...good[0], name: 'meta.patch' }, '0123456789'],
    ]),
  deltaWithoutSchema: (name) =>
    craft({ base: { key: `${name}/base/first` }, ...entries({ ...entry, kind: 'kept' }) }, []),
};

const patchingMeta = (key: string, patch: number) => ({
  ...{ schema: 2, base: { key }, ...entries({ ...entry, kind: 'kept' }) },
  patchedMeta: { bytes: 5000, sha256: module.sha256, patch },
});

const patchTo = (text: string) => makePatch(Buffer.from('m'.repeat(5000)), Buffer.from(text));
