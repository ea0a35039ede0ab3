import { layerNames } from '../../src/inputs/layer-names.js';
import { formatBytes, formatSeconds } from '../../src/lib/format.js';
import { markdownTable } from '../../src/report/markdown.js';
import { phaseNames, type Report, reportLayerOf } from '../../src/report/report-schema.js';
import { layerTitle } from '../../src/report/statuses.js';
import type { Measurement } from './measure.js';

/** What the record says beside the measurements. */
export interface Circumstances {
  /** Day of the run, as `2026-11-22`. */
  readonly date: string;
  /** Commit of this repository, and whether it was changed. */
  readonly program: string;
  /** Name and commit of the fork. */
  readonly fork: string;
  /** Processor, cores, memory, system. */
  readonly machine: string;
  /** Variables by which the fork was told of sources instead of cloning them. */
  readonly sourceVariables: readonly string[];
  /** The command, as a reader would give it. */
  readonly command: string;
}

/** Absolute path on this machine → what the record writes instead. */
export type Placeholders = readonly (readonly [path: string, placeholder: string])[];

/**
 * Takes the paths of this machine out of a text, longer ones first: one may lie in another.
 * @returns the text with every path, and what lies below it, written from its placeholder
 */
export function withoutPaths(text: string, placeholders: Placeholders): string {
  return placeholders
    .filter(([path]) => path !== '' && path !== '/')
    .toSorted(([a], [b]) => b.length - a.length)
    .reduce(
      (known, [path, placeholder]) => known.replace(wholePath(path), () => placeholder),
      text,
    );
}

/** Matches the path and not one that only begins with the same letters. */
function wholePath(path: string): RegExp {
  return new RegExp(`${path.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\w-])`, 'g');
}

/** @returns the record as Markdown, with a last line break */
export function recordOf(
  circumstances: Circumstances,
  measurements: readonly Measurement[],
): string {
  const { date, program, fork, machine, sourceVariables, command } = circumstances;
  return `# A real fork, three pushes

${date}, ${program}. Each push is a fresh clone at the same path; the cache directory is empty before the first.

- Fork: ${fork}
- Machine: ${machine}
- Toolchain: ${toolchainOf(measurements)}
- External projects taken from a directory, not cloned: ${sourceVariables.join(', ') || 'none'}

\`\`\`sh
${command}
\`\`\`

${measurementsTable(measurements)}

\`objects written\` counts files newer than the start of the push, and \`products with the edit\` looks for the edited kernel's name in the installed modules: both are read from the disk, not from the report. The reports are in [real-fork/](real-fork/). Compiled in the push that edited one kernel: ${rebuiltOf(measurements)}.
`;
}

function toolchainOf(measurements: readonly Measurement[]): string {
  const declared = measurements.find(({ manifest }) => manifest)?.manifest?.toolchain.declared;
  if (declared === undefined) return 'unknown';
  const versions = Object.entries(declared.versions).map(([name, version]) => `${name} ${version}`);
  return [declared.toolkit, ...versions].join(', ');
}

function rebuiltOf(measurements: readonly Measurement[]): string {
  const units = measurements.find(({ push }) => push === 'one kernel')?.report?.rebuilt ?? [];
  return units.map(({ source, because }) => `\`${source}\` (${because.join(', ')})`).join('; ');
}

/** One column a push, one row a quantity. */
function measurementsTable(measurements: readonly Measurement[]): string {
  const row = (title: string, cell: (report: Report, measurement: Measurement) => string) => [
    title,
    ...measurements.map((each) => (each.report ? cell(each.report, each) : '–')),
  ];
  const phases = phaseNames.filter((name) =>
    measurements.some(({ report }) => (report?.seconds[name] ?? 0) > 0),
  );
  return markdownTable(
    [{ title: '' }, ...measurements.map(({ push }) => ({ title: push, align: 'right' as const }))],
    [
      row('outcome', ({ outcome }) => outcome),
      row(
        '**translation units compiled**',
        ({ translationUnits: { compiled, total } }) => `**${compiled} of ${total}**`,
      ),
      row('objects written', (_, { objectsWritten }) => String(objectsWritten)),
      row('modules linked', ({ linked }) => String(linked.length)),
      row('configured', ({ configured }) => (configured ? 'yes' : 'no')),
      row('products with the edit', (_, { editedProducts }) => String(editedProducts.length)),
      ...layerNames.map((name) =>
        row(layerTitle(name), ({ layers }) => layers[reportLayerOf(name)].status),
      ),
      row('**seconds in all**', (_, { seconds }) => `**${formatSeconds(seconds)}**`),
      ...phases.map((name) => row(name, ({ seconds }) => formatSeconds(seconds[name]))),
      row('bytes restored', ({ bytes }) => formatBytes(bytes.restored)),
      row('bytes saved', ({ bytes }) => formatBytes(bytes.saved)),
    ],
  );
}
