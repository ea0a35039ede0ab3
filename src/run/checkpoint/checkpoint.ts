import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readStatsLog } from '../../compiler-cache/ccache.js';
import type { CachedCompilation } from '../../compiler-cache/compiler-cache.js';
import { compilerCacheRunPath, workDirectoryPath } from '../../machine/work-directory.js';
import { treeFactsSchema } from '../../tree/record/tree-record.js';
import { fileSystemNow } from '../../tree/stamps/timestamps.js';
import type { BuildContext } from '../build/build-context.js';
import type { PreparedTree } from '../build/prepare-tree.js';
import { buildTree, type TreeToSave, unfinishedKey } from '../layers/build-tree.js';
import { externalSources } from '../layers/external-sources.js';
import type { Run } from '../run.js';

/** Facts about a tree that are known only after its build. */
const later = {
  externalProjects: true,
  installed: true,
  finished: true,
  ninjaState: true,
} as const;

/**
 * A build that has begun. While this file exists in the work directory, its progress is not saved.
 */
const schema = treeFactsSchema.omit(later).extend({
  /** Whose build it is; see `Run.id`. */
  run: z.string(),
  key: z.string(),
  /** Key of the layer of external sources. */
  sourcesKey: z.string(),
  buildDir: z.string(),
  kernelInputs: z.record(z.string(), z.string()),
  /** Nanoseconds, decimal. */
  buildStarted: z.string().regex(/^\d+$/),
});

const fileName = 'unfinished.json';

/** What is known of a tree before its build begins; the rest is known when it has ended. */
export function treeToSave(
  { plan, repository }: Pick<Run, 'plan' | 'repository'>,
  context: BuildContext,
  prepared: PreparedTree,
  buildStarted: bigint,
): TreeToSave {
  return {
    buildDir: context.preset.buildDir,
    kernelInputs: Object.fromEntries(plan.kernelInputs.map(({ path, id }) => [path, id])),
    buildStarted,
    facts: {
      commit: repository.commit,
      fingerprint: context.fingerprint,
      configuration: prepared.configuration,
      externalPins: plan.externalPins,
      generated: [...prepared.generated],
      configured: [...prepared.configured],
      configureReads: [...prepared.configureReads],
      installed: [],
      finished: false,
    },
  };
}

/** Writes the checkpoint for the post step, in case this process ends before it saves. */
export async function writeCheckpoint(
  run: Run,
  context: BuildContext,
  prepared: PreparedTree,
): Promise<void> {
  const { buildDir } = context.preset;
  const { facts, kernelInputs, buildStarted } = treeToSave(
    run,
    context,
    prepared,
    fileSystemNow(buildDir),
  );
  const { installed: _, finished: __, ...known } = facts;
  const note: z.infer<typeof schema> = {
    ...known,
    ...{ run: run.id, buildDir, kernelInputs },
    key: unfinishedKey(buildTree.keyOf(run.plan.keyFacts).key, run.id),
    sourcesKey: externalSources.keyOf(run.plan.keyFacts).key,
    buildStarted: buildStarted.toString(),
  };
  await writeFile(join(run.workDirectory, fileName), JSON.stringify(note));
}

/** Removes the checkpoint once the progress is saved, or where there is none. */
export async function removeCheckpoint(workDirectory: string): Promise<void> {
  await rm(join(workDirectory, fileName), { force: true });
}

/** A tree to save, and the keys for it and for the sources of its external projects. */
export type Checkpoint = TreeToSave & {
  readonly run: string;
  readonly key: string;
  readonly sourcesKey: string;
  /** What ccache did for it. */
  readonly compilations: readonly CachedCompilation[];
};

/**
 * @returns what an earlier run in this checkout began and did not save; undefined where there is
 *   none or it cannot be read
 */
export async function readCheckpoint(sourceDir: string): Promise<Checkpoint | undefined> {
  const workDirectory = workDirectoryPath(sourceDir);
  const content = await readFile(join(workDirectory, fileName), 'utf8').catch(() => undefined);
  if (content === undefined) return undefined;
  const note = parseNote(content);
  if (note === undefined) return undefined;
  const { run, key, sourcesKey, buildDir, kernelInputs, buildStarted, ...rest } = note;
  return {
    ...{ run, key, sourcesKey, buildDir, kernelInputs },
    compilations: await readStatsLog(compilerCacheRunPath(workDirectory)),
    buildStarted: BigInt(buildStarted),
    facts: { ...rest, installed: [], finished: false },
  };
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

function parseNote(content: string): z.infer<typeof schema> | undefined {
  try {
    return schema.parse(JSON.parse(content));
  } catch {
    return undefined;
  }
}
