import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StagedSnapshot } from '../../cache/layers/snapshot.js';
import { messageOf } from '../../lib/errors.js';
import { listFiles } from '../../lib/files/list-files.js';
import { move } from '../../lib/files/move.js';
import { isHidden, rootGuard } from '../../lib/files/paths.js';
import { commonCases, type LayerReason } from '../../report/statuses.js';
import { toolchainDifferences } from '../../toolkit/fingerprint/differences.js';
import { makersOf } from '../../toolkit/fingerprint/fingerprint.js';
import type { ToolchainFingerprint } from '../../toolkit/toolkit.js';
import { type BuildTree, inspectBuildTree } from '../../tree/build-tree.js';
import { removeBeforeConfigure } from '../../tree/generated-sources.js';
import { inputsOf } from '../../tree/inputs/inputs.js';
import { ninjaStateOf, readTreeRecord, type TreeRecord } from '../../tree/record/tree-record.js';
import { type RestampResult, restamp } from '../../tree/stamps/restamp.js';
import { buildTree } from '../layers/build-tree.js';
import {
  placeSources,
  presentProjects,
  removeStaleSources,
  takeBackSources,
} from '../layers/external-sources.js';

const { cases } = buildTree;

/** A verified build tree with corrected timestamps of all inputs: Ninja can continue from it. */
export interface ReusedTree {
  readonly record: TreeRecord;
  /** As it was before this run changed anything. */
  readonly tree: BuildTree;
  readonly restamped: Extract<RestampResult, { trusted: true }>;
  /** External projects that the tree was built with and that are missing now. */
  readonly missingProjects: readonly string[];
}

export interface ReuseFacts {
  readonly sourceDir: string;
  readonly buildDir: string;
  readonly tracked: ReadonlySet<string>;
  readonly fingerprint: ToolchainFingerprint;
  readonly externalPins: Readonly<Record<string, string>>;
  /** Project → directory with restored sources whose pin is the current one. */
  readonly externalSources: Readonly<Record<string, string>>;
  /** Absolute directories, besides checkout and build directory, that may be read and stamped. */
  readonly roots: readonly string[];
  readonly clean: 'auto' | 'always' | 'never';
}

interface Reuse {
  readonly reused: ReusedTree | undefined;
  /** Why it is reused, or why a tree was dropped; undefined where there was none. */
  readonly reason: LayerReason | undefined;
}

/**
 * Puts a build tree in place and verifies it, or leaves none there. A tree that is already in the
 * checkout is tried before a restored one, since it is the latest that was built here.
 * @param snapshot an unpacked entry, if one was found
 */
export async function reuseTree(
  snapshot: StagedSnapshot | undefined,
  facts: ReuseFacts,
): Promise<Reuse> {
  const { buildDir, clean } = facts;
  let dropped: LayerReason | undefined;
  if (clean === 'always') {
    await rm(buildDir, { recursive: true, force: true });
    await placeSources(facts.externalSources, buildDir);
    return { reused: undefined, reason: commonCases.cleanAsked };
  }
  for (const candidate of await candidates(snapshot, buildDir)) {
    let placed: string[] = [];
    try {
      if (candidate !== 'in place') placed = await unpackTree(candidate, facts);
      const proved = await proveTree(facts);
      if ('record' in proved) {
        return { reused: proved, reason: whyReused(candidate, proved.record) };
      }
      dropped = proved;
    } catch (error) {
      dropped = commonCases.entryDamaged(messageOf(error));
    }
    removeBeforeConfigure(facts.sourceDir, placed, facts.tracked);
    await takeBackSources(facts.externalSources, buildDir);
    await rm(buildDir, { recursive: true, force: true });
  }
  await placeSources(facts.externalSources, buildDir);
  return { reused: undefined, reason: dropped };
}

/** A build tree that may be reused: that of the checkout, or a restored one. */
type Candidate = 'in place' | StagedSnapshot;

