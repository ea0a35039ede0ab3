/** What a compilation read, as `.ninja_deps` keeps it from its depfile. */
export interface DepsEntry {
  /** Nanoseconds since 1970: the output's own time when its deps were recorded. */
  readonly mtime: bigint;
  /** Paths as Ninja writes them: absolute, or relative to the build directory. */
  readonly deps: readonly string[];
}

export type NinjaDeps = ReadonlyMap<string, DepsEntry>;

type ParsedDeps =
  | {
      readonly readable: true;
      readonly version: 3 | 4;
      readonly deps: NinjaDeps;
      /** Why the rest of the file was ignored; undefined: it was read to the end. */
      readonly damage?: string;
    }
  | { readonly readable: false; readonly reason: string };

const signature = Buffer.from('# ninjadeps\n');
/** kMaxRecordSize in ninja src/deps_log.cc. */
const maxRecordBytes = (1 << 19) - 1;
const nanosecondsPerSecond = 1_000_000_000n;

/**
 * Reads a `.ninja_deps`: version 4 (Ninja 1.9 and later, nanoseconds) or 3 (before, seconds). As in
 * DepsLog::Load (ninja src/deps_log.cc), the last record of an output wins, the checksum of every
 * path record is checked, and reading stops at the first damaged record: Ninja truncates the file
 * there, so the records before it count.
 */
export function parseNinjaDeps(file: Buffer): ParsedDeps {
  if (file.length < signature.length + 4 || !file.subarray(0, signature.length).equals(signature)) {
    return { readable: false, reason: 'The Ninja deps log does not begin with its signature.' };
  }
  const version = file.readInt32LE(signature.length);
  if (version !== 3 && version !== 4) {
    return {
      readable: false,
      reason: `The Ninja deps log has version ${version}; versions 3 and 4 can be read.`,
    };
  }
  const paths: string[] = [];
  const known = new Set<string>();
  const deps = new Map<string, DepsEntry>();
  const result = (damage?: string): ParsedDeps => ({
    readable: true,
    version,
    deps,
    ...(damage === undefined ? {} : { damage }),
  });

  let offset = signature.length + 4;
  while (offset < file.length) {
    if (offset + 4 > file.length) return result(`record cut short at byte ${offset}`);
    const head = file.readUInt32LE(offset);
    const isDeps = head >>> 31 === 1;
    const size = head & 0x7fffffff;
    const start = offset + 4;
    const end = start + size;
    if (size === 0 || size > maxRecordBytes || end > file.length) {
      return result(`record cut short at byte ${offset}`);
    }
    if (isDeps) {
      const entry = readDeps(file, start, end, version, paths);
      if (entry === undefined) return result(`damaged dependency record at byte ${offset}`);
      deps.set(entry.output, { mtime: entry.mtime, deps: entry.deps });
    } else {
      const path = readPath(file, start, end, paths.length);
      if (path === undefined || known.has(path)) {
        return result(`damaged path record at byte ${offset}`);
      }
      known.add(path);
      paths.push(path);
    }
    offset = end;
  }
  return result();
}

function readDeps(
  file: Buffer,
  start: number,
  end: number,
  version: 3 | 4,
  paths: readonly string[],
): (DepsEntry & { output: string }) | undefined {
  const headBytes = version === 3 ? 8 : 12;
  if ((end - start) % 4 !== 0 || end - start < headBytes) return undefined;
  const output = paths[file.readUInt32LE(start)];
  if (output === undefined) return undefined;
  const mtime =
    version === 3
      ? BigInt(file.readInt32LE(start + 4)) * nanosecondsPerSecond
      : file.readBigInt64LE(start + 4);
  const deps: string[] = [];
  for (let at = start + headBytes; at < end; at += 4) {
    const path = paths[file.readUInt32LE(at)];
    if (path === undefined) return undefined;
    deps.push(path);
  }
  return { output, mtime, deps };
}

/**
 * A path record ends with the one's complement of the path's index, which two concurrent Ninjas
 * would break.
 */
function readPath(file: Buffer, start: number, end: number, index: number): string | undefined {
  let pathEnd = end - 4;
  if (pathEnd <= start || ~file.readInt32LE(pathEnd) !== index) return undefined;
  for (let padding = 0; padding < 3 && pathEnd > start && file[pathEnd - 1] === 0; padding++) {
    pathEnd--;
  }
  return pathEnd === start ? undefined : file.toString('utf8', start, pathEnd);
}
