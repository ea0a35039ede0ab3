import { createWriteStream } from 'node:fs';
import { chmod, lstat, mkdir, mkdtemp, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { InputError, messageOf } from '../lib/errors.js';
import { digestFile } from '../lib/files/digest-file.js';
import { digesting } from '../lib/files/digesting.js';
import { isInside } from '../lib/files/paths.js';
import { exists } from '../lib/files/publish-directory.js';
import { capture } from '../lib/programs/process.js';
import { openWorkDirectory } from '../machine/work-directory.js';
import { type ArtifactSource, openArtifact } from './artifact-source.js';
import { sharedObjectProblemOf } from './elf.js';
import type { Manifest, Product } from './manifest.js';
import { placementProblems } from './verify.js';

interface Installed {
  readonly manifest: Manifest;
  /** Paths of the files that were installed, relative to the source directory. */
  readonly placed: readonly string[];
  /** Paths that already had the same content. */
  readonly unchanged: readonly string[];
  /** Tracked files that keep the checkout's content. */
  readonly kept: readonly string[];
}

/**
 * The command `install ARTIFACT`: checks an artifact and installs its kernels into a checkout. All
 * products are first unpacked into a staging folder in the checkout and checked (size, SHA-256,
 * shared object for this machine); then each is renamed into place. A Python file that git tracks
 * stays as it is in the checkout, as in vLLM's own setup.py. A tracked kernel module with other
 * content is refused, since keeping it would leave a stale kernel.
 * @param path the zip, GitHub's download of it, or a directory with its content.
 * @param sourceDir the fork's checkout.
 * @throws InputError with one sentence if anything is wrong; the checkout is then unchanged. A disk
 *   error during the renames is thrown as it is.
 */
export async function installArtifact(
  path: string,
  sourceDir: string,
  packageDir?: string,
): Promise<Installed> {
  const root = await realpath(sourceDir).catch(() => {
    throw new InputError(`There is no source directory at ${sourceDir}.`);
  });
  await using cleanup = new AsyncDisposableStack();
  const { source, manifest } = await openArtifact(path);
  cleanup.defer(() => source.close());
  const { wanted, unchanged, kept } = await sortProducts(root, manifest.products, packageDir);
  const stage = await mkdtemp(join(await openWorkDirectory(root), 'install-'));
  cleanup.defer(() => rm(stage, { recursive: true, force: true }));
  for (const product of wanted) await unpack(source, product, stage);
  for (const product of wanted) await putInPlace(stage, root, product);
  return { manifest, placed: wanted.map(({ path }) => path), unchanged, kept };
}

/**
 * Decides for each product whether it is installed, unchanged or kept, before anything is read from
 * the artifact.
 */
async function sortProducts(root: string, products: readonly Product[], packageDir?: string) {
  const [misplaced] = placementProblems(products, packageDir);
  if (misplaced !== undefined) throw new InputError(misplaced);
  const tracked = await trackedFiles(root);
  const wanted: Product[] = [];
  const unchanged: string[] = [];
  const kept: string[] = [];
  for (const product of products) {
    await checkPlace(root, product.path);
    if (await holdsAlready(root, product)) unchanged.push(product.path);
    else if (!tracked.has(product.path)) wanted.push(product);
    else if (product.kind === 'file') kept.push(product.path);
    else {
      throw new InputError(
        `${product.path} is under git's control with other content than the artifact's; kernels are built, not tracked: take it out with git rm --cached.`,
      );
    }
  }
  return { wanted, unchanged, kept };
}

/** Refuses a path where a write would leave the checkout, enter `.git`, or hit a directory. */
async function checkPlace(root: string, path: string): Promise<void> {
  const parts = path.split('/');
  if (parts.some((part) => part.toLowerCase() === '.git')) {
    throw new InputError(`The artifact wants to write ${path}, inside git's own directory.`);
  }
  for (let depth = 1; depth <= parts.length; depth += 1) {
    const place = join(root, ...parts.slice(0, depth));
    const found = await lstat(place).catch(() => undefined);
    if (found === undefined) return;
    if (depth === parts.length ? found.isDirectory() : !(await leadsInside(root, place))) {
      throw new InputError(`${path} cannot be put in place: ${place} is not where a file can go.`);
    }
  }
}

async function leadsInside(root: string, place: string): Promise<boolean> {
  const real = await realpath(place).catch(() => '');
  return isInside(real, root) && (await lstat(real)).isDirectory();
}

/** @returns whether the file of a product has the content that the manifest says */
export async function holdsAlready(root: string, product: Product): Promise<boolean> {
  const file = join(root, product.path);
  const found = await lstat(file).catch(() => undefined);
  if (!found?.isFile() || found.size !== product.bytes) return false;
  return (await digestFile(file)).sha256 === product.sha256;
}

/** @returns the paths that git tracks below the directory; empty if there is no repository. */
async function trackedFiles(root: string): Promise<ReadonlySet<string>> {
  try {
    return new Set((await capture('git', ['ls-files', '-z'], { directory: root })).split('\0'));
  } catch (error) {
    if (!(await exists(join(root, '.git')))) return new Set();
    throw new InputError(`git cannot list the files of ${root}: ${messageOf(error)}`);
  }
}

/** Unpacks one product into the staging folder and checks it. */
async function unpack(source: ArtifactSource, product: Product, stage: string): Promise<void> {
  const refuse = (problem: string): never => {
    throw new InputError(`${product.path} in ${source.name} ${problem}; nothing was installed.`);
  };
  const claimed = await source.bytesOf(product.path);
  if (claimed === undefined) return refuse('is missing');
  if (claimed !== product.bytes) {
    refuse(`has ${claimed} bytes where the manifest says ${product.bytes}`);
  }
  const file = join(stage, product.path);
  await mkdir(dirname(file), { recursive: true });
  const { stream, digest } = digesting(product.bytes);
  try {
    await pipeline(await source.read(product.path), stream, createWriteStream(file));
  } catch (error) {
    refuse(`cannot be unpacked: ${messageOf(error)}`);
  }
  if (digest().sha256 !== product.sha256) refuse('has other content than the manifest says');
  const problem = product.kind === 'module' ? await sharedObjectProblemOf(file) : undefined;
  if (problem !== undefined) refuse(problem);
  await chmod(file, product.kind === 'module' ? 0o755 : 0o644);
}

async function putInPlace(stage: string, root: string, { path }: Product): Promise<void> {
  const target = join(root, path);
  await mkdir(dirname(target), { recursive: true });
  await rename(join(stage, path), target);
}

/** @returns what was installed, one line a fact, for the terminal. */
export function installedLines({ manifest, placed, unchanged, kept }: Installed): string[] {
  const { commit, repository } = manifest.source;
  const origin = [repository, commit?.slice(0, 12)].filter((part) => part !== undefined).join(' ');
  return [
    ...placed.map((path) => `placed ${path}`),
    ...unchanged.map((path) => `unchanged ${path}`),
    ...kept.map((path) => `kept ${path}, which git tracks here with other content`),
    ...(origin === '' ? [] : [`built from ${origin}${manifest.source.dirty ? ', changed' : ''}`]),
  ];
}

/**
 * Says if kernels were built from other inputs than the checkout's.
 * @param kernelInputs digest of the checkout's kernel inputs.
 * @returns one sentence; undefined if the inputs are the same.
 */
export function otherInputsSentence(manifest: Manifest, kernelInputs: string): string | undefined {
  if (manifest.kernelInputs === kernelInputs) return undefined;
  const commit = manifest.source.commit;
  return `These kernels were built from other kernel inputs than this checkout's${commit === undefined ? '' : `, those of commit ${commit.slice(0, 12)}`}: they do not show what the checkout's sources say.`;
}
