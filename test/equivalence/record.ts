import { formatSeconds } from '../../src/lib/format.js';
import { escapeMarkdown, markdownTable } from '../../src/report/markdown.js';
import type { Needless } from './needless.js';
import type { Push } from './pushes/changes.js';
import { faults } from './pushes/faults.js';
import type { Verdict } from './pushes/sequence.js';

/** A run of `script/fuzz`, as its file of results tells of it before its pushes. */
export interface FuzzRun {
  readonly type: 'run';
  /** Day of the run, as `2026-11-22`. */
  readonly date: string;
  /** Commit of this repository; ends with `, changed` where files differ from it. */
  readonly program: string;
  /** As a reader would give it. */
  readonly command: string;
  /** Processor, cores. */
  readonly machine: string;
  /** Program → version. */
  readonly versions: Readonly<Record<string, string>>;
}

/** A push of it. */
export interface FuzzPush extends Omit<Verdict, 'log'> {
  readonly type: 'push';
  /** Of its sequence. */
  readonly seed: number;
  readonly push: Push;
}

export type FuzzLine = FuzzRun | FuzzPush;

/** @param text JSON, a line for each run and push; a last line without its end was cut off and is left out */
export function parseResults(text: string): FuzzLine[] {
  const lines = text.split('\n').slice(0, -1);
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as FuzzLine);
}

/** @returns the one line that says what came of all pushes */
export function summaryOf(lines: readonly FuzzLine[]): string {
  const pushes = pushesOf(lines);
  const stale = staleOf(lines).length;
  const compiled = sum(pushes.map((push) => push.compiled));
  const needless = sum(pushes.map((push) => push.needless.length));
  const share = ((100 * needless) / Math.max(1, compiled)).toFixed(1);
  return `${pushes.length} pushes, ${stale} stale, ${needless} of ${compiled} compilations unneeded (${share} %)`;
}

/** @returns the pushes that differ from their clean builds */
export function staleOf(lines: readonly FuzzLine[]): FuzzPush[] {
  return pushesOf(lines).filter(({ differences }) => differences.length > 0);
}

/** @returns each run with its pushes, in the order of the lines */
function runsOf(lines: readonly FuzzLine[]): { run: FuzzRun; pushes: FuzzPush[] }[] {
  const runs: { run: FuzzRun; pushes: FuzzPush[] }[] = [];
  for (const line of lines) {
    if (line.type === 'run') runs.push({ run: line, pushes: [] });
    else runs.at(-1)?.pushes.push(line);
  }
  return runs;
}

/** @returns what came of all pushes, and of those with a program that the last fault is mended in */
function headline(lines: readonly FuzzLine[]): string {
  const runs = runsOf(lines);
  const last = staleOf(lines).at(-1);
  if (last === undefined) return `**${summaryOf(lines)}.**`;
  const mended = faultOf(last)?.mended;
  const first = runs.findIndex(({ run }) => run.program === mended);
  const since = first < 0 ? [] : runs.slice(first).flatMap(({ pushes }) => pushes);
  const stale = staleOf(since).length;
  return `**${summaryOf(lines)}.** Since the last fault was mended: **${since.length} pushes, ${stale} stale**.`;
}

/**
 * @param lines runs in their order, each with its pushes
 * @returns the record as Markdown, with a last line break
 */
export function recordOf(lines: readonly FuzzLine[]): string {
  const pushes = pushesOf(lines);
  const outcome = (...names: Verdict['outcome'][]) =>
    pushes.filter((push) => names.includes(push.outcome)).length;
  const changes = pushes.flatMap(({ push }) => push.changes.map(({ kind }) => kind));
  const circumstances = pushes.flatMap(({ push }) => circumstancesOf(push));
  const seconds = (which: 'ours' | 'clean') =>
    formatSeconds(sum(pushes.map((push) => push.seconds[which])));
  const causes = pushes.flatMap(({ needless }) =>
    needless.map(
      (one) => `${one.how} | ${keptOf(one)} | ${one.because.map(withoutNames).join('; ')}`,
    ),
  );
  return `# Random pushes, each beside a clean build

${headline(lines)}

${markdownTable(
  [
    { title: 'run' },
    { title: 'pushes', align: 'right' },
    { title: 'stale', align: 'right' },
    ...['program', 'command', 'machine', 'with'].map((title) => ({ title })),
  ],
  runsOf(lines).map(({ run: { date, program, command, machine, versions }, pushes: its }) => [
    ...[date, String(its.length), String(staleOf(its).length)],
    ...[program, `\`${command}\``, machine],
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
  ]),
)}

