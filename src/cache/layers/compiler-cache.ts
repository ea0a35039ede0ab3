import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { listFiles } from '../../lib/files/list-files.js';
import type { IncludeScope } from './include-scope.js';
import { formatIncludeScope } from './include-scope-format.js';
import type { SnapshotContents, StagedSnapshot } from './snapshot.js';

/** Puts an unpacked compiler cache where the compiler cache program looks for it. */
export async function placeCompilerCache(
  snapshot: StagedSnapshot,
  directory: string,
): Promise<void> {
  const staged = snapshot.staged.cache;
  if (staged === undefined) return;
  await rm(directory, { recursive: true, force: true });
  await mkdir(dirname(directory), { recursive: true });
  await rename(staged, directory);
}

/**
 * What to save of a compiler cache, after eviction and when nothing writes to it any more.
 * Temporary files and locks mean something only to a running process, so they are left out.
 * @returns undefined where it holds nothing
 */
export async function packCompilerCache(
  directory: string,
  includeScope: IncludeScope,
): Promise<SnapshotContents | undefined> {
  const temporary = (path: string) =>
    path === 'tmp' || path === 'lock' || path.startsWith('tmp.') || path.endsWith('.lock');
  const paths = await listFiles(directory, temporary).catch(() => []);
  if (paths.length === 0) return undefined;
  return { meta: formatIncludeScope(includeScope), roots: { cache: { directory, paths } } };
}
