import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { dependencies, devDependencies, optionalDependencies } = json('package.json') as Record<
  string,
  Record<string, string>
>;
const locked = Object.entries(json('package-lock.json').packages as Record<string, Package>).filter(
  ([path]) => path !== '',
);
const bundled = locked.filter(([, { dev, optional }]) => !dev && !optional);

/** Licences that ask for no more than that their text goes along. */
const permissive = /^(MIT|MIT\/X11|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0)$/;
const licencesOf = (expression = '') => expression.replace(/[()]/g, '').split(/ (?:AND|OR) /);

test.each(Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }))(
  '%s is pinned to the exact version %s',
  (_, version) => expect(version).toMatch(/^\d+\.\d+\.\d+$/),
);

test('everything that is bundled or installed here is named by its digest', () => {
  const needed = locked.filter(([path, { optional }]) => !optional || existsSync(path));
  const without = needed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''));
  expect(needed.length).toBeGreaterThan(100);
  expect(without.map(([path]) => path)).toEqual([]);
});

/**
 * Packages that say nothing of a licence. `buffers` comes with `@actions/artifact`, for downloads,
 * which this program never makes; GitHub's own actions bundle it, too.
 */
const silent = ['node_modules/buffers'];

test('everything that is bundled has a permissive licence', () => {
  const others = bundled.filter(
    ([, { license }]) => !licencesOf(license).every((licence) => permissive.test(licence)),
  );
  expect(others.map(([path]) => path)).toEqual(silent);
});

test('nothing that is bundled brings a program of its own, or runs one when it is installed', () => {
  const running = bundled.filter(([path]) => {
    const { scripts = {} } = existsSync(path) ? json(join(path, 'package.json')) : {};
    const files = existsSync(path) ? readdirSync(path) : [];
    const hooks = ['preinstall', 'install', 'postinstall'].filter((name) => name in scripts);
    return hooks.length > 0 || files.includes('binding.gyp');
  });
  expect(running.map(([path]) => path)).toEqual([]);
});

test('the threat model lists the dependencies with their licences, and what each is for', () => {
  const page = readFileSync('docs/threat-model.md', 'utf8');
  const [, table = ''] = /^\| Package \| Licence \| For \|\n\|.*\n((?:\|.*\n)+)/m.exec(page) ?? [];
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
  const listed = rows.map(([, name, licence]) => `${name} ${licence}`);
  const declared = Object.keys(dependencies ?? {}).map((name) => {
    const { license } = Object.fromEntries(locked)[`node_modules/${name}`] ?? {};
    return `\`${name}\` ${license}`;
  });
  expect(listed).toEqual(declared);
  expect(rows.every(([, , , purpose = '']) => /^\w.{5}/.test(purpose))).toBe(true);
});

test('nothing is bundled that the program does not use', () => {
  const sources = globSync('src/**/*.ts').map((path) => readFileSync(path, 'utf8'));
  const used = (name: string) => sources.some((text) => text.includes(`'${name}'`));
  expect(Object.keys(dependencies ?? {}).filter((name) => !used(name))).toEqual([]);
});
