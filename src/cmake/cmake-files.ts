import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '../lib/files/list-files.js';
import { capture } from '../lib/programs/process.js';

/**
 * The files that belong to CMake itself: its modules, and templates that they configure.
 * @param cmake absolute path of the program
 * @returns absolute paths; none where CMake does not report them, since it then fails by itself
 */
export async function filesOfCMake(
  cmake: string,
  environment: Readonly<Record<string, string>>,
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'cmake-'));
  try {
    const script = join(folder, 'root.cmake');
    await writeFile(script, 'message(STATUS "$' + '{CMAKE_ROOT}")\n');
    const root = (await capture(cmake, ['-P', script], { environment })).replace(/^-- /, '');
    return (await listFiles(root)).map((path) => join(root, path));
  } catch {
    return [];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
