import { readFile, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { humaniseSeconds } from '../src/report/humanise.js';
import { type Push, sequences } from '../test/equivalence/changes.js';
import { type Needless, replaySequence, type Verdict } from '../test/equivalence/sequence.js';

/** How many pushes follow each other at most before a new fork is begun. */
const longestSequence = 25;

const [countText = '200', seedText] = process.argv.slice(2);
/** A file with pushes as this program prints them, to be replayed once. */
const given = countText.endsWith('.json')
  ? (JSON.parse(await readFile(countText, 'utf8')) as Push[])
  : undefined;
const wanted = given?.length ?? Number(countText);
const seed = seedText === undefined ? Date.now() % 1_000_000 : Number(seedText);
if (!Number.isInteger(wanted) || wanted < 1 || !Number.isInteger(seed)) {
  process.stderr.write('usage: script/fuzz [COUNT] [SEED] | script/fuzz PUSHES.json\n');
  process.exit(2);
}

const begun = performance.now();
const totals = { pushes: 0, restored: 0, failed: 0, stale: 0, compiled: 0, served: 0 };
const needless: Needless[] = [];

for (let round = 0; totals.pushes < wanted; round += 1) {
  const [random = []] = fc.sample(sequences(longestSequence), { seed: seed + round, numRuns: 1 });
  const done: Push[] = [];
  await replaySequence(given ?? random, (verdict, push) => {
    done.push(push);
    add(verdict);
    tell(verdict, push);
    if (given !== undefined) process.stderr.write(verdict.log);
    if (verdict.differences.length > 0) tellFailure(seed + round, done, verdict);
    return totals.pushes < wanted && verdict.differences.length === 0;
  });
  if (given !== undefined) break;
}
const summary = summaryOf();
if (process.env.FUZZ_RESULT) await writeFile(process.env.FUZZ_RESULT, resultPage(summary));
process.stdout.write(`${summary}\n`);
if (totals.stale > 0) process.exitCode = 1;

function add(verdict: Verdict): void {
  totals.pushes += 1;
  if (verdict.outcome === 'restored') totals.restored += 1;
  if (verdict.outcome === 'failed' || verdict.outcome === 'none') totals.failed += 1;
  if (verdict.differences.length > 0) totals.stale += 1;
  totals.compiled += verdict.compiled;
  totals.served += verdict.fromCompilerCache;
  needless.push(...verdict.needless);
}

function tell(verdict: Verdict, push: Push): void {
  const changes = push.changes.map(({ kind }) => kind).join(' ');
  const circumstances = [push.timestamps, push.layers, push.archs, push.flags].join(' ');
  process.stderr.write(
    `${totals.pushes} ${verdict.outcome} compiled ${verdict.compiled} served ${verdict.fromCompilerCache} needless ${verdict.needless.length} | ${changes} | ${circumstances}\n`,
  );
  for (const { source, how, because } of verdict.needless) {
    process.stderr.write(`    ${how} ${source}: ${because.join('; ')}\n`);
  }
}

function tellFailure(sequenceSeed: number, pushes: readonly Push[], verdict: Verdict): void {
  process.stderr.write(
    `${verdict.log}\nDIFFERENT from a clean build (sequence of seed ${sequenceSeed}):\n  ${verdict.differences.join('\n  ')}\n${JSON.stringify(pushes)}\n`,
  );
}

function summaryOf(): string {
  const share = (100 * needless.length) / Math.max(1, totals.compiled);
  return `${totals.pushes} pushes, ${totals.stale} stale, ${needless.length} of ${totals.compiled} compilations needless (${share.toFixed(1)} %), seed ${seed}`;
}

function resultPage(line: string): string {
  const causes = new Map<string, number>();
  for (const { how, because } of needless) {
    const cause = `${how}: ${because.map((phrase) => phrase.replace(/\S*[/.]\S*/g, '…')).join('; ')}`;
    causes.set(cause, (causes.get(cause) ?? 0) + 1);
  }
  const rows = [...causes].sort(([, a], [, b]) => b - a).map(([cause, n]) => `| ${n} | ${cause} |`);
  return [
    '# Random pushes, each beside a clean build',
    '',
    `    script/fuzz ${wanted} ${seed}`,
    '',
    `${line}.`,
    '',
    `Products restored: ${totals.restored} pushes. Failed, as their clean builds did: ${totals.failed}. Objects served by the compiler cache: ${totals.served}. Time: ${humaniseSeconds((performance.now() - begun) / 1000)}.`,
    '',
    'A compilation is needless where nothing that it could read changed since the push before,',
    'where an earlier push had the same command and files, or where the object came out equal (a',
    'comment was edited).',
    '',
    '| compilations | cause |',
    '| --: | --- |',
    ...rows,
    '',
  ].join('\n');
}
