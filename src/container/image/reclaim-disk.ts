import { lstat, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatBytes, listed } from '../../lib/format.js';
import { captureIfPossible } from '../../lib/programs/process.js';

/**
 * Directories of GitHub's hosted Ubuntu runners that no CUDA build reads. Tools that a later step
 * of such a job may well need are kept: conda, cloud command lines, Python, Node, Java. Sources of
 * the paths: actions/runner-images, images/ubuntu/scripts/build (install-codeql-bundle,
 * install-swift, install-haskell, install-dotnetcore-sdk, Install-PowerShellModules,
 * install-google-chrome, install-vcpkg, install-android-sdk); the first two are from runners before
 * Ubuntu 22.04. The fastest to remove come first, and Android's SDK takes minutes: times and sizes
 * in https://github.com/conda-forge/conda-smithy/pull/1750.
 */
export const preinstalledTrees: readonly string[] = [
  'opt/ghc',
  'usr/local/share/boost',
  'usr/share/swift',
  'usr/local/share/powershell',
  'opt/hostedtoolcache/CodeQL',
  'usr/local/.ghcup',
  'usr/share/dotnet',
  'usr/local/share/chromium',
  'usr/local/share/vcpkg',
  'usr/local/lib/android',
];

/**
 * Whether this is one of GitHub's virtual machines, which are discarded after the job. In a job's
 * own container the runner's variables are set but not those of its machine image: there, the same
 * paths belong to the user.
 */
export function isHostedRunner(
  environment: Readonly<Record<string, string>>,
  platform: NodeJS.Platform = process.platform,
): boolean {
  return (
    platform === 'linux' &&
    environment.GITHUB_ACTIONS === 'true' &&
    environment.RUNNER_ENVIRONMENT === 'github-hosted' &&
    /^ubuntu\d/.test(environment.ImageOS ?? '')
  );
}

/**
 * Removes preinstalled directories of a hosted runner, see {@link isHostedRunner}. Removes nothing
 * else and follows no links.
 * @param root root of the runner's file system: `/`
 * @param isDone called before each directory; whether the rest may stay
 * @returns one sentence: what was removed and gained, or why nothing was
 */
export async function reclaimDisk(
  root: string,
  freeBytes: () => Promise<number | undefined>,
  isDone: () => Promise<boolean>,
): Promise<string> {
  const before = await freeBytes();
  const removed: string[] = [];
  const refused: string[] = [];
  for (const tree of preinstalledTrees) {
    if (await isDone()) break;
    const path = join(root, tree);
    if (!(await isPlainDirectory(path, root))) continue;
    (await remove(path)) ? removed.push(path) : refused.push(path);
  }
  const after = await freeBytes();
  const gained =
    before === undefined || after === undefined
      ? ''
      : `, which gained ${formatBytes(Math.max(0, after - before))}`;
  const all = preinstalledTrees.length;
  const failed = refused.length === 0 ? '' : `; ${listed(refused, all)} could not be removed`;
  return removed.length === 0
    ? `reclaim-disk removed nothing${failed || ', for nothing of what it knows is here'}.`
    : `reclaim-disk removed ${listed(removed, all)}${gained}${failed}.`;
}

/** Whether a path is a directory and none of its parents, up to the root, is a link. */
async function isPlainDirectory(path: string, root: string): Promise<boolean> {
  try {
    const parent = dirname(path);
    const isReal =
      (await realpath(parent)) === join(await realpath(root), parent.slice(root.length));
    return isReal && (await lstat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Seconds; Android's SDK takes up to five minutes. */
const secondsToRemove = 600;

/** Most of them belong to root; a runner's user can use sudo without a password. */
async function remove(path: string): Promise<boolean> {
  const command = ['rm', '--recursive', '--force', '--one-file-system', '--', path];
  const asRoot = process.getuid?.() === 0 ? command : ['sudo', '-n', ...command];
  const [program = '', ...args] = asRoot;
  return (await captureIfPossible(program, args, { seconds: secondsToRemove })) !== undefined;
}
