import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ExternalProject, Fork } from '../replay/harness/fork.js';
import { git } from '../replay/harness/git.js';
import type { Machine } from './pushes/machine.js';

/** The author's desk: a fork, its history, and what else changes can reach. */
export interface Bench {
  readonly fork: Fork;
  /** On which pushes are built. */
  readonly machine: Machine;
  /** What the pushes so far saved. */
  readonly cacheDir: string;
  /** Commits that were pushed, oldest first, of any branch. */
  readonly commits: string[];
  /** Revisions of the external projects, oldest first. */
  readonly revisions: Record<ExternalProject, string[]>;
  /** The last commit of which a clean build did not fail. */
  good: string;
  /** Set by a change that publishes by itself. */
  published: boolean;
}

/** Paths of the tracked files that a pattern matches, sorted; links and all. */
export async function tracked({ fork }: Bench, pattern: RegExp): Promise<string[]> {
  await git(fork.author, ['add', '--all']);
  const listed = await git(fork.author, ['ls-files', '-z']);
  return listed.split('\0').filter((path) => pattern.test(path));
}

export function at({ fork }: Bench, path: string): string {
  return join(fork.author, path);
}

export async function readText(bench: Bench, path: string): Promise<string> {
  return await readFile(at(bench, path), 'utf8').catch(() => '');
}

/** Writes a file, in the place of whatever is in its way. */
async function writeText(bench: Bench, path: string, text: string): Promise<void> {
  const file = at(bench, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Writes a file that is not there, or one with other text; removes it where `text` is undefined. */
export async function setText(bench: Bench, path: string, text: string | undefined): Promise<void> {
  if (text !== undefined) return await writeText(bench, path, text);
  if (existsSync(at(bench, path))) await rm(at(bench, path), { recursive: true });
}

export async function edit(
  bench: Bench,
  path: string | undefined,
  change: (text: string) => string,
): Promise<void> {
  if (path === undefined || !existsSync(at(bench, path))) return;
  await writeText(bench, path, change(await readText(bench, path)));
}

/** The element that a number chooses; undefined of none. */
export function chosen<T>(elements: readonly T[], pick: number): T | undefined {
  return elements[pick % elements.length];
}

/** Puts a line at the end of a text, in the place of one that begins alike. */
export function withLine(text: string, start: string, rest: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.startsWith(start));
  if (at < 0) return `${text}${text.endsWith('\n') ? '' : '\n'}${start}${rest}\n`;
  return lines.with(at, `${start}${rest}`).join('\n');
}

/** Forgets what was changed since the last commit. */
export async function discard({ fork }: Bench): Promise<void> {
  await git(fork.author, ['reset', '--quiet', '--hard']);
  await git(fork.author, ['clean', '--quiet', '-dff']);
}
