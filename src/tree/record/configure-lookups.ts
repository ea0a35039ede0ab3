import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import picomatch from 'picomatch';
import { z } from 'zod';
import { attempt } from '../../lib/attempt.js';
import { isInside, shownPath } from '../../lib/files/paths.js';

/** A question about the file system that CMake asked while it configured. */
const lookupSchema = z.object({
  /** `glob`: `file(GLOB)`; `glob-recurse`: `file(GLOB_RECURSE)`; `exists`: `if(EXISTS)` and the like. */
  kind: z.enum(['glob', 'glob-recurse', 'exists']),
  /** A pattern or a path; relative to the checkout where it lies in it. */
  what: z.string(),
});

export type Lookup = z.infer<typeof lookupSchema>;

/** A question with its answer. */
export const answeredLookupSchema = lookupSchema.extend({
  /** What was there: paths, relative to the checkout where they lie in it. */
  found: z.array(z.string()),
});

export type AnsweredLookup = z.infer<typeof answeredLookupSchema>;

export interface LookupFacts {
  readonly sourceDir: string;
  /** Files that this build makes itself, relative to the checkout; they are in no answer. */
  readonly made: ReadonlySet<string>;
  /** Absolute directories whose content is made by the build. */
  readonly madeDirectories: readonly string[];
}

/** Answers the questions as CMake would now, without those about what the build itself makes. */
export function answerLookups(lookups: readonly Lookup[], facts: LookupFacts): AnsweredLookup[] {
  const { sourceDir, made, madeDirectories } = facts;
  const isMade = (what: string) => {
    const path = resolve(sourceDir, what);
    return madeDirectories.some((one) => path === one || isInside(path, one)) || made.has(what);
  };
  return lookups
    .filter(({ what }) => !isMade(what))
    .map((lookup) => ({ ...lookup, found: answer(lookup, facts) }));
}

/**
 * Asks again.
 * @returns the first question that has another answer now, and the paths in which the answers differ
 */
export function changedLookup(
  answered: readonly AnsweredLookup[],
  facts: LookupFacts,
): { readonly lookup: Lookup; readonly differing: readonly string[] } | undefined {
  for (const lookup of answered) {
    const then = new Set(lookup.found.filter((path) => !facts.made.has(path)));
    const now = new Set(answer(lookup, facts));
    const differing = [...then, ...now].filter((path) => !then.has(path) || !now.has(path));
    if (differing.length > 0) return { lookup, differing: differing.sort() };
  }
  return undefined;
}

function answer({ kind, what }: Lookup, facts: LookupFacts): string[] {
  const path = resolve(facts.sourceDir, what);
  const found =
    kind === 'exists'
      ? attempt(() => statSync(path)) && [path]
      : kind === 'glob'
        ? globbed(path)
        : below(dirname(path), basename(path), facts);
  return (found ?? [])
    .map((one) => shownPath(one, facts.sourceDir))
    .filter((one) => !facts.made.has(one))
    .sort();
}

const magic = /[*?[]/;

/** As CMake's `file(GLOB)`: every part of the path may be a pattern, and none matches a slash. */
function globbed(pattern: string): string[] {
  const folder = dirname(pattern);
  const folders = magic.test(folder) ? globbed(folder) : [folder];
  const matches = matcher(basename(pattern));
  return folders.flatMap((one) =>
    namesIn(one)
      .filter((name) => matches(name))
      .map((name) => join(one, name)),
  );
}

/** As CMake's `file(GLOB_RECURSE)`: the last part of the pattern, at any depth, of files only. */
function below(directory: string, name: string, facts: LookupFacts): string[] {
  const matches = matcher(name);
  const walk = (folder: string): string[] =>
    (attempt(() => readdirSync(folder, { withFileTypes: true })) ?? []).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) return matches(entry.name) ? [path] : [];
      return entry.name === '.git' || facts.madeDirectories.includes(path) ? [] : walk(path);
    });
  return (magic.test(directory) ? globbed(directory) : [directory]).flatMap(walk);
}

function namesIn(directory: string): string[] {
  return attempt(() => readdirSync(directory)) ?? [];
}

/** CMake knows `*`, `?` and `[…]`, and names that begin with a dot are like any other. */
function matcher(pattern: string): (name: string) => boolean {
  return picomatch(pattern, {
    dot: true,
    nobrace: true,
    noextglob: true,
    noglobstar: true,
    nonegate: true,
  });
}
