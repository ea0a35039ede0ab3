import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

/** The rooms of `src/`, lowest first: a room imports only from itself and from rooms before it. */
const order = [
  ...['lib', 'cuda', 'inputs', 'frontends', 'machine', 'tree', 'kernels', 'compiler-cache'],
  ...['container', 'toolkit', 'plan', 'cmake', 'cache', 'report', 'run', 'commands'],
];

const files = globSync('src/**/*.ts').sort();

/** @returns the files of `src/` that a file imports, types too */
function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)\.js'/g);
  return [...found].map(([, path]) => normalize(join(dirname(file), `${path}.ts`)));
}

/** The ways in stand above all rooms. */
function levelOf(file: string): number {
  const [, room = '', below] = file.split('/');
  return below === undefined ? order.length : order.indexOf(room);
}

test('every room has its place in the order', () => {
  expect(files.filter((file) => levelOf(file) < 0)).toEqual([]);
});

test('no import runs up the order of the rooms', () => {
  const climbing = files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => levelOf(imported) > levelOf(file))
      .map((imported) => `${file} → ${imported}`),
  );
  expect(climbing).toEqual([]);
});

test.each(['src', 'test', 'script'])(
  'no folder of %s has more than 15 files, and none a single one',
  (top) => {
    const entries = globSync(`${top}/**`, { exclude: ['test/fixtures/**'], withFileTypes: true });
    const folders = Map.groupBy(
      entries.filter((entry) => entry.isFile()),
      ({ parentPath }) => relative('.', parentPath),
    );
    expect(folders.size).toBeGreaterThan(0);
    const odd = [...folders].filter(([, { length }]) => length > 15 || length === 1);
    expect(odd.map(([folder, { length }]) => `${folder}: ${length}`)).toEqual([]);
  },
);

// `--help` and a mistyped option wait for whatever the command line imports before it knows what to do.
test('the command line loads one package before it runs a command', () => {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const follow = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const statements = readFileSync(file, 'utf8').matchAll(/^(?:import|} )[^;]*?from '([^']+)'/gm);
    for (const [statement, path = ''] of statements) {
      if (statement.startsWith('import type')) continue;
      if (path.startsWith('.')) follow(normalize(join(dirname(file), path.replace(/js$/, 'ts'))));
      else if (!path.startsWith('node:')) packages.add(path);
    }
  };
  follow('src/frontends/command-line.ts');
  follow('src/commands/table.ts');
  expect([...packages]).toEqual(['commander']);
});
