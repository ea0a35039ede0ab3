import { statSync } from 'node:fs';
import { isInside } from '../../lib/files/paths.js';
import { inSlices } from '../../lib/in-slices.js';
import type { BuildTree } from '../build-tree.js';
import { commandFiles } from '../inputs/command-files.js';
import type { ListDirectory } from '../inputs/include-search.js';
import { absolutePaths, inputsOf } from '../inputs/inputs.js';
import { shadowingCandidates } from '../inputs/shadowing-candidates.js';
import { type ContentFacts, readContentFacts } from './file-facts.js';

/** One input of the build tree, as it was when the tree was built. */
export interface RecordedFile extends ContentFacts {
  /** Nanoseconds since 1970. */
  readonly mtime: bigint;
}

/**
 * The digest of a file that was written during the build: it is unknown what a compiler read of it.
 */
export const unknownContent = '';

/** What a build tree was built from, and its newest timestamp. */
export interface InputRecord {
  /** Absolute. Objects and depfiles hold these paths, so the record is valid only for them. */
  readonly sourceDir: string;
  readonly buildDir: string;
  /** The newest timestamp of inputs, outputs and Ninja's log; nanoseconds since 1970. */
  readonly newest: bigint;
  /** The repository's kernel inputs then: path relative to `sourceDir` → git blob id. */
  readonly repositoryFiles: Readonly<Record<string, string>>;
  /**
   * Absolute paths of files that compilations could have found but did not read ({@link
   * shadowingCandidates}).
   */
  readonly shadowingCandidates: ReadonlySet<string>;
  /** By absolute path. */
  readonly files: ReadonlyMap<string, RecordedFile>;
}

export interface RecordOptions {
  /** Path relative to the source directory → git blob id, of all kernel inputs. */
  readonly repositoryFiles: Readonly<Record<string, string>>;
  /** When Ninja was started, by the file system's clock (`fileSystemNow`); nanoseconds. */
  readonly buildStarted: bigint;
  /** The current time by the same clock. */
  readonly now: bigint;
  /** Absolute paths of files that were read but that Ninja does not know. */
  readonly furtherInputs?: readonly string[];
  /**
   * Files verified earlier in this run, with the timestamp they were left with
   * (`RestampResult.proven`). They are not read again while size and timestamp are the same. If one
   * was written or stamped since, it counts as unchanged if its bytes are equal.
   */
  readonly proven?: ReadonlyMap<string, RecordedFile>;
  /** Directory listings from before the build. */
  readonly list?: ListDirectory;
}

/**
 * Records every input of a build tree that is a regular file, inside and outside the repository;
 * symbolic links are followed. Call it when Ninja has ended, successfully or not.
 */
export async function recordInputs(tree: BuildTree, options: RecordOptions): Promise<InputRecord> {
  // What the build itself wrote into its directory since it began is no input of it.
  const isMade = (path: string) =>
    isInside(path, tree.buildDir) && (regularFile(path)?.mtime ?? 0n) > options.buildStarted;
  const inputs = new Set([
    ...inputsOf(tree).all,
    ...[...commandFiles(tree).values()].flat().filter((path) => !isMade(path)),
    ...(options.furtherInputs ?? []),
  ]);
  const files = new Map<string, RecordedFile>();
  await inSlices(inputs, (path) => {
    const file = recordFile(path, tree.sourceDir, options);
    if (file !== undefined) files.set(path, file);
  });
  return {
    sourceDir: tree.sourceDir,
    buildDir: tree.buildDir,
    newest: newestOf(tree, files, options.now),
    repositoryFiles: options.repositoryFiles,
    shadowingCandidates: shadowingCandidates(tree, namesAskedFor(files), options.list),
    files,
  };
}

/** Every name that recorded files ask for (`ContentFacts.asksFor`). */
export function namesAskedFor(files: ReadonlyMap<string, RecordedFile>): Set<string> {
  return new Set([...files.values()].flatMap(({ asksFor }) => asksFor));
}

function recordFile(
  path: string,
  sourceDir: string,
  options: RecordOptions,
): RecordedFile | undefined {
  const before = regularFile(path);
  if (before === undefined) return undefined;
  const { bytes, mtime } = before;
  // `cp -p` preserves everything but the ctime. Outside the checkout, other runs stamp shared
  // files.
  const isTouched = isInside(path, sourceDir) && before.changed > options.buildStarted;
  const known = options.proven?.get(path);
  if (known?.mtime === mtime && known.bytes === bytes && !isTouched) return known;
  const unknown = { bytes, mtime, sha256: unknownContent, asksFor: [] };
  // A package manager keeps the timestamps from the package, so the time of creation counts too.
  const isOfThisBuild =
    mtime > options.buildStarted || before.born > options.buildStarted || isTouched;
  if (known === undefined && isOfThisBuild) return unknown;
  try {
    const facts = readContentFacts(path, bytes);
    const after = regularFile(path);
    const stoodStill = after?.mtime === mtime && after.bytes === facts.bytes;
    const isAsKnown = known === undefined || known.sha256 === facts.sha256;
    return stoodStill && isAsKnown ? { ...facts, mtime } : unknown;
  } catch {
    return unknown;
  }
}

/**
 * The newest timestamp. Inputs from the future are left out: they are no bound for others, and they
 * have no digest, so they count as changed next time.
 */
function newestOf(tree: BuildTree, files: ReadonlyMap<string, RecordedFile>, now: bigint): bigint {
  let newest = 0n;
  const include = (mtime: bigint) => {
    if (mtime > newest) newest = mtime;
  };
  for (const { mtime } of files.values()) if (mtime <= now) include(mtime);
  for (const { mtime } of tree.log.values()) include(mtime);
  for (const { mtime } of tree.deps.values()) include(mtime);
  const absolute = absolutePaths(tree.buildDir);
  for (const { rule, outputs } of tree.manifest.edges) {
    if (rule === 'phony') continue;
    for (const output of outputs) include(regularFile(absolute(output))?.mtime ?? 0n);
  }
  return newest;
}

/** Status of a regular file. Timestamps are nanoseconds since 1970. */
interface FileStatus {
  readonly bytes: number;
  readonly mtime: bigint;
  /** Time of creation; zero if the file system does not keep it. */
  readonly born: bigint;
  /** Time of the last change to its content or status (ctime). */
  readonly changed: bigint;
}

/** The status of a regular file, links followed; undefined for anything else. */
export function regularFile(path: string): FileStatus | undefined {
  try {
    const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (!stat?.isFile()) return undefined;
    return {
      bytes: Number(stat.size),
      mtime: stat.mtimeNs,
      born: stat.birthtimeNs,
      changed: stat.ctimeNs,
    };
  } catch {
    return undefined; // ENOTDIR, EACCES, ELOOP: a compiler could not read it either.
  }
}
