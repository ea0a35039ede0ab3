import type { Bench } from '../bench.js';

/** One way in which a push, or the machine that builds it, can differ from what was before. */
interface ChangeKind {
  /** How often it comes, beside others. */
  readonly weight: number;
  /** Changes the author's work tree or what is around it; nothing where it does not apply. */
  readonly apply: (bench: Bench, pick: number, value: number) => Promise<void>;
}

export type ChangeKinds = Readonly<Record<string, ChangeKind>>;

/** Files of the author's work tree by what they are. */
export const files = {
  source: /^csrc\/.*\.(cu|cpp)$/,
  cuda: /^csrc\/.*\.cu$/,
  compiled: /^csrc\/.*\.(cu|cpp|cuh|h|hpp)$/,
  header: /^csrc\/.*\.(cuh|h|hpp)$/,
} as const;

/** The constants of one digit that all sources and headers of the fork have. */
export const constant = /\b(constexpr int k\w+ = )\d;/g;

export const cmakeLists = 'CMakeLists.txt';
