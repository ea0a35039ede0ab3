import fc from 'fast-check';
import { type Kind, kinds } from '../kinds/all.js';

/**
 * One thing that a push changes, as plain data: which file `pick` chooses is decided when the
 * fork is at hand, so that every sequence can be shortened.
 */
interface Change {
  readonly kind: Kind;
  readonly pick: number;
  /** One digit, so that most edits keep a file's size. */
  readonly value: number;
}

/** A push, and what is special about the machine that builds it. */
export interface Push {
  readonly changes: readonly Change[];
  /** What the checkout did to the timestamps of its files. */
  readonly timestamps: 'new' | 'old' | 'future' | 'mixed';
  readonly layers: 'all' | 'build-tree' | 'compiler-cache' | 'no-products' | 'no-tree';
  readonly archs: '8.0 9.0' | '8.0' | '8.0 8.9';
  /** Flags that nvcc takes from the environment; `-lineinfo` would write sources' timestamps into objects. */
  readonly flags: '' | '--use_fast_math';
  /** Where it is cloned to. */
  readonly checkout: 'usual' | 'elsewhere';
  /** Which run it is, and so which scopes of the cache it reads and writes. */
  readonly event: 'command-line' | 'push' | 'pull-request';
}

/** Mostly the usual value, sometimes another. */
function mostly<T>(usual: T, weight: number, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.oneof(
    ...Object.entries(kinds).map(([kind, { weight }]) => ({
      weight,
      arbitrary: fc.constant(kind as Kind),
    })),
  ),
  pick: fc.nat(9999),
  value: fc.integer({ min: 1, max: 9 }),
});

const push: fc.Arbitrary<Push> = fc.record({
  changes: fc.oneof(
    { weight: 3, arbitrary: fc.array(change, { minLength: 1, maxLength: 1 }) },
    { weight: 2, arbitrary: fc.array(change, { minLength: 2, maxLength: 4 }) },
  ),
  timestamps: mostly<Push['timestamps']>('new', 4, 'old', 'future', 'mixed'),
  layers: mostly<Push['layers']>(
    'all',
    3,
    'build-tree',
    'compiler-cache',
    'no-products',
    'no-tree',
  ),
  archs: mostly<Push['archs']>('8.0 9.0', 20, '8.0', '8.0 8.9'),
  flags: mostly<Push['flags']>('', 40, '--use_fast_math'),
  checkout: mostly<Push['checkout']>('usual', 20, 'elsewhere'),
  event: mostly<Push['event']>('command-line', 3, 'push', 'pull-request'),
});

/** Sequences of pushes to the fork of test/fixtures/fork, each built on what the last one left. */
export function sequences(maxLength: number): fc.Arbitrary<Push[]> {
  return fc.array(push, { minLength: 1, maxLength, size: 'max' });
}
