import { shownPath } from '../lib/files/paths.js';
import type { BuildTree } from './build-tree.js';
import { absolutePaths } from './inputs/inputs.js';
import type { DepsEntry } from './ninja/deps.js';
import { executedSince, type NinjaLog } from './ninja/log.js';
import { linkSteps, type TranslationUnit, translationUnits } from './ninja/translation-units.js';

export interface BuildEvidence {
  /** The tree as restored, before configure and build; undefined: there was none. */
  readonly before: Pick<BuildTree, 'log' | 'deps'> | undefined;
  /** The tree after the build. */
  readonly after: BuildTree;
  /** Absolute path → what happened to it, to follow the path in a sentence; from `restamp`. */
  readonly changed: ReadonlyMap<string, string>;
  /** Object → why it was deleted before the build. */
  readonly forced: ReadonlyMap<string, readonly string[]>;
  /** Objects that the restored tree held. */
  readonly restoredObjects: ReadonlySet<string>;
}

interface RebuiltObject {
  readonly unit: TranslationUnit;
  /** Seconds that the compilation took. */
  readonly seconds: number;
  /** One or more phrases for the user. */
  readonly because: readonly string[];
}

/** Explains why Ninja made each object of this run, in the order in which they were finished. */
export function explainRebuilt(evidence: BuildEvidence): RebuiltObject[] {
  const { after } = evidence;
  const units = new Map(translationUnits(after.manifest).map((unit) => [unit.object, unit]));
  const executed = executedSince(evidence.before?.log ?? new Map(), after.log);
  const absolute = absolutePaths(after.buildDir);
  const written = new Set(executed.map(absolute));
  return executed
    .flatMap((output) => {
      const unit = units.get(output);
      const entry = after.log.get(output);
      if (unit === undefined || entry === undefined) return [];
      const because = reasonsFor(unit, evidence, written, absolute);
      return [{ unit, because, seconds: (entry.endMs - entry.startMs) / 1000, endMs: entry.endMs }];
    })
    .sort((a, b) => a.endMs - b.endMs)
    .map(({ endMs: _, ...rebuilt }) => rebuilt);
}

/** The outputs that Ninja linked in this run, as it names them. */
export function linkedOutputs(before: NinjaLog | undefined, after: BuildTree): string[] {
  const links = new Set(linkSteps(after.manifest));
  return executedSince(before ?? new Map(), after.log).filter((output) => links.has(output));
}

function reasonsFor(
  unit: TranslationUnit,
  { before, after, changed, forced, restoredObjects }: BuildEvidence,
  written: ReadonlySet<string>,
  absolute: (path: string) => string,
): string[] {
  if (before === undefined) return ['there was no build tree to go on from'];
  const reasons = [...(forced.get(unit.object) ?? [])];
  const logged = before.log.get(unit.object);
  const wasThere = restoredObjects.has(unit.object);
  if (reasons.length === 0) {
    if (logged === undefined && !wasThere) return ['new translation unit'];
    if (!wasThere) return ['no object in the restored build tree'];
    if (logged === undefined) return ['the restored Ninja log does not know the object'];
  }
  if (logged !== undefined && logged.hash !== after.log.get(unit.object)?.hash) {
    reasons.push('compile command changed');
  }
  for (const path of inputsRead(unit, before.deps.get(unit.object), absolute)) {
    const change = changed.get(path);
    const shown = shownPath(path, after.sourceDir);
    if (change !== undefined) reasons.push(`${shown} ${change}`);
    else if (written.has(path)) reasons.push(`${shown} was generated again`);
  }
  if (reasons.length === 0) {
    reasons.push(
      before.deps.has(unit.object)
        ? 'Ninja found it out of date, although no recorded input changed'
        : 'the restored Ninja deps log does not know what it was compiled from',
    );
  }
  return reasons;
}

function inputsRead(
  unit: TranslationUnit,
  deps: DepsEntry | undefined,
  absolute: (path: string) => string,
): ReadonlySet<string> {
  return new Set([unit.source, ...(deps?.deps ?? [])].map(absolute));
}
