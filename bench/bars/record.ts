import { formatBytes } from '../../src/lib/format.js';
import { markdownTable } from '../../src/report/markdown.js';
import { phaseNames } from '../../src/report/report-schema.js';
import type { Circumstances } from './circumstances.js';
import { realSize } from './enlarge.js';
import type { Measurements } from './expectations.js';
import type { Push } from './push.js';
import { type Bar, barsOf, median } from './summary.js';

const seconds = (value: number) => `${value.toFixed(2)} s`;

/**
 * @param instances of each added kernel, as in {@link realSize}
 * @returns the record as Markdown, with a last line break
 */
export function recordOf(
  circumstances: Circumstances,
  measurements: Measurements,
  instances: number,
): string {
  const { date, program, command, machine, programs, load } = circumstances;
  const { cold, kernel, documents, snapshot, inputs } = measurements;
  const units = cold[0]?.ours.report.translationUnits.total ?? 0;
  const longest = median(cold.flatMap(({ ours }) => lengths(ours).slice(-realSize.kernels)));
  const weight =
    instances === 0
      ? 'The headers are made up, and cost a compiler little'
      : `Each of these kernels is instantiated ${instances} times, so that it compiles for ${seconds(longest)}. The headers are made up`;
  return `# What a push costs beside its compilers

Made by [\`bench/bars/run\`](../bars) on ${date}, ${program}.

- Machine: ${machine}; load average of the last 15 minutes: ${load.toFixed(1)}
- Programs: ${programs.join(', ')}
- Fork: the [fixture fork](../../test/fixtures/fork/README.md) with ${realSize.kernels} kernels more. ${units} translation units, ${inputs} recorded inputs, ${realSize.commonHeaders + realSize.ownHeaders} headers to a kernel. ${weight}; compilers, CMake, Ninja and ccache are the real ones.
- Store: a directory on the same disk. Nothing is taken off for it: transfer counts as our own time.

\`\`\`sh
${command}
\`\`\`

${barsTable(barsOf(measurements))}

Medians of ${documents.length} pushes of documentation, ${kernel.length} of one kernel and ${cold.length} cold builds. Processor time is that of all processes; of the program's own process it stands beside. Builds by the program and without it took turns.

## Pushes of documentation

Products restored: no build tree, no configuration, no compiler run. The toolkit is one of the machine: it is asked for its versions and digested, since the key holds them, and nothing is installed.

${pushesTable(documents)}

## Pushes of one kernel

Each is a new clone, its build tree restored. Compilers and linker: time in which a command of Ninja's ran. Beside it the same edit built by CMake in a tree that stayed, with nothing restored, proved, recorded or saved.

${pushesTable(
  kernel.map(({ ours }) => ours),
  kernel.map(({ plain }) => plain),
)}

Saved: ${formatBytes(median(kernel.map(({ ours }) => ours.report.bytes.saved)))} of a snapshot of ${formatBytes(snapshot)}; the store grew by ${formatBytes(median(kernel.map(({ ours }) => ours.stored)))}.

## Cold builds

With an empty cache, everything saved at the end. Beside it CMake alone: no compiler cache, nothing saved.${addedSentence(cold)}

${pushesTable(
  cold.map(({ ours }) => ours),
  cold.map(({ plain }) => plain),
)}
`;
}

/** How long the compilations of a push took, in rising order; seconds. */
function lengths({ report }: Push): number[] {
  return report.rebuilt.map((unit) => unit.seconds).sort((one, other) => one - other);
}

function addedSentence(cold: Measurements['cold']): string {
  const added = cold.flatMap((pair) => pair.added ?? []);
  if (added.length < cold.length) return '';
  return ` Processor time added, compilers left out, for they do the same work in both: ${added.map(seconds).join(', ')}, by the kernel's accounting of processes.`;
}

function barsTable(bars: readonly Bar[]): string {
  const figure = (value: number, unit: Bar['unit']) =>
    unit === 's' ? seconds(value) : `${value.toFixed(1)} %`;
  return markdownTable(
    [
      { title: 'Bar' },
      { title: 'at most', align: 'right' },
      { title: 'measured', align: 'right' },
      { title: '' },
    ],
    bars.map(({ title, limit, measured, unit }) => [
      title,
      unit === 's' ? `${limit} s` : `${limit} %`,
      figure(measured, unit),
      measured <= limit ? 'met' : 'not met',
    ]),
  );
}

/** One row a run, the medians last. */
function pushesTable(
  pushes: readonly Push[],
  plain: readonly { readonly wall: number; readonly processor: number }[] = [],
): string {
  const phases = phaseNames.filter((name) =>
    pushes.some(({ report }) => report.seconds[name] > 0.005),
  );
  const columns: [title: string, of: (push: Push) => number][] = [
    ['wall', ({ wall }) => wall],
    ['compilers and linker', ({ commands }) => commands],
    ['rest of it', ({ wall, commands }) => wall - commands],
    ['processor', ({ processor }) => processor],
    ['of the program', ({ ownProcessor }) => ownProcessor],
    ...phases.map((name): [string, (push: Push) => number] => [
      name,
      ({ report }) => report.seconds[name],
    ]),
  ];
  const rows = pushes.map((push) => columns.map(([, of]) => of(push)));
  const besides = plain.map(({ wall, processor }) => [wall, processor]);
  const all = rows.map((row, index) => [...row, ...(besides[index] ?? [])]);
  const width = all[0]?.length ?? 0;
  const medians = Array.from({ length: width }, (_, column) =>
    median(all.map((row) => row[column] ?? Number.NaN)),
  );
  return markdownTable(
    [
      { title: '' },
      ...[
        ...columns.map(([title]) => title),
        ...(plain.length > 0 ? ['CMake: wall', 'CMake: processor'] : []),
      ].map((title) => ({ title, align: 'right' as const })),
    ],
    [
      ...all.map((row, index) => [String(index + 1), ...row.map(seconds)]),
      ['**median**', ...medians.map((value) => `**${seconds(value)}**`)],
    ],
  );
}
