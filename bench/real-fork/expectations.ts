import type { Report } from '../../src/report/report-schema.js';
import type { Measurement } from './measure.js';

/**
 * Judges the three pushes by counts, never by times.
 * @param kernel the edited source, relative to the checkout
 * @returns what is wrong, one sentence each; empty where all is as it must be
 */
export function violations(
  measurements: readonly Measurement[],
  kernel: string,
): readonly string[] {
  return measurements.flatMap((measurement) => {
    const { push, report, exitCode } = measurement;
    if (report === undefined || exitCode !== 0) {
      return [`${push}: the build ended with exit code ${exitCode}.`];
    }
    const wrong = [...always(measurement, report), ...demands[push](measurement, report, kernel)];
    return wrong.map((sentence) => `${push}: ${sentence}`);
  });
}

/** The program's own account must agree with the files. */
function always({ objectsWritten }: Measurement, { translationUnits }: Report): string[] {
  const said = translationUnits.compiled + translationUnits.fromCompilerCache;
  return said === objectsWritten
    ? []
    : [`the report tells of ${said} objects, and ${objectsWritten} were written.`];
}

type Demand = (measurement: Measurement, report: Report, kernel: string) => string[];

const demands: Readonly<Record<Measurement['push'], Demand>> = {
  'first push': ({ editedProducts }, { translationUnits: { total, compiled } }) => [
    ...(total > 0 && compiled === total
      ? []
      : [`${compiled} of ${total} translation units were compiled, not all.`]),
    ...(editedProducts.length === 0 ? [] : ['a product holds an edit that was not made yet.']),
  ],
  'one kernel': ({ editedProducts }, { rebuilt, translationUnits, configured }, kernel) => {
    const others = rebuilt.filter(({ source }) => source !== kernel);
    return [
      ...(translationUnits.compiled > 0 ? [] : ['nothing was compiled.']),
      ...others.map(({ source }) => `${source} was compiled, which was not edited.`),
      ...(configured ? ['CMake configured, though no input of configure was edited.'] : []),
      ...(editedProducts.length > 0 ? [] : ['no product holds the edited kernel.']),
    ];
  },
  documentation: ({ editedProducts }, { rebuilt, configured }) => [
    ...rebuilt.map(({ source }) => `${source} was compiled, and only the README was edited.`),
    ...(configured ? ['CMake configured, and only the README was edited.'] : []),
    ...(editedProducts.length > 0 ? [] : ['no product holds the kernel of the push before.']),
  ],
};
