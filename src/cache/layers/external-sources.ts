import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { listFiles } from '../../lib/files/list-files.js';
import { comparePins, type ExternalPins } from '../../plan/external-pins.js';
import { bringToPresent, fileSystemNow } from '../../tree/stamps/timestamps.js';
import type { SnapshotContents, StagedSnapshot } from './snapshot.js';

const metaSchema = z.object({ pins: z.record(z.string(), z.string()) });

/** What an unpacked snapshot of external sources can provide for these pins. */
interface OfferedSources {
  /** Project → directory with its sources, where the pin is the same. */
  readonly usable: Readonly<Record<string, string>>;
  /** Projects whose pin changed or is no longer declared: dropped, to be fetched anew. */
  readonly dropped: readonly string[];
}

/** Keeps exactly the projects whose pin is the same; a stale source is worse than a clone. */
export function offerSources(snapshot: StagedSnapshot, pins: ExternalPins): OfferedSources {
  const meta = metaSchema.safeParse(snapshot.meta);
  if (!meta.success) return { usable: {}, dropped: Object.keys(snapshot.staged) };
  const { same, moved } = comparePins(meta.data.pins, pins);
  return {
    usable: Object.fromEntries(
      same.flatMap((name) => {
        const directory = snapshot.staged[name];
        return directory === undefined ? [] : [[name, directory]];
      }),
    ),
    dropped: moved,
  };
}

/**
 * Puts sources where FetchContent keeps them, `<base>/<project>-src`. Timestamps from the future,
 * as a machine whose clock was ahead may have saved them, are set to the present ({@link
 * bringToPresent}). A directory that already exists is left alone.
 * @returns the projects that are in place
 */
export async function placeSources(
  usable: Readonly<Record<string, string>>,
  contentDirectory: string,
): Promise<string[]> {
  for (const [name, directory] of Object.entries(usable)) {
    const target = sourceDirectory(contentDirectory, name);
    if (!existsSync(directory) || existsSync(target)) continue;
    try {
      await rename(directory, target);
    } catch {
      continue; // Configure fetches the project.
    }
    const files = (await listFiles(target)).map((path) => join(target, path));
    bringToPresent(files, fileSystemNow(contentDirectory));
  }
  return Object.keys(usable);
}

/** Undoes {@link placeSources} before the build tree that holds the sources is dropped. */
export async function takeBackSources(
  usable: Readonly<Record<string, string>>,
  contentDirectory: string,
): Promise<void> {
  for (const [name, directory] of Object.entries(usable)) {
    const placed = sourceDirectory(contentDirectory, name);
    if (!existsSync(directory) && existsSync(placed)) await rename(placed, directory);
  }
}

/** @returns where FetchContent keeps the sources of a project (CMake manual, module FetchContent). */
export function sourceDirectory(contentDirectory: string, project: string): string {
  return join(contentDirectory, `${project}-src`);
}

/**
 * The projects whose sources came without history. FetchContent would run `git rev-parse HEAD` in
 * them and fail, so CMake has to be told that they are the user's own (CMake manual,
 * FETCHCONTENT_SOURCE_DIR_<uppercaseName>).
 * @returns project → directory
 */
export async function sourcesWithoutHistory(
  contentDirectory: string,
): Promise<Record<string, string>> {
  const projects = await presentProjects(contentDirectory);
  return Object.fromEntries(
    projects
      .map((name) => [name, sourceDirectory(contentDirectory, name)] as const)
      .filter(([, directory]) => !existsSync(join(directory, '.git'))),
  );
}

/**
 * Removes sources whose pin changed since they were put there: some forks use whatever lies there
 * without looking at its pin (vLLM's deepgemm.cmake and qutlass.cmake).
 */
export async function removeStaleSources(
  then: ExternalPins,
  now: ExternalPins,
  contentDirectory: string,
): Promise<string[]> {
  const stale = comparePins(then, now).moved.filter((name) =>
    existsSync(sourceDirectory(contentDirectory, name)),
  );
  for (const name of stale) {
    for (const part of ['src', 'subbuild', 'build']) {
      await rm(join(contentDirectory, `${name}-${part}`), { recursive: true, force: true });
    }
  }
  return stale;
}

/** The projects below FetchContent's directory, as configure left them. */
export async function presentProjects(contentDirectory: string): Promise<string[]> {
  const names = existsSync(contentDirectory) ? await readdir(contentDirectory) : [];
  return names.filter((name) => name.endsWith('-src')).map((name) => name.slice(0, -'-src'.length));
}

/**
 * What to save: every present project whose pin is known, without its history. A project whose pin
 * the CMake files do not tell is left out, since nothing could prove it current later.
 */
export async function packSources(
  pins: ExternalPins,
  contentDirectory: string,
): Promise<SnapshotContents | undefined> {
  const projects = (await presentProjects(contentDirectory)).filter((name) => name in pins);
  if (projects.length === 0) return undefined;
  const roots: Record<string, { directory: string; paths: string[] }> = {};
  for (const name of projects) {
    const directory = sourceDirectory(contentDirectory, name);
    const paths = await listFiles(directory, (path) => path === '.git' || path.endsWith('/.git'));
    roots[name] = { directory, paths };
  }
  const meta = { pins: Object.fromEntries(projects.map((name) => [name, pins[name] ?? ''])) };
  return { meta, roots };
}
