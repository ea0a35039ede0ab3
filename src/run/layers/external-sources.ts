import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ArchiveRoot } from '../../cache/archive/write-archive.js';
import type { SnapshotContents } from '../../cache/layers/snapshot.js';
import { listFiles } from '../../lib/files/list-files.js';
import { listed } from '../../lib/format.js';
import { workDirectoryPath } from '../../machine/work-directory.js';
import { comparePins, type ExternalPins } from '../../plan/external-pins.js';
import { keyBase } from '../../plan/keys.js';
import { hit, miss, partial, skipped } from '../../report/statuses.js';
import { bringToPresent, fileSystemNow } from '../../tree/stamps/timestamps.js';
import type { Run } from '../run.js';
import { type BuildEnd, fetchLayer, type Layer, type ToSave } from './layer.js';

const metaSchema = z.object({ pins: z.record(z.string(), z.string()) });

const cases = {
  hit: (projects: readonly string[]) =>
    hit(`Restored at the pinned versions: ${listed(projects)}.`),
  partial: (dropped: readonly string[]) =>
    partial(`Fetched again because the pin changed: ${listed(dropped)}.`),
  noEntry: miss('No run that this one may read saved sources at these pins.'),
  noneUsed: skipped('The build uses no external project.'),
};

/**
 * The sources of external projects, looked for by their pins, then without: each project's own pin
 * is compared after the fetch.
 */
export const externalSources = {
  name: 'external-sources',
  saveOrder: 3,
  isRemade: false,
  isBase: false,
  cases,
  keyOf: ({ externalPins }) => {
    const base = keyBase('external-sources');
    const sources = `${base}/${externalPins}`;
    return { key: `${sources}/first`, prefixes: [`${sources}/`, `${base}/`], isExact: true };
  },
  restore: fetchSources,
  save: entryOfSources,
} satisfies Layer;

/**
 * Fetches the external projects whose pins did not change.
 * @returns project → directory with its sources
 */
async function fetchSources(run: Run): Promise<Readonly<Record<string, string>>> {
  const { journal, plan } = run;
  const { name, keyOf } = externalSources;
  if (Object.keys(plan.externalPins).length === 0) {
    journal.layer(name, cases.noneUsed, keyOf(plan.keyFacts).key);
    return {};
  }
  const snapshot = await fetchLayer(run, externalSources);
  if (snapshot === undefined) return {};
  const { staged } = snapshot;
  const meta = metaSchema.safeParse(snapshot.meta);
  // A stale source is worse than a clone.
  const { same, moved } = meta.success
    ? comparePins(meta.data.pins, plan.externalPins)
    : { same: [], moved: Object.keys(staged) };
  const usable = Object.fromEntries(
    Object.entries(staged).filter(([project]) => same.includes(project)),
  );
  const reason = moved.length > 0 ? cases.partial(moved) : cases.hit(Object.keys(usable));
  journal.layer(name, reason, snapshot.entry.key);
  return usable;
}

async function entryOfSources({ plan }: Run, { built }: BuildEnd): Promise<ToSave> {
  return {
    key: externalSources.keyOf(plan.keyFacts).key,
    pack: () => packSources(plan.externalPins, built.context.preset.buildDir),
  };
}

/**
 * Puts sources where FetchContent keeps them. Timestamps from the future, as a machine whose clock
 * was ahead may have saved them, are set to the present ({@link bringToPresent}). A directory that
 * already exists is left alone.
 * @param usable project → directory with its sources
 */
export async function placeSources(
  usable: Readonly<Record<string, string>>,
  buildDir: string,
): Promise<void> {
  for (const [name, directory] of Object.entries(usable)) {
    const target = sourceDirectory(buildDir, name);
    if (!existsSync(directory) || existsSync(target)) continue;
    try {
      await mkdir(contentDirectoryOf(buildDir), { recursive: true });
      await rename(directory, target);
    } catch {
      continue; // Configure fetches the project.
    }
    const files = (await listFiles(target)).map((path) => join(target, path));
    bringToPresent(files, fileSystemNow(contentDirectoryOf(buildDir)));
  }
}

/** Undoes {@link placeSources} before the build tree that holds the sources is dropped. */
export async function takeBackSources(
  usable: Readonly<Record<string, string>>,
  buildDir: string,
): Promise<void> {
  for (const [name, directory] of Object.entries(usable)) {
    const placed = sourceDirectory(buildDir, name);
    if (!existsSync(directory) && existsSync(placed)) await rename(placed, directory);
  }
}

/** Absolute directories whose content is made by the build, or by this program. */
export function madeDirectoriesOf(sourceDir: string, buildDir: string): string[] {
  return [buildDir, contentDirectoryOf(buildDir), workDirectoryPath(sourceDir)];
}

/** Where FetchContent keeps external projects, unless the fork says otherwise (CMake manual). */
export function contentDirectoryOf(buildDir: string): string {
  return join(buildDir, '_deps');
}

/** @returns where FetchContent keeps the sources of a project (CMake manual, module FetchContent). */
export function sourceDirectory(buildDir: string, project: string): string {
  return join(contentDirectoryOf(buildDir), `${project}-src`);
}

/**
 * The projects whose sources came without history. FetchContent would run `git rev-parse HEAD` in
 * them and fail, so CMake has to be told that they are the user's own (CMake manual,
 * FETCHCONTENT_SOURCE_DIR_<uppercaseName>).
 * @returns project → directory
 */
export async function sourcesWithoutHistory(buildDir: string): Promise<Record<string, string>> {
  const projects = await presentProjects(buildDir);
  return Object.fromEntries(
    projects
      .map((name) => [name, sourceDirectory(buildDir, name)] as const)
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
  buildDir: string,
): Promise<void> {
  for (const name of comparePins(then, now).moved) {
    if (!existsSync(sourceDirectory(buildDir, name))) continue;
    for (const part of ['src', 'subbuild', 'build']) {
      const directory = join(contentDirectoryOf(buildDir), `${name}-${part}`);
      await rm(directory, { recursive: true, force: true });
    }
  }
}

/** The projects below FetchContent's directory, as configure left them. */
export async function presentProjects(buildDir: string): Promise<string[]> {
  const content = contentDirectoryOf(buildDir);
  const names = existsSync(content) ? await readdir(content) : [];
  return names.filter((name) => name.endsWith('-src')).map((name) => name.slice(0, -'-src'.length));
}

/**
 * What to save: every present project whose pin is known, without its history. A project whose pin
 * the CMake files do not tell is left out, since nothing could prove it current later.
 */
export async function packSources(
  pins: ExternalPins,
  buildDir: string,
): Promise<SnapshotContents | undefined> {
  const projects = (await presentProjects(buildDir)).filter((name) => name in pins);
  if (projects.length === 0) return undefined;
  const roots: Record<string, ArchiveRoot> = {};
  for (const name of projects) {
    const directory = sourceDirectory(buildDir, name);
    const paths = await listFiles(directory, (path) => path === '.git' || path.endsWith('/.git'));
    roots[name] = { directory, paths };
  }
  const meta = { pins: Object.fromEntries(projects.map((name) => [name, pins[name] ?? ''])) };
  return { meta, roots };
}
