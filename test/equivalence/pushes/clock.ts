import { mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArchiveHeader } from '../../../src/cache/archive/format.js';
import { extractArchive } from '../../../src/cache/archive/read-archive.js';
import {
  type ArchiveSource,
  writeArchive,
  writeDelta,
} from '../../../src/cache/archive/write-archive.js';
import { listAllEntries, type StoredEntry } from '../../../src/cache/stores/directory/entries.js';
import {
  archiveName,
  directoryLayout,
  type EntryRecord,
  recordName,
} from '../../../src/cache/stores/directory/layout.js';
import { digestFile } from '../../../src/lib/files/digest-file.js';
import { listFiles } from '../../../src/lib/files/list-files.js';
import {
  formatInputRecord,
  parseInputRecord,
} from '../../../src/tree/record/input-record-format.js';
import { ninjaStateOf, recordFolder } from '../../../src/tree/record/tree-record.js';
import { setTimestamp } from '../../../src/tree/stamps/timestamps.js';

const layer = 'build-tree';

/** A build tree of a store, taken apart. */
interface OpenedEntry {
  readonly directory: string;
  readonly record: EntryRecord;
  readonly header: ArchiveHeader;
  readonly staged: Readonly<Record<string, string>>;
  /** The entry that it patches. */
  readonly base: StoredEntry | undefined;
}

/**
 * Makes every build tree of a directory store one that a machine with another clock saved: all that
 * Ninja, the input record and the files say of time is moved alike.
 * @param cacheDir absolute. @param seconds by which that clock was ahead; below zero: behind
 */
export async function moveClock(cacheDir: string, seconds: number): Promise<void> {
  const stored = (await listAllEntries(directoryLayout(join(cacheDir, 'store')))).filter(
    ({ record }) => record.layer === layer,
  );
  const scratch = await mkdtemp(join(tmpdir(), 'clock-'));
  try {
    const opened: OpenedEntry[] = [];
    for (const [index, entry] of stored.entries()) {
      const found = await openEntry(entry, stored, join(scratch, String(index)));
      if (found !== undefined) opened.push(found);
    }
    // What patches another is written anew from what became of that.
    const isWhole = ({ base }: OpenedEntry) => base === undefined;
    for (const entry of [...opened].sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)))) {
      await rewriteEntry(entry, BigInt(seconds) * 1_000_000_000n);
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** @returns undefined where the entry that it patches was evicted: it is of no use */
async function openEntry(
  { directory, record }: StoredEntry,
  all: readonly StoredEntry[],
  staging: string,
): Promise<OpenedEntry | undefined> {
  let base: StoredEntry | undefined;
  let isLost = false;
  const extracted = await extractArchive(join(directory, archiveName), {
    ...{ layer, staging },
    base: async (key) => {
      const named = all.filter((entry) => entry.record.key === key);
      base = named.find((entry) => entry.record.scope === record.scope) ?? named[0];
      isLost = base === undefined;
      if (base === undefined) throw new Error(`${key} is gone`);
      return join(base.directory, archiveName);
    },
  });
  if (isLost) return undefined;
  if (!extracted.ok) throw new Error(extracted.reason);
  return { directory, record, ...extracted, base };
}

async function rewriteEntry(entry: OpenedEntry, by: bigint): Promise<void> {
  const { directory, record, header, staged, base } = entry;
  if (staged.tree !== undefined) await moveTree(staged.tree, by);
  const roots = Object.entries(staged).map(async ([root, folder]) => {
    const paths = await listFiles(folder);
    for (const path of paths) await moveFile(join(folder, path), by);
    return [root, { directory: folder, paths }] as const;
  });
  const source: ArchiveSource = {
    ...{ file: join(directory, `${archiveName}.new`), layer, createdBy: header.createdBy },
    ...{ meta: header.meta, roots: Object.fromEntries(await Promise.all(roots)) },
  };
  if (base === undefined) await writeArchive(source);
  else await writeDelta(source, { key: base.record.key, file: join(base.directory, archiveName) });
  const written = await digestFile(source.file);
  await rename(source.file, join(directory, archiveName));
  await writeFile(join(directory, recordName), JSON.stringify({ ...record, ...written }));
}

/** Moves what is written about times in a build tree, and leaves the times of these files alone. */
async function moveTree(tree: string, by: bigint): Promise<void> {
  const change = async (path: string, move: (content: Buffer) => Buffer | string) => {
    const file = join(tree, path);
    const { mtimeNs } = await stat(file, { bigint: true });
    await writeFile(file, move(await readFile(file)));
    setTimestamp(file, mtimeNs);
  };
  await change('.ninja_log', (log) => movedLog(log.toString('utf8'), by));
  await change('.ninja_deps', (deps) => movedDeps(deps, by));
  await change(`${recordFolder}/ledger.json`, (text) =>
    movedInputRecord(text.toString('utf8'), by),
  );
  const ninjaState = await ninjaStateOf(tree);
  await change(`${recordFolder}/record.json`, (text) =>
    JSON.stringify({ ...JSON.parse(text.toString('utf8')), ninjaState }),
  );
}

async function moveFile(path: string, by: bigint): Promise<void> {
  setTimestamp(path, (await stat(path, { bigint: true })).mtimeNs + by);
}

/** The third field of a line is a time (ninja src/build_log.cc). */
function movedLog(text: string, by: bigint): string {
  return text.replace(
    /^(\d+\t\d+\t)(\d+)/gm,
    (_, before: string, time: string) => `${before}${time === '0' ? time : BigInt(time) + by}`,
  );
}

/** Version 4: after the output's number, a dependency record holds its time (ninja src/deps_log.cc). */
function movedDeps(content: Buffer, by: bigint): Buffer {
  const moved = Buffer.from(content);
  for (let at = '# ninjadeps\n'.length + 4; at + 4 <= moved.length; ) {
    const head = moved.readUInt32LE(at);
    if (head >>> 31 === 1) moved.writeBigInt64LE(moved.readBigInt64LE(at + 8) + by, at + 8);
    at += 4 + (head & 0x7fffffff);
  }
  return moved;
}

function movedInputRecord(text: string, by: bigint): string {
  const parsed = parseInputRecord(text);
  if (!parsed.readable) throw new Error(parsed.reason);
  const { inputRecord } = parsed;
  const files = [...inputRecord.files].map(
    ([path, file]) => [path, { ...file, mtime: file.mtime + by }] as const,
  );
  return formatInputRecord({
    ...inputRecord,
    newest: inputRecord.newest + by,
    files: new Map(files),
  });
}
