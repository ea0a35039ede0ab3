import { constants } from 'node:fs';
import { copyFile, link, mkdir, readdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles } from '../../lib/files/list-files.js';

/** The folders of a CUDA toolkit that compiling and linking use. */
const folders = ['bin', 'include', 'lib', 'nvvm'];

/**
 * The unversioned names that linkers look for: `libcudart.so` → `libcudart.so.13`. Wheels contain
 * only the names that the loader needs.
 * @param names of the files in one directory
 * @returns link → target, for links that do not exist yet
 */
export function libraryLinks(names: readonly string[]): ReadonlyMap<string, string> {
  const present = new Set(names);
  const links = new Map<string, string>();
  for (const name of [...names].sort()) {
    const link = /^(lib.+\.so)\.\d[\d.]*$/.exec(name)?.[1];
    if (link !== undefined && !present.has(link)) links.set(link, name);
  }
  return links;
}

/**
 * Merges the trees of NVIDIA's wheels into one toolkit directory with the layout of NVIDIA's own
 * installers. Without it CMake's FindCUDA and torch find no libraries ("Your installed Caffe2
 * version uses CUDA but I cannot find the CUDA libraries"). Files are hard links: nvcc finds the
 * rest of its toolkit from its own real path, and through a symbolic link that would be inside the
 * wheel.
 * @param trees directories of wheels, each with some of bin, include, lib, nvvm; of files with the
 *   same path the first is used
 * @param root an empty directory on the same disk as the trees; on another disk files are copied
 */
export async function mergeToolkit(trees: readonly string[], root: string): Promise<void> {
  for (const tree of trees) {
    const files = await listFiles(tree, isLeftOut);
    for (const folder of new Set(files.map(dirname))) {
      await mkdir(join(root, folder), { recursive: true });
    }
    for (const path of files) await linkFile(join(tree, path), join(root, path));
  }
  const libraries = join(root, 'lib');
  await mkdir(join(libraries, 'stubs'), { recursive: true });
  for (const [name, target] of libraryLinks(await readdir(libraries))) {
    await symlink(target, join(libraries, name));
  }
  await symlink('lib', join(root, 'lib64'));
}

/** @param path in a wheel's tree: what only Python needs, and what is in no folder of a toolkit */
function isLeftOut(path: string): boolean {
  const [folder = ''] = path.split('/');
  return !folders.includes(folder) || /(^|\/)(__pycache__|__init__\.pyi?)$/.test(path);
}

async function linkFile(source: string, target: string): Promise<void> {
  try {
    await link(source, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    // Another disk, too many links, or a file system without hard links.
    if (code !== 'EXDEV' && code !== 'EMLINK' && code !== 'EPERM' && code !== 'ENOTSUP')
      throw error;
    await copyFile(source, target, constants.COPYFILE_FICLONE);
  }
}
