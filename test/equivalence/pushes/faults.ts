/** A fault of the program that a random push has shown. */
interface Fault {
  /** Of the push's sequence. */
  readonly seed: number;
  /** Commit of the first recorded program without it. */
  readonly mended: string;
  /** What was wrong, a sentence. */
  readonly sentence: string;
  /** Name of the test in regressions.test.ts that fails with it. */
  readonly test: string;
}

/** Every fault that recorded random pushes have shown; all are mended. */
export const faults: readonly Fault[] = [
  {
    seed: 9_100_012,
    mended: 'e2d6b79264e8',
    sentence:
      'A new header that could not be compiled was found first; the compilation past the compiler cache failed, and the build after it was served the older result.',
    test: 'what cannot be compiled is not served by an older result in its place',
  },
];
