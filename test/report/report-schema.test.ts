import { readFileSync } from 'node:fs';
import { reportJsonSchema, reportSchema } from '../../src/report/report-schema.js';
import { pushReport } from './fixture.js';

test('schema/report.schema.json is what the code says', () => {
  const published = readFileSync(
    new URL('../../schema/report.schema.json', import.meta.url),
    'utf8',
  );
  expect(JSON.parse(published)).toEqual(reportJsonSchema());
});

test('accepts a report, with and without its optional fields', () => {
  expect(reportSchema.parse(pushReport())).toEqual(pushReport());
  const { manifest: _, ...unfinished } = pushReport({ outcome: 'failed' });
  expect(reportSchema.parse(unfinished)).toEqual(unfinished);
});

test.each([
  ['another outcome', { ...pushReport(), outcome: 'done' }],
  ['another schema', { ...pushReport(), schema: 2 }],
  ['half a translation unit', { ...pushReport(), restamped: 0.5 }],
  ['a missing phase', { ...pushReport(), seconds: { total: 1 } }],
  ['negative bytes', { ...pushReport(), bytes: { restored: -1, saved: 0 } }],
])('refuses %s', (_, report) => {
  expect(reportSchema.safeParse(report).success).toBe(false);
});
