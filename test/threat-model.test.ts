import { existsSync, readFileSync } from 'node:fs';

const page = readFileSync('docs/threat-model.md', 'utf8');
const table = /^\| Who \| Could try to \|.*\n(?:\|.*\n)+/m.exec(page)?.[0] ?? '';
const rows = table.split('\n').slice(2, -1);
const named = [...table.matchAll(/`(test\/\S+\.test\.ts)`, "([^"]+)"/g)].map(
  ([, file = '', title = '']) => [file, title] as const,
);

test('every threat names what shows that it is stopped', () => {
  expect(rows.length).toBeGreaterThan(10);
  const unproved = rows.filter((row) => !/`test\/\S+\.test\.ts`, "[^"]+" \|$/.test(row));
  expect(unproved).toEqual([]);
});

test.each(named)('%s has the test "%s"', (file, title) => {
  expect(existsSync(file)).toBe(true);
  // A title that holds a quote is written with the other one in the source.
  expect(readFileSync(file, 'utf8').replaceAll("\\'", "'")).toContain(title);
});
