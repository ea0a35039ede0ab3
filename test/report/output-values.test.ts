import { outputNames } from '../../src/inputs/outputs.js';
import { outputValues } from '../../src/report/output-values.js';
import type { Report } from '../../src/report/report-schema.js';
import { pushReport } from './fixture.js';

const restored: Partial<Report> = {
  outcome: 'restored',
  layers: { ...pushReport().layers, products: { status: 'hit', reason: 'Equal inputs.' } },
  translationUnits: { total: 0, compiled: 0, fromCompilerCache: 0 },
};

test('a push that edited one kernel', () => {
  const artifact = { id: 42, url: 'https://example.org/artifacts/42' };
  const python = '/env/bin/python';
  const values = outputValues(pushReport(), { artifact, python, report: '/temp/report.json' });
  expect(values).toEqual({
    outcome: 'built',
    'products-hit': 'false',
    compiled: '1',
    total: '145',
    'hit-rate': '99',
    manifest: 'kernels.json',
    'artifact-id': '42',
    'artifact-url': 'https://example.org/artifacts/42',
    python: '/env/bin/python',
    report: '/temp/report.json',
  });
  expect(Object.keys(values)).toEqual(outputNames);
});

test.each<[string, Partial<Report>, string, string]>([
  ['restored', restored, 'true', '100'],
  [
    'nothing compiled',
    { translationUnits: { total: 9, compiled: 0, fromCompilerCache: 9 } },
    'false',
    '100',
  ],
  [
    'all compiled',
    { translationUnits: { total: 9, compiled: 9, fromCompilerCache: 0 } },
    'false',
    '0',
  ],
  ['not finished', { outcome: 'incomplete' }, 'false', ''],
  ['failed', { outcome: 'failed' }, 'false', ''],
])('%s', (_, changes, hit, rate) => {
  expect(outputValues(pushReport(changes), {})).toMatchObject({
    'products-hit': hit,
    'hit-rate': rate,
  });
});

test('what there is not is empty', () => {
  const { manifest: _, ...report } = pushReport();
  expect(outputValues(report, {})).toMatchObject({
    manifest: '',
    'artifact-id': '',
    'artifact-url': '',
    report: '',
  });
});
