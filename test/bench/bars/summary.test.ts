import { type Measurements, violations } from '../../../bench/bars/expectations.js';
import type { Push } from '../../../bench/bars/push.js';
import { barsOf, median } from '../../../bench/bars/summary.js';
import { byLayer } from '../../../src/report/report-schema.js';

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
  [[], Number.NaN],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

const seconds = {
  ...{ total: 0, plan: 0, provision: 0, restore: 0, restamp: 0, configure: 0, build: 0 },
  ...{ verify: 0, upload: 0, save: 0 },
};
const layer = { status: 'hit', reason: '', key: '' } as const;

function pushOf(part: Partial<Push>, report: Partial<Push['report']> = {}): Push {
  return {
    ...{ wall: 10, processor: 10, ownProcessor: 1, commands: 8, stored: 0 },
    report: {
      ...{ schema: 1, outcome: 'built', configured: false, linked: ['_C.abi3.so'], restamped: 0 },
      layers: {
        ...byLayer(() => layer),
        compilerCache: { ...layer, hits: 0, misses: 0 },
      },
      translationUnits: { total: 36, compiled: 1, fromCompilerCache: 0 },
      rebuilt: [
        { source: 'a.cu', object: 'a.o', seconds: 8, because: [], fromCompilerCache: false },
      ],
      ...{ bytes: { restored: 0, saved: 4 }, seconds },
      ...report,
    },
    ...part,
  };
}

const all = { translationUnits: { total: 36, compiled: 36, fromCompilerCache: 0 } };
const plain = { wall: 8, processor: 8 };
const measurements: Measurements = {
  cold: [
    { plain: { wall: 50, processor: 100 }, ours: pushOf({ processor: 101 }, all) },
    { plain: { wall: 50, processor: 100 }, ours: pushOf({ processor: 103 }, all) },
    { plain: { wall: 50, processor: 200 }, ours: pushOf({ processor: 202 }, all) },
  ],
  kernel: [{ plain, ours: pushOf({}) }],
  documents: [pushOf({ wall: 1.5, commands: 0 }, { outcome: 'restored' })],
  ...{ snapshot: 100, inputs: 12_000 },
};

test('each bar is a median, cold builds compared pair by pair', () => {
  const measured = barsOf(measurements).map((bar) => Number(bar.measured.toFixed(6)));
  expect(measured).toEqual([1.5, 2, 1, 4]);
});

test('where processes were accounted for, what compilers used does not count', () => {
  const cold = measurements.cold.map((pair) => ({ ...pair, added: pair.plain.processor / 50 }));
  expect(barsOf({ ...measurements, cold })[2]?.measured).toBe(2);
});

test('counts that are as they must be violate nothing', () => {
  expect(violations(measurements, 'a.cu')).toEqual([]);
});

test.each([
  ['another kernel', {}, 'b.cu'],
  ['a cold build that was none', { cold: measurements.kernel }, 'a.cu'],
  ['documentation that was built', { documents: [pushOf({})] }, 'a.cu'],
  ['a configuration', { kernel: [{ plain, ours: pushOf({}, { configured: true }) }] }, 'a.cu'],
])('%s is told', (_, part, kernel) => {
  expect(violations({ ...measurements, ...part }, kernel)).toHaveLength(1);
});