Every push is built in a new clone with the caches that the pushes before it left, then as somebody without any cache would build it. Objects, modules, symbols, install manifests, every other file of the package and what the modules' functions return are compared; nvcc's names of temporary files do not count. With \`--headers few\`, nvcc finds few of the device and mathematical functions in its toolkit's headers, so that it compiles in less than half of the time.

- Sequences: ${new Set(pushes.map(({ seed }) => seed)).size}, of up to ${Math.max(0, ...countsOf(pushes.map(({ seed }) => String(seed))).map(([, count]) => count))} pushes.
- Built: ${outcome('built')}. Products restored: ${outcome('restored')}. Failed, as their clean builds did: ${outcome('failed', 'none')}.
- Objects served by the compiler cache: ${sum(pushes.map((push) => push.fromCompilerCache))}.
- Entries saved as what differs from another: ${sum(pushes.map(({ patches }) => patches ?? 0))}.
- Time of the program: ${seconds('ours')}; of the clean builds, which keep what they compiled: ${seconds('clean')}.

## Faults that they showed

${faultTable(staleOf(lines))}
## Unneeded compilations

\`nothing changed\`: no file that the compilation could read differs from the push before. \`compiled before\`: an earlier push of the sequence had the same command and files. \`equal object\`: something differs, but not the object, as after the edit of a comment. \`kept\` says where the object of an equal compilation lay. Older results tell at most that it lay nowhere.

- \`nowhere\`: in no entry that the push could read. Many pushes are told to do without a layer, or read another scope; and fewer than six compilations on a build tree save no compiler cache, for without what was saved before it would hold less.
- \`in what was not fetched\`: in the compiler cache, where fewer than six compilations were pending on a build tree; a fetch seldom pays for these.
- \`in an older entry\`: only the newest entry that suits best is fetched.
- \`in what was dropped\`: in a build tree that could not be proved, as after an upgrade of torch.
- \`in what was used\`: in the compiler cache, past which a source is compiled as long as a file is there that some of its results did not see; or in a build tree whose record says otherwise of an input.

${countTable(['compilations', 'what', 'kept', 'because'], causes)}
## What the pushes changed

${countTable(['times', 'change'], changes)}
## How they were built

${countTable(['pushes', 'circumstance'], circumstances)}`;
}

/** Older results say of an object at most that no layer and scope could have kept it, or nothing. */
function keptOf({ kept, wasKept }: Partial<Needless> & { readonly wasKept?: boolean }): string {
  return kept ?? (wasKept === false ? 'nowhere' : 'unknown');
}

/** Undefined: it is not mended yet. */
const faultOf = (push: FuzzPush) => faults.find(({ seed }) => seed === push.seed);

function faultTable(stale: readonly FuzzPush[]): string {
  if (stale.length === 0) return 'None.\n';
  const columns = ['sequence', 'fault', 'test, in test/equivalence/regressions.test.ts'];
  const rows = stale.map((push) => {
    const fault = faultOf(push);
    return [
      String(push.seed),
      escapeMarkdown(fault?.sentence ?? push.differences.join('; ')),
      escapeMarkdown(fault?.test ?? 'none yet'),
    ];
  });
  return `${markdownTable(
    columns.map((title) => ({ title })),
    rows,
  )}\n`;
}

function pushesOf(lines: readonly FuzzLine[]): FuzzPush[] {
  return lines.filter((line) => line.type === 'push');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Names of files differ from push to push; what happened to them does not. */
function withoutNames(phrase: string): string {
  return phrase.replace(/\S*[/.]\S*/g, '…');
}

function circumstancesOf({ timestamps, layers, archs, flags, checkout, event }: Push): string[] {
  return [
    `timestamps of the checkout: ${timestamps}`,
    `layers: ${layers}`,
    `archs: ${archs}`,
    `flags for nvcc: ${flags || 'none'}`,
    `checkout path: ${checkout}`,
    `event: ${event}`,
  ];
}

/** How often each text is there, most often first. */
function countsOf(texts: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** @param texts what is counted; cells of a row are separated by ` | ` */
function countTable([count, ...others]: readonly string[], texts: readonly string[]): string {
  if (texts.length === 0) return 'None.\n';
  const columns = [
    { title: count ?? '', align: 'right' as const },
    ...others.map((title) => ({ title })),
  ];
  const rows = countsOf(texts).map(([text, times]) => [
    String(times),
    ...text.split(' | ').map((cell) => escapeMarkdown(cell)),
  ]);
  return `${markdownTable(columns, rows)}\n`;
}
