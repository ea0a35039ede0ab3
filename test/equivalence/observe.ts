import { existsSync } from 'node:fs';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { execa } from 'execa';
import { git } from '../replay/harness/git.js';
import { type Values, valuesOf } from '../replay/harness/modules.js';
import { steadyDigest, steadyText, textOfAnyPath } from '../replay/harness/steady.js';

/** What a build left in a checkout. */
export interface Observation {
  /** Every file of the package that git does not track → digest of its content. */
  readonly products: Readonly<Record<string, string>>;
  /** Module → its symbols, sorted. */
  readonly symbols: Readonly<Record<string, readonly string[]>>;
  /** Object → digest of its content; empty where there is no build tree. */
  readonly objects: Readonly<Record<string, string>>;
  /** What CMake's manifests name, relative to the checkout; undefined where there is none. */
  readonly installed: readonly string[] | undefined;
  /** What the modules say of themselves. */
  readonly values: Values;
  /** Path of the checkout that the products were built in; undefined: nobody says. */
  readonly builtAt: string | undefined;
  /** Where these products are. */
  readonly checkout: string;
  /** Why a module cannot be loaded. */
  readonly problem: string | undefined;
}

/** @param python an interpreter, to load modules */
export async function observe(checkout: string, python: string): Promise<Observation> {
  const products = await productsOf(checkout);
  const modules = Object.keys(products).filter((path) => path.endsWith('.so'));
  const paths = modules.map((path) => join(checkout, path));
  const [symbols, objects, installed, loaded] = await Promise.all([
    Promise.all(paths.map(async (path) => [basename(path), await symbolsOf(path)] as const)),
    objectsOf(join(checkout, 'cmake-build-release')),
    installedIn(checkout),
    valuesOf(python, paths).then(
      (values) => ({ values, problem: undefined }),
      (error) => ({
        values: {},
        // The loader's own words are Python's last line.
        problem: `a module cannot be loaded: ${String(error).trim().split('\n').at(-1)}`,
      }),
    ),
  ]);
  const builtAt = await placeOfBuild(checkout);
  const names = Object.fromEntries(symbols);
  return { products, symbols: names, objects, installed, ...loaded, builtAt, checkout };
}

/**
 * What differs, a sentence each; nothing of it may.
 * @param clean of a clean build. Objects that it lacks are left over from earlier pushes, and no
 *   difference; objects and manifests count only where there was a build at all.
 */
export function differencesBetween(ours: Observation, clean: Observation): string[] {
  const hasTree = ours.installed !== undefined;
  // nvcc names what is local to a source after its path: the bytes of another checkout's differ.
  const isElsewhere = ours.builtAt !== undefined && ours.builtAt !== ours.checkout;
  const comparable = (products: Observation['products']) =>
    Object.fromEntries(
      Object.entries(products).map(([name, digest]) =>
        isElsewhere && name.endsWith('.so') ? [name, 'there'] : [name, digest],
      ),
    );
  const wanted = Object.keys(clean.objects);
  const objects = hasTree
    ? compare(Object.fromEntries(wanted.map((name) => [name, ours.objects[name]])), clean.objects)
    : [];
  const installed =
    hasTree && ours.installed?.join() !== clean.installed?.join()
      ? [`the install manifest names ${ours.installed}, in a clean build ${clean.installed}`]
      : [];
  return [
    // A fork may lack a kernel that it names, in a clean build too.
    ...(ours.problem === clean.problem
      ? []
      : [
          `${ours.problem ?? 'all modules can be loaded'}; in a clean build ${clean.problem ?? 'they can'}`,
        ]),
    ...compare(comparable(ours.products), comparable(clean.products)),
    ...compare(ours.values, clean.values),
    ...symbolDifferences(ours.symbols, clean.symbols, isElsewhere),
    ...objects,
    ...installed,
  ];
}

function compare(
  ours: Readonly<Record<string, string | number | undefined>>,
  clean: Readonly<Record<string, string | number>>,
): string[] {
  return [...new Set([...Object.keys(ours), ...Object.keys(clean)])]
    .filter((name) => ours[name] !== clean[name])
    .map(
      (name) => `${name} is ${ours[name] ?? 'absent'}, in a clean build ${clean[name] ?? 'absent'}`,
    );
}

function symbolDifferences(
  ours: Observation['symbols'],
  clean: Observation['symbols'],
  isElsewhere: boolean,
): string[] {
  const named = (symbols: readonly string[]) =>
    isElsewhere ? symbols.map(textOfAnyPath) : symbols;
  return Object.entries(clean).flatMap(([module, symbols]) => {
    const names = named(symbols);
    const had = named(ours[module] ?? []);
    const lost = names.filter((name) => !had.includes(name));
    const more = had.filter((name) => !names.includes(name));
    return lost.length + more.length === 0
      ? []
      : [`${module} lacks the symbols [${lost}] and has [${more}] that a clean build lacks`];
  });
}

/** What the manifest of the products says of their build. */
async function placeOfBuild(checkout: string): Promise<string | undefined> {
  const file = join(checkout, '.vllm-incremental-build/kernels.json');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text).toolchain.real['source path'];
}

async function productsOf(checkout: string): Promise<Record<string, string>> {
  const listed = await git(checkout, ['ls-files', '--others', '-z', '--', 'vllm']);
  const products: Record<string, string> = {};
  for (const path of listed.split('\0').sort()) {
    if (path === '' || path.includes('__pycache__')) continue;
    const file = join(checkout, path);
    const facts = await lstat(file);
    products[path] = facts.isSymbolicLink()
      ? `-> ${await readlink(file)}`
      : steadyDigest(await readFile(file));
  }
  return products;
}

/** Names and kinds of the symbols that a module defines or needs, without their addresses. */
async function symbolsOf(module: string): Promise<string[]> {
  const { stdout } = await execa('nm', ['--format=posix', module]);
  const names = steadyText(stdout)
    .split('\n')
    .map((line) => line.split(' ').slice(0, 2).join(' '));
  return [...new Set(names)].sort();
}

async function objectsOf(buildDir: string): Promise<Record<string, string>> {
  if (!existsSync(buildDir)) return {};
  const objects: Record<string, string> = {};
  for (const path of await readdir(join(buildDir, 'CMakeFiles'), { recursive: true })) {
    if (!/^\w+\.dir\/.*\.o$/.test(path)) continue;
    const object = join('CMakeFiles', path);
    objects[object] = steadyDigest(await readFile(join(buildDir, object)));
  }
  return objects;
}

async function installedIn(checkout: string): Promise<string[] | undefined> {
  const buildDir = join(checkout, 'cmake-build-release');
  const names = await readdir(buildDir).catch(() => []);
  const manifests = names.filter((name) => /^install_.*manifest.*\.txt$/.test(name));
  if (manifests.length === 0) return undefined;
  const texts = await Promise.all(manifests.map((name) => readFile(join(buildDir, name), 'utf8')));
  const paths = texts.flatMap((text) => text.split('\n')).filter((path) => path !== '');
  return [...new Set(paths.map((path) => path.replace(`${checkout}/`, '')))].sort();
}
