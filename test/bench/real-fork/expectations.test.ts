import { violations } from '../../../bench/real-fork/expectations.js';
import type { Measurement } from '../../../bench/real-fork/measure.js';
import type { Report } from '../../../src/report/report-schema.js';

const kernel = 'csrc/a.cu';

function measurement(
  push: Measurement['push'],
  compiled: readonly string[],
  changes: Partial<Measurement> & { configured?: boolean; total?: number } = {},
): Measurement {
  const { configured = push === 'first push', total = 2, ...others } = changes;
  const report = {
    translationUnits: { total, compiled: compiled.length, fromCompilerCache: 0 },
    rebuilt: compiled.map((source) => ({ source, because: [] })),
    configured,
  } as unknown as Report;
  return {
    push,
    exitCode: 0,
    seconds: 1,
    report,
    manifest: undefined,
    objectsWritten: compiled.length,
    editedProducts: push === 'first push' ? [] : ['vllm/_C.abi3.so'],
    ...others,
  };
}

const first = measurement('first push', [kernel, 'csrc/b.cu']);
const second = measurement('one kernel', [kernel]);
const third = measurement('documentation', []);

test('three pushes as they must be', () => {
  expect(violations([first, second, third], kernel)).toEqual([]);
});

test.each([
  ['a unit left out of the first push', measurement('first push', [kernel])],
  ['a first push of nothing', measurement('first push', [], { total: 0 })],
  ['an edit before its time', { ...first, editedProducts: ['vllm/_C.abi3.so'] }],
  ['a stale module', { ...second, editedProducts: [] }],
  ['a kernel that was not compiled', measurement('one kernel', [])],
  ['a unit too many', measurement('one kernel', [kernel, 'csrc/b.cu'])],
  ['needless configuring', measurement('one kernel', [kernel], { configured: true })],
  ['documentation that compiles', measurement('documentation', [kernel])],
  ['documentation that configures', measurement('documentation', [], { configured: true })],
  ['documentation that loses the edit', { ...third, editedProducts: [] }],
  ['objects that the report does not tell of', { ...third, objectsWritten: 1 }],
  ['a failed build', { ...second, exitCode: 1 }],
  ['a build without a report', { ...second, report: undefined }],
])('%s is told', (_, wrong) => {
  expect(violations([wrong], kernel)).toHaveLength(1);
});
