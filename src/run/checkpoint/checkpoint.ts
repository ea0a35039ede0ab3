import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readStatsLog } from '../../compiler-cache/ccache.js';
import type { CachedCompilation } from '../../compiler-cache/compiler-cache.js';
import { compilerCacheRunPath, workDirectoryPath } from '../../machine/work-directory.js';
import { idsOf } from '../../plan/kernel-inputs.js';
import { type TreeFacts, treeFactsSchema } from '../../tree/record/tree-record.js';
import { fileSystemNow } from '../../tree/stamps/timestamps.js';
import type { BuildContext } from '../build/build-context.js';
import type { PreparedTree } from '../build/prepare-tree.js';
import { buildTree, unfinishedKey } from '../layers/build-tree.js';
import { externalSources } from '../layers/external-sources.js';
import type { Run } from '../run.js';

/** Facts about a tree that are known only after its build. */
const later = {
  externalProjects: true,
  installed: true,
  finished: true,
  ninjaState: true,
} as const;
type KnownFacts = Omit<TreeFacts, keyof typeof later>;

/**
 * A build that has begun. While this file exists in the work directory, its progress is not saved.
 */
const schema = treeFactsSchema
  .omit(later)
  .extend({
    /** Whose build it is; see `Run.id`. */
    run: z.string(),
    /** For the tree. */
    key: z.string(),
    /** For the sources of its external projects. */
    sourcesKey: z.string(),
    buildDir: z.string(),
    kernelInputs: z.record(z.string(), z.string()),
    /** Nanoseconds, decimal. */
    buildStarted: z.string().regex(/^\d+$/),
  })
  .transform(({ run, key, sourcesKey, buildDir, kernelInputs, buildStarted, ...facts }) => ({
    ...{ run, key, sourcesKey, buildDir, kernelInputs },
    buildStarted: BigInt(buildStarted),
    facts: { ...facts, installed: [], finished: false },
  }));

const fileName = 'unfinished.json';

/** What is known of a tree before its build begins. */
export function treeFacts(
  { plan, repository }: Pick<Run, 'plan' | 'repository'>,
  { fingerprint }: BuildContext,
  { configuration, generated, configured, configureReads, configureLookups }: PreparedTree,
): KnownFacts {
  return {
    commit: repository.commit,
    fingerprint,
    configuration,
    externalPins: plan.externalPins,
    generated: [...generated],
    configured: [...configured],
    configureReads: [...configureReads],
    configureLookups: [...configureLookups],
  };
}

/** Writes the checkpoint for the post step, in case this process ends before it saves. */
export async function writeCheckpoint(
  run: Run,
  context: BuildContext,
  prepared: PreparedTree,
): Promise<void> {
  const { buildDir } = context.preset;
  const { keyFacts } = run.plan;
  const note: z.input<typeof schema> = {
    ...treeFacts(run, context, prepared),
    run: run.id,
    key: unfinishedKey(buildTree.keyOf(keyFacts).key, run.id),
    sourcesKey: externalSources.keyOf(keyFacts).key,
    buildDir,
    kernelInputs: idsOf(run.plan.kernelInputs),
    buildStarted: fileSystemNow(buildDir).toString(),
  };
  await writeFile(join(run.workDirectory, fileName), JSON.stringify(note));
}

/** Removes the checkpoint once the progress is saved, or where there is none. */
export async function removeCheckpoint(workDirectory: string): Promise<void> {
  await rm(join(workDirectory, fileName), { force: true });
}

/** A tree to save, and the keys for it and for the sources of its external projects. */
export type Checkpoint = z.output<typeof schema> & {
  /** What ccache did for it. */
  readonly compilations: readonly CachedCompilation[];
};

/**
 * @returns what an earlier run in this checkout began and did not save; undefined where there is
 *   none or it cannot be read
 */
export async function readCheckpoint(sourceDir: string): Promise<Checkpoint | undefined> {
  const workDirectory = workDirectoryPath(sourceDir);
  const note = await readFile(join(workDirectory, fileName), 'utf8')
    .then((text) => schema.parse(JSON.parse(text)))
    .catch(() => undefined);
  if (note === undefined) return undefined;
  return { ...note, compilations: await readStatsLog(compilerCacheRunPath(workDirectory)) };
}

/**
 * Reads and removes the checkpoint of an earlier run in this checkout. Call it before anything
 * else: a post step would take it for this run's and save another branch's tree in this scope.
 */
export async function takeCheckpoint(sourceDir: string): Promise<Checkpoint | undefined> {
  const checkpoint = await readCheckpoint(sourceDir);
  await removeCheckpoint(workDirectoryPath(sourceDir));
  return checkpoint;
}
