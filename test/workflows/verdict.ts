import { runChild } from '../services/child.js';

/** What validators say of a file: problems, each with its line. */
export interface Verdict {
  /** GitHub's own, which knows actions and workflows. */
  readonly languageService: readonly string[];
  /** Knows workflows, and what in them is unsafe. */
  readonly actionlint: readonly string[];
  /** What actionlint says only because it does not know it yet. */
  readonly excused: readonly string[];
}

/** @returns the verdict on each file, under its path */
export async function verdictsOn(files: readonly string[]): Promise<Record<string, Verdict>> {
  const { exitCode, stdout, stderr } = await runChild('test/workflows/validate.ts', files);
  if (exitCode !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
