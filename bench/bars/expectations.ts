import type { Usage } from './processes.js';
import type { Push } from './push.js';

/** A cold build by CMake alone and one by the program. */
export interface ColdPair {
  readonly plain: Usage;
  readonly ours: Push;
  /**
   * By how much the processor time of all that is no compiler differs, in seconds: compilers do the same
   * work in both. Undefined where the kernel did not account for processes.
   */
  readonly added?: number | undefined;
}

/** Everything that one run of the benchmark measured. */
export interface Measurements {
  /** Cold builds, by CMake alone and by the program with an empty cache, in turns. */
  readonly cold: readonly ColdPair[];
  /** Pushes of one kernel, built in a tree that stayed and by the program in a new clone, in turns. */
  readonly kernel: readonly { readonly plain: Usage; readonly ours: Push }[];
  /** Pushes of documentation. */
  readonly documents: readonly Push[];
  /** Bytes of all entries after the cold build. */
  readonly snapshot: number;
  /** Files that the build tree's input record proves. */
  readonly inputs: number;
}

/**
 * What the program did beside what each push must cause.
 * @param kernel the source that the pushes of one kernel edit
 * @returns a sentence for each difference
 */
export function violations(measurements: Measurements, kernel: string): string[] {
  const { cold, documents } = measurements;
  const sentences: string[] = [];
  const expect = (isRight: boolean, sentence: string) => {
    if (!isRight) sentences.push(sentence);
  };
  for (const { ours } of cold) {
    const { compiled, total } = ours.report.translationUnits;
    expect(
      compiled === total && total > 0,
      `A cold build compiled ${compiled} of ${total} translation units.`,
    );
  }
  for (const { ours } of measurements.kernel) {
    const { report } = ours;
    const sources = report.rebuilt.map(({ source }) => source).join(', ');
    const { compiled } = report.translationUnits;
    expect(sources === kernel, `A push of one kernel rebuilt ${sources || 'nothing'}.`);
    expect(compiled === 1, `A push of one kernel ran ${compiled} compilers.`);
    expect(report.linked.length === 1, `A push of one kernel linked ${report.linked.length}.`);
    expect(!report.configured, 'A push of one kernel configured.');
  }
  for (const { report } of documents) {
    expect(report.outcome === 'restored', `A push of documentation was ${report.outcome}.`);
    expect(!report.configured, 'A push of documentation configured.');
  }
  return sentences;
}
