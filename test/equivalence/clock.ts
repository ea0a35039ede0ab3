import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { archiveName, parseRecord, recordName } from '../../src/cache/directory-layout.js';
import { extractArchive } from '../../src/cache/read-archive.js';
import { writeArchive } from '../../src/cache/write-archive.js';
import { listFiles } from '../../src/files/list-files.js';
import { formatLedger, parseLedger } from '../../src/tree/ledger-format.js';
import { setTimestamp } from '../../src/tree/timestamps.js';
import { ninjaStateOf, recordFolder } from '../../src/tree/tree-record.js';

/**
 * Makes every build tree of a directory store one that a machine with another clock saved: all that
 * Ninja, the ledger and the files say of time is moved alike.
 * @param cacheDir absolute. @param seconds by which that clock was ahead; below zero: behind
 */
export async function moveClock(cacheDir: string, seconds: number): Promise<void> {
  const entries = join(cacheDir, 'store/entries');
  for (const name of await readdir(entries, { recursive: true })) {
    if (!name.endsWith(`/${recordName}`)) continue;
    const entry = join(entries, name, '..');
    const record = parseRecord(await readFile(join(entry, recordName), 'utf8'));
    if (record?.layer !== 'build-tree') continue;
    const written = await rewriteArchive(
      join(entry, archiveName),
      BigInt(seconds) * 1_000_000_000n,
    );
    await writeFile(join(entry, recordName), JSON.stringify({ ...record, ...written }));
  }
}

async function rewriteArchive(file: string, by: bigint) {
  const scratch = await mkdtemp(join(tmpdir(), 'clock-'));
  try {
    const staging = join(scratch, 'entry');
    const extracted = await extractArchive(file, { layer: 'build-tree', staging });
    if (!extracted.ok) throw new Error(extracted.reason);
    const { header, staged } = extracted;
    if (staged.tree !== undefined) await moveTree(staged.tree, by);
    const roots = Object.entries(staged).map(async ([root, directory]) => {
      const paths = await listFiles(directory);
      for (const path of paths) await moveFile(join(directory, path), by);
      return [root, { directory, paths }] as const;
    });
    const source = { file: `${file}.new`, layer: header.layer, createdBy: header.createdBy };
    const written = await writeArchive({
      ...source,
      meta: header.meta,
      roots: Object.fromEntries(await Promise.all(roots)),
    });
    await rename(source.file, file);
    return written;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
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
  await change(`${recordFolder}/ledger.json`, (text) => movedLedger(text.toString('utf8'), by));
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

function movedLedger(text: string, by: bigint): string {
  const parsed = parseLedger(text);
  if (!parsed.readable) throw new Error(parsed.reason);
  const { ledger } = parsed;
  const files = [...ledger.files].map(
    ([path, file]) => [path, { ...file, mtime: file.mtime + by }] as const,
  );
  return formatLedger({ ...ledger, newest: ledger.newest + by, files: new Map(files) });
}
