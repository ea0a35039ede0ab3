import { byLayer } from '../../src/report/report-schema.js';
import { headline, jobSummary, terminalSummary } from '../../src/report/summary.js';
import { pushReport } from './fixture.js';

test.each([
  [
    pushReport(),
    '1 of 145 translation units compiled; 2 from the compiler cache; 142 kept from the build tree; 1 module linked, in 1 min 14 s.',
  ],
  [
    pushReport({
      outcome: 'restored',
      translationUnits: { total: 0, compiled: 0, fromCompilerCache: 0 },
      linked: [],
    }),
    'Nothing was compiled: the products of an earlier run were used, in 1 min 14 s.',
  ],
  [
    pushReport({
      outcome: 'incomplete',
      translationUnits: { total: 145, compiled: 40, fromCompilerCache: 0 },
      linked: [],
    }),
    'The build was stopped: 40 of 145 translation units compiled, in 1 min 14 s; the next run goes on from there.',
  ],
  [
    pushReport({
      outcome: 'failed',
      translationUnits: { total: 1, compiled: 0, fromCompilerCache: 0 },
      linked: [],
    }),
    'The build failed: 0 of 1 translation unit compiled, in 1 min 14 s.',
  ],
])('tells the run in one sentence (%#)', (report, sentence) => {
  expect(headline(report)).toBe(sentence);
});

test('tells layers, reasons, recompiled units, times and bytes', () => {
  const summary = jobSummary(pushReport(), {
    artifact: { name: 'vllm-kernels', url: 'https://github.com/o/r/actions/runs/1/artifacts/2' },
    saves: ['Build tree: saved 500 kB.'],
    warnings: ['The clock of this machine is behind.'],
  });
  expect(summary).toContain('### vLLM kernels\n\n**1 of 145 translation units compiled;');
  expect(summary).toContain('- ⚠️ The clock of this machine is behind.');
  expect(summary).toContain('| Build tree | hit | Restored from main. |');
  expect(summary).toContain(
    '| <code>csrc/moe/topk.cu</code> | 1 min 1 s | csrc/moe/topk.cu changed |',
  );
  expect(summary).toContain(
    'Artifact: [<code>vllm-kernels</code>](<https://github.com/o/r/actions/runs/1/artifacts/2>)',
  );
  expect(summary).toContain('| build | 1 min 9 s |');
  expect(summary).not.toContain('| configure |');
  expect(summary).toContain('44 MB restored, 500 kB saved; 2604 timestamps put back');
  expect(summary).toContain('- Build tree: saved 500 kB.');
});

test('names the 20 slowest units and counts the rest', () => {
  const rebuilt = Array.from({ length: 25 }, (_, index) => ({
    source: `csrc/k${index}.cu`,
    object: `k${index}.o`,
    seconds: index,
    because: ['a changed', 'b changed', 'c changed', 'd changed'],
    fromCompilerCache: index === 24,
  }));
  const summary = jobSummary(pushReport({ rebuilt }));
  const named = [...summary.matchAll(/csrc\/k(\d+)\.cu/g)].map(([, number]) => Number(number));
  expect(named).toEqual(Array.from({ length: 20 }, (_, index) => 24 - index));
  expect(summary).toContain('from the compiler cache | a changed, b changed, c changed and 1 more');
  expect(summary).toContain('And 5 more translation units, 10 s in all.');
});

test('stays far below what GitHub accepts, whatever it is told', () => {
  const long = '<|_*'.repeat(50_000);
  const layer = { status: 'miss', reason: long, key: long } as const;
  const unit = {
    source: long,
    object: long,
    seconds: 1,
    because: Array.from({ length: 100 }, () => long),
    fromCompilerCache: false,
  };
  const summary = jobSummary(
    pushReport({
      layers: {
        ...byLayer(() => layer),
        compilerCache: { ...layer, hits: 0, misses: 0 },
      },
      rebuilt: Array.from({ length: 1000 }, () => unit),
    }),
    {
      artifact: { name: long },
      warnings: Array.from({ length: 1000 }, () => long),
      saves: Array.from({ length: 1000 }, () => long),
    },
  );
  expect(Buffer.byteLength(summary)).toBeLessThan(256 * 1024);
  expect(summary).toContain('- and 980 more');
});

test('the terminal gets the headline, the layers and what was recompiled', () => {
  const lines = terminalSummary(pushReport()).split('\n');
  expect(lines[0]).toBe(headline(pushReport()));
  expect(lines[2]).toMatch(/^Layer +Status +Why$/);
  expect(lines).toContain('Build tree        hit      Restored from main.');
  expect(lines.at(-1)).toBe('csrc/moe/topk.cu  1 min 1 s  csrc/moe/topk.cu changed');
});

test('the terminal gets no table of nothing', () => {
  expect(terminalSummary(pushReport({ rebuilt: [] }))).not.toContain('Recompiled');
});
