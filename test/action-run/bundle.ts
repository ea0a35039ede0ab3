import { cp, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { repositoryRoot } from '../replay/harness/repository-root.js';

/** What a bundle is made of. */
const sources = ['src', 'script/bundle', 'action.yml', 'tsconfig.json', 'package-lock.json'];

/**
 * The action as a runner gets it: the committed one where TEST_DIST is set, else one that is
 * bundled from the sources as they are, and kept until one of them is newer.
 * @returns the path of its action.yml, with `dist/` beside it
 */
export async function bundledAction(): Promise<string> {
  const root = repositoryRoot();
  if (process.env.TEST_DIST) return join(root, 'action.yml');
  const action = join(root, '.cache/action');
  const file = join(action, 'action.yml');
  const bundled = await stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  const changed = await Promise.all(sources.map((path) => newest(join(root, path))));
  if (bundled > Math.max(...changed)) return file;
  await mkdir(join(root, '.cache'), { recursive: true });
  const fresh = await mkdtemp(join(root, '.cache/action-'));
  await execa(join(root, 'script/bundle'), [join(fresh, 'dist')]);
  await cp(join(root, 'action.yml'), join(fresh, 'action.yml'));
  await rm(action, { recursive: true, force: true });
  await rename(fresh, action);
  return file;
}

/** @returns when a file, or the newest of all below a directory, was written; milliseconds */
async function newest(path: string): Promise<number> {
  const { mtimeMs } = await stat(path);
  const below = await readdir(path, { recursive: true }).catch(() => []);
  const times = await Promise.all(
    below.map(async (name) => (await stat(join(path, name))).mtimeMs),
  );
  return Math.max(mtimeMs, ...times);
}
