import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { LayerName } from '../../inputs/layer-names.js';
import { messageOf } from '../../lib/errors.js';
import { entriesByName } from './encoding.js';
import {
  type ArchiveEntry,
  type ArchiveHeader,
  headerMember,
  memberBytes,
  memberName,
  metaMember,
  parseHeader,
  textOfMeta,
} from './format.js';
import { openTar } from './open-tar.js';
import { applyTextPatch } from './patch.js';
import { type ArchiveLimits, entriesFault } from './safe-entries.js';
import { createUnpacker, type Member, type UnpackedBase } from './unpack-entry.js';

/** 12,000 files take 4 MB of header. */
const maxHeaderBytes = 64 * 1024 ** 2;
const tarBlock = 512;
const usualLimits: ArchiveLimits = { maxBytes: 64 * 1024 ** 3, maxEntries: 200_000 };

type ExtractOutcome =
  | {
      readonly ok: true;
      readonly header: ArchiveHeader;
      /** For each root of the header, the absolute directory that holds its files now. */
      readonly staged: Readonly<Record<string, string>>;
    }
  | { readonly ok: false; readonly reason: string };

interface ExtractOptions {
  /** The layer to read; an archive of another one is refused. */
  readonly layer: LayerName;
  /** A directory that does not exist yet; it is created, and removed again on failure. */
  readonly staging: string;
  /** The default is orders of magnitude above what a build tree of vLLM needs. */
  readonly limits?: ArchiveLimits;
  /**
   * Fetches the archive of the base that a delta patches; absent: deltas are refused.
   * @throws an Error where it cannot be fetched
   */
  readonly base?: (key: string) => Promise<string>;
  /** Names of the members to unpack; all by default. */
  readonly only?: ReadonlySet<string>;
}

/**
 * Unpacks an archive into a fresh directory and trusts nothing in it: the header is checked before
 * the first file is created (see `entriesFault`), members must follow it one by one, and every
 * size, mode and digest must match it. No more is ever unpacked than the header declares.
 * @returns where the files are now, or why there are none; does not throw
 */
export async function extractArchive(
  file: string,
  options: ExtractOptions,
): Promise<ExtractOutcome> {
  const { staging } = options;
  try {
    await mkdir(dirname(staging), { recursive: true });
    await mkdir(staging);
  } catch (error) {
    return { ok: false, reason: `cannot unpack into ${staging}: ${messageOf(error)}` };
  }
  try {
    const header = await extractInto(file, options);
    const staged = Object.fromEntries(header.roots.map((root) => [root, join(staging, root)]));
    return { ok: true, header, staged };
  } catch (error) {
    await rm(staging, { recursive: true, force: true }).catch(() => {});
    return { ok: false, reason: messageOf(error).replace(/^Error: /, '') };
  }
}

async function extractInto(file: string, options: ExtractOptions): Promise<ArchiveHeader> {
  const { layer, staging, only } = options;
  const bound = { bytes: maxHeaderBytes };
  const { tar, ended } = openTar(file, 'zstd', bound);
  const baseDirectory = `${staging}.base`;
  try {
    const members = tar[Symbol.asyncIterator]();
    const { header, bytes } = await takeHeader(members, layer);
    const fault = entriesFault(header, options.limits ?? usualLimits);
    if (fault !== undefined) throw new Error(fault);
    bound.bytes = bytes + declaredBytes(header);

    const base = await unpackBase(header, baseDirectory, options);
    const meta = await takeMeta(header, members, base);
    for (const root of header.roots) await mkdir(join(staging, root));
    const unpacker = createUnpacker(staging, base);
    try {
      for (const entry of header.entries) {
        if (entry.kind === 'kept') {
          await unpacker.keep(entry);
          continue;
        }
        const { value: member, done } = await members.next();
        if (done) throw new Error(`it ends before ${memberName(entry)}`);
        checkMember(entry, member as Member);
        if (only?.has(memberName(entry)) === false) (member as Member).resume();
        else await unpacker.unpack(entry, member as Member);
      }
    } finally {
      await unpacker.finish();
    }
    if (!(await members.next()).done) throw new Error('it holds more than its header names');
    await ended;
    return { ...header, meta };
  } finally {
    tar.destroy();
    await rm(baseDirectory, { recursive: true, force: true }).catch(() => {});
  }
}

/**
 * Unpacks the base, which has to be a whole archive: otherwise chains of patches could be endless.
 */
async function unpackBase(
  header: ArchiveHeader,
  directory: string,
  { base: fetch, ...options }: ExtractOptions,
): Promise<UnpackedBase | undefined> {
  if (header.base === null) return undefined;
  if (fetch === undefined) throw new Error('it patches an entry where none may be patched');
  const file = await fetch(header.base.key);
  const unpacked = await extractArchive(file, { ...options, staging: directory });
  if (!unpacked.ok) throw new Error(`the entry that it patches is of no use: ${unpacked.reason}`);
  const { entries, meta } = unpacked.header;
  return { entries: entriesByName(entries), meta, directory };
}

/** @returns the layer's record, which a delta may hold as a patch */
async function takeMeta(
  header: ArchiveHeader,
  members: AsyncIterator<Member>,
  base: UnpackedBase | undefined,
): Promise<unknown> {
  if (header.base === null || header.patchedMeta === undefined) return header.meta;
  const { value: member, done } = await members.next();
  if (done || member.header.name !== metaMember) throw new Error(`it holds no ${metaMember}`);
  const patch = await buffer(member);
  const text = await applyTextPatch(textOfMeta(base?.meta), patch, header.patchedMeta);
  return JSON.parse(text);
}

/**
 * Reads the header of an archive and nothing else.
 * @throws an Error where it is no archive of this layer
 */
export async function readHeader(file: string, layer: LayerName): Promise<ArchiveHeader> {
  const { tar } = openTar(file, 'zstd', { bytes: maxHeaderBytes });
  try {
    return (await takeHeader(tar[Symbol.asyncIterator](), layer)).header;
  } finally {
    tar.destroy();
  }
}

async function takeHeader(
  members: AsyncIterator<Member>,
  layer: LayerName,
): Promise<{ header: ArchiveHeader; bytes: number }> {
  const first = await members.next();
  if (first.done || first.value.header.name !== headerMember) {
    throw new Error(`it does not begin with ${headerMember}`);
  }
  const text = await buffer(first.value);
  const header = parseHeader(text.toString('utf8'));
  if (header.layer !== layer) {
    throw new Error(`it belongs to the layer ${header.layer}, not to ${layer}`);
  }
  return { header, bytes: text.length };
}

/** The most that a tar with such a header can unpack to, with padding, long names and its end. */
function declaredBytes(header: ArchiveHeader): number {
  const patchOfMeta = (header.base && header.patchedMeta?.patch) ?? 0;
  return header.entries.reduce(
    (sum: number, entry: ArchiveEntry) => {
      const names = entry.path.length + (entry.kind === 'link' ? entry.target.length : 0);
      return sum + memberBytes(entry) + 4 * names + 8 * tarBlock;
    },
    64 * tarBlock + patchOfMeta,
  );
}

function checkMember(entry: ArchiveEntry, { header: member }: Member): void {
  const name = memberName(entry);
  if (member.name !== name) throw new Error(`it holds ${member.name} where ${name} should be`);
  const type = entry.kind === 'link' ? 'symlink' : 'file';
  const same =
    entry.kind === 'link'
      ? member.linkname === entry.target
      : member.size === memberBytes(entry) && member.mode === entry.mode;
  if (member.type !== type || !same) throw new Error(`${name} is not what its header says`);
}