async function candidates(
  snapshot: StagedSnapshot | undefined,
  buildDir: string,
): Promise<Candidate[]> {
  const restored = snapshot === undefined ? [] : [snapshot];
  if ((await readTreeRecord(buildDir)).status !== 'absent') return ['in place', ...restored];
  await keepAside(buildDir);
  return restored;
}

function whyReused(candidate: Candidate, { commit }: TreeRecord): LayerReason {
  if (candidate === 'in place') return cases.inPlace;
  return candidate.entry.exact ? cases.hitExact : cases.hitOtherPush(commit.slice(0, 12));
}

/**
 * Moves a build directory without our record aside instead of removing it: it may be hours of work.
 */
async function keepAside(buildDir: string): Promise<void> {
  if (!existsSync(buildDir)) return;
  for (let number = 1; ; number += 1) {
    const kept = `${buildDir}.kept${number === 1 ? '' : `-${number}`}`;
    if (existsSync(kept)) continue;
    await rename(buildDir, kept);
    return;
  }
}

/**
 * Moves the unpacked tree into place, with the generated sources that git does not track.
 * @returns these generated sources
 */
async function unpackTree({ staged }: StagedSnapshot, facts: ReuseFacts): Promise<string[]> {
  const { buildDir, sourceDir, tracked } = facts;
  if (staged.tree === undefined) return [];
  await mkdir(dirname(buildDir), { recursive: true });
  await move(staged.tree, buildDir);
  const placed: string[] = [];
  if (staged.source === undefined) return placed;
  const isOurs = rootGuard([sourceDir]);
  for (const path of await listFiles(staged.source)) {
    const target = join(sourceDir, path);
    // The entry may be crafted, and a folder of the checkout may be a link that leads outside.
    if (tracked.has(path) || isHidden(path) || existsSync(target) || !isOurs(target)) continue;
    if (await placeGenerated(join(staged.source, path), target)) placed.push(path);
  }
  return placed;
}

/** @returns false where a file has the name of a needed folder: configure then generates anew */
async function placeGenerated(from: string, to: string): Promise<boolean> {
  try {
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
    return true;
  } catch {
    return false;
  }
}

/** Checks every condition for reusing a build tree, the cheapest first. */
async function proveTree(facts: ReuseFacts): Promise<ReusedTree | LayerReason> {
  const { buildDir, sourceDir, fingerprint } = facts;
  const read = await readTreeRecord(buildDir);
  if (read.status === 'other-schema') return cases.otherSchema(read.schema, read.known);
  if (read.status !== 'read') {
    const problem = read.status === 'absent' ? 'it has no record' : read.reason;
    return commonCases.entryDamaged(problem);
  }
  const { record } = read;
  const drop = (reason: LayerReason) => {
    removeBeforeConfigure(sourceDir, record.generated, facts.tracked);
    return reason;
  };
  const differences = toolchainDifferences(makersOf(record.fingerprint), makersOf(fingerprint));
  if (differences.length > 0) return drop(cases.toolchainDiffers(differences));
  if (record.inputRecord.sourceDir !== sourceDir || record.inputRecord.buildDir !== buildDir) {
    return drop(cases.pathDiffers(record.inputRecord.sourceDir, sourceDir));
  }
  if (record.ninjaState !== (await ninjaStateOf(buildDir))) return drop(cases.builtSince);
  const inspection = inspectBuildTree(sourceDir, buildDir);
  if (!inspection.usable) return drop(cases.ninjaUnreadable(inspection.reason));
  await removeStaleSources(record.externalPins, facts.externalPins, buildDir);
  await placeSources(facts.externalSources, buildDir);
  const restamped = await restamp(record.inputRecord, {
    roots: [sourceDir, buildDir, ...facts.roots],
    inputs: inputsOf(inspection.tree).all,
  });
  if (!restamped.trusted) return drop(cases.untrusted(restamped.reason));
  const present = new Set(await presentProjects(buildDir));
  const missingProjects = record.externalProjects.filter((name) => !present.has(name));
  return { record, tree: inspection.tree, restamped, missingProjects };
}
