import { layerNames } from '../inputs/layer-names.js';
import { counted, formatBytes, formatSeconds, listed } from '../lib/format.js';
import { code, escapeMarkdown, markdownTable } from './markdown.js';
import { phaseNames, type Report, reportLayerOf } from './report-schema.js';
import { layerTitle } from './statuses.js';
import { type Column, textTable } from './table.js';

/** What the summary contains beside the report. All of it is plain text and is escaped here. */
interface SummaryContext {
  readonly artifact?: { readonly name: string; readonly url?: string } | undefined;
  /** Whether each layer's entry was saved, one sentence each. */
  readonly saves?: readonly string[];
  /** The warnings of the log. */
  readonly warnings?: readonly string[];
}

/** Lines in any list; the rest is only counted. */
const namedLines = 20;

/**
 * The job summary.
 * @returns GitHub Flavored Markdown. Every list and cell is bounded, so that it stays below 256 KiB,
 *   far from the 1 MiB at which GitHub drops a step's summary
 *   (docs.github.com, "Workflow commands", step isolation and limits).
 */
export function jobSummary(report: Report, context: SummaryContext = {}): string {
  const units = unitRows(report, namedLines).map(([source = '', ...cells]) => [
    code(source),
    ...cells.map(escapeMarkdown),
  ]);
  return [
    '### vLLM kernels',
    `**${escapeMarkdown(headline(report))}**`,
    ...bullets(context.warnings ?? [], '⚠️ '),
    markdownTable(
      layerColumns,
      layerRows(report).map((cells) => cells.map(escapeMarkdown)),
    ),
    ...(units.length === 0 ? [] : [markdownTable(unitColumns, units)]),
    ...otherUnits(report, namedLines),
    ...artifactLine(context),
    `<details><summary>Time and bytes</summary>`,
    timesTable(report),
    bytesLine(report),
    ...bullets(context.saves ?? []),
    '</details>',
    '',
  ].join('\n\n');
}

/** The end of a run on the command line: headline, layers, and what was compiled and why. */
export function terminalSummary(report: Report): string {
  const units = unitRows(report, 10);
  return [
    headline(report),
    textTable(layerColumns, layerRows(report)),
    ...(units.length === 0 ? [] : [textTable(unitColumns, units)]),
    ...otherUnits(report, 10),
  ].join('\n\n');
}

const layerColumns: readonly Column[] = [{ title: 'Layer' }, { title: 'Status' }, { title: 'Why' }];

function layerRows({ layers }: Report): string[][] {
  return layerNames.map((name) => {
    const { status, reason } = layers[reportLayerOf(name)];
    return [layerTitle(name), status, reason];
  });
}

const unitColumns: readonly Column[] = [
  { title: 'Recompiled' },
  { title: 'Time', align: 'right' },
  { title: 'Because' },
];

function slowestFirst({ rebuilt }: Report): Report['rebuilt'] {
  return rebuilt.toSorted((a, b) => b.seconds - a.seconds);
}

/** A row for each of the units that took longest. */
function unitRows(report: Report, limit: number): string[][] {
  return slowestFirst(report)
    .slice(0, limit)
    .map(({ source, fromCompilerCache, seconds, because }) => [
      source,
      fromCompilerCache ? 'from the compiler cache' : formatSeconds(seconds),
      listed(because, 3),
    ]);
}

/** A sentence on the units that {@link unitRows} leaves out, if there are any. */
function otherUnits(report: Report, limit: number): string[] {
  const others = slowestFirst(report).slice(limit);
  if (others.length === 0) return [];
  const seconds = others.reduce((sum, unit) => sum + unit.seconds, 0);
  return [
    `And ${counted(others.length, 'more translation unit')}, ${formatSeconds(seconds)} in all.`,
  ];
}

function artifactLine({ artifact }: SummaryContext): string[] {
  if (artifact === undefined) return [];
  const name = code(artifact.name);
  const { url } = artifact;
  return [`Artifact: ${url === undefined ? name : `[${name}](<${encodeURI(url)}>)`}`];
}

function timesTable({ seconds }: Report): string {
  const rows = phaseNames
    .filter((name) => seconds[name] > 0)
    .map((name) => [name, formatSeconds(seconds[name])]);
  return markdownTable(
    [{ title: 'Phase' }, { title: 'Time', align: 'right' }],
    [...rows, ['all (phases overlap)', formatSeconds(seconds.total)]],
  );
}

function bytesLine({ bytes, restamped, configured }: Report): string {
  return `${formatBytes(bytes.restored)} restored, ${formatBytes(bytes.saved)} saved; ${counted(restamped, 'timestamp')} put back; ${configured ? 'configured' : 'configure not needed'}.`;
}

function bullets(lines: readonly string[], mark = ''): string[] {
  if (lines.length === 0) return [];
  const named = lines.slice(0, namedLines).map((line) => `- ${mark}${escapeMarkdown(line)}`);
  const rest = lines.length - named.length;
  return [[...named, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')];
}

/** @returns the run in one sentence, plain text. */
export function headline(report: Report): string {
  const total = formatSeconds(report.seconds.total);
  const { compiled, total: units } = report.translationUnits;
  switch (report.outcome) {
    case 'restored':
      return `Nothing was compiled: the products of an earlier run were used, in ${total}.`;
    case 'built':
      return `${compiled} of ${counted(units, 'translation unit')} compiled${details(report)}, in ${total}.`;
    case 'incomplete':
      return `The build was stopped: ${compiled} of ${counted(units, 'translation unit')} compiled${details(report)}, in ${total}; the next run goes on from there.`;
    case 'failed':
      return `The build failed: ${compiled} of ${counted(units, 'translation unit')} compiled${details(report)}, in ${total}.`;
  }
}

function details(report: Report): string {
  const { compiled, fromCompilerCache, total } = report.translationUnits;
  const kept = total - compiled - fromCompilerCache;
  return [
    ...(fromCompilerCache > 0 ? [`; ${fromCompilerCache} from the compiler cache`] : []),
    // What an unfinished build did not reach is not kept.
    ...(kept > 0 && report.outcome === 'built' ? [`; ${kept} kept from the build tree`] : []),
    ...(report.linked.length > 0 ? [`; ${counted(report.linked.length, 'module')} linked`] : []),
  ].join('');
}
