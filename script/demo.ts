import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatBytes, formatSeconds } from '../src/lib/format.js';
import type { Report } from '../src/report/report-schema.js';
import { textTable } from '../src/report/table.js';
import { type Edits, setConstant } from '../test/replay/harness/edits.js';
import { materialise } from '../test/replay/harness/fork.js';
import { runBuild } from '../test/replay/harness/program.js';
import { argumentsFor, outcomeOf } from '../test/replay/harness/replay.js';

const pushes: readonly { readonly title: string; readonly edits: Edits }[] = [
  { title: 'first push', edits: {} },
  {
    title: 'one kernel edited',
    edits: { 'csrc/moe/topk_softmax_kernels.cu': setConstant(2) },
  },
  { title: 'documentation edited', edits: { 'README.md': 'A fork, and what is new in it.\n' } },
];

const root = await mkdtemp(join(tmpdir(), 'demo-'));
try {
  const fork = await materialise(root);
  const reports: Report[] = [];
  for (const [index, { title, edits }] of pushes.entries()) {
    process.stderr.write(`${index + 1}/${pushes.length} ${title}, in a fresh clone ...\n`);
    await fork.push(edits, title);
    const checkout = await fork.clone();
    const run = await runBuild(checkout, join(root, 'cache'), argumentsFor(fork));
    reports.push(outcomeOf(run).report);
  }
  process.stdout.write(`\n${tableOf(reports)}\n`);
} finally {
  await rm(root, { recursive: true, force: true });
}

function tableOf(reports: readonly Report[]): string {
  const total = Math.max(...reports.map((report) => report.translationUnits.total));
  return textTable(
    [
      { title: 'push' },
      { title: 'compiled', align: 'right' },
      { title: 'not compiled again', align: 'right' },
      { title: 'linked', align: 'right' },
      { title: 'restored', align: 'right' },
      { title: 'saved', align: 'right' },
      { title: 'time', align: 'right' },
    ],
    reports.map((report, index) => [
      pushes[index]?.title ?? '',
      `${report.translationUnits.compiled} of ${total}`,
      String(total - report.translationUnits.compiled),
      String(report.linked.length),
      formatBytes(report.bytes.restored),
      formatBytes(report.bytes.saved),
      formatSeconds(report.seconds.total),
    ]),
  );
}
