import { readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError, messageOf } from '../lib/errors.js';
import { digestFile } from '../lib/files/digest-file.js';
import { isInside } from '../lib/files/paths.js';
import { sharedObjectProblemOf } from './elf.js';
import { type Manifest, type Product, parseKernelManifest } from './manifest.js';

/** Size limit in bytes; a larger file is no manifest of ours and is not read. */
export const manifestLimit = 16 * 1024 * 1024;

/**
 * Checks the products on disk against their manifest.
 * @param packageDir the Python package, relative to `sourceDir`; undefined: taken from the modules'
 *   directories ({@link packageDirsOf}).
 * @returns one sentence for each problem; empty: every product exists, is unaltered, and is where
 *   Python will import it.
 */
export async function verifyProducts(
  sourceDir: string,
  manifest: Pick<Manifest, 'products'>,
  packageDir?: string,
): Promise<string[]> {
  const root = await realpath(sourceDir);
  const problems = placementProblems(manifest.products, packageDir);
  for (const product of manifest.products) {
    const problem = await productProblem(root, product);
    if (problem !== undefined) problems.push(`${product.path} ${problem}.`);
  }
  return problems;
}

/** @returns the first path component of every module: the packages that Python imports them from */
export function packageDirsOf(products: readonly Pick<Product, 'kind' | 'path'>[]): string[] {
  const modules = products.filter(({ kind, path }) => kind === 'module' && path.includes('/'));
  return [...new Set(modules.map(({ path }) => path.slice(0, path.indexOf('/'))))].sort();
}

/** Finds problems with the paths alone, one sentence each. */
export function placementProblems(
  products: readonly Pick<Product, 'kind' | 'path'>[],
  packageDir?: string,
): string[] {
  if (products.length === 0) return ['The manifest names no product.'];
  const modules = products.filter(({ kind }) => kind === 'module');
  const directory = packageDir?.replace(/^\.\//, '').replace(/\/+$/, '');
  return modules.flatMap(({ path }) => {
    if (directory === undefined) {
      return path.includes('/')
        ? []
        : [`${path} lies in no package, so Python cannot import it from one.`];
    }
    return path.startsWith(`${directory}/`)
      ? []
      : [`${path} lies outside the package directory ${directory}, so Python will not import it.`];
  });
}

async function productProblem(root: string, product: Product): Promise<string | undefined> {
  const file = join(root, product.path);
  try {
    const real = await realpath(file);
    if (!isInside(real, root)) return `leads out of the source directory, to ${real}`;
    if (!(await stat(real)).isFile()) return 'is not a file';
    const digest = await digestFile(real);
    if (digest.bytes !== product.bytes) {
      return `has ${digest.bytes} bytes where the manifest says ${product.bytes}`;
    }
    if (digest.sha256 !== product.sha256) return 'has other content than the manifest says';
    return product.kind === 'module' ? await sharedObjectProblemOf(real) : undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? 'is missing'
      : `cannot be read: ${messageOf(error)}`;
  }
}

/**
 * Reads a manifest file.
 * @throws InputError with one sentence if it is missing or not a manifest of this program.
 */
export async function readManifest(file: string): Promise<Manifest> {
  let text: string;
  try {
    const facts = await stat(file);
    if (!facts.isFile()) throw new Error('it is not a file');
    if (facts.size > manifestLimit) throw new Error('it is too large for a manifest');
    text = await readFile(file, 'utf8');
  } catch (error) {
    const absent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new InputError(
      absent
        ? `There is no manifest at ${file}.`
        : `Cannot read the manifest ${file}: ${messageOf(error)}.`,
    );
  }
  return parseKernelManifest(text, file);
}

/**
 * The command `verify MANIFEST`.
 * @returns the manifest, and one sentence for each problem; empty: everything matches the manifest.
 * @throws InputError if the manifest or the source directory cannot be read.
 */
export async function verifyManifest(
  manifestFile: string,
  sourceDir: string,
  packageDir?: string,
): Promise<{ manifest: Manifest; problems: string[] }> {
  const manifest = await readManifest(manifestFile);
  return { manifest, problems: await verifyProducts(sourceDir, manifest, packageDir) };
}
