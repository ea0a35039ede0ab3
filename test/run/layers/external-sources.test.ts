import { mkdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { placeSources, sourceDirectory } from '../../../src/run/layers/external-sources.js';
import { temporaryDirectory } from '../../cache/temporary-directory.js';

const scratch = temporaryDirectory();
const now = Date.now() / 1000;

test.each([
  { title: 'from the future: the machine that saved it was ahead', modified: now + 86_400 },
  { title: 'from the past', modified: now - 86_400 },
])('a restored file $title', async ({ modified }) => {
  const restored = join(scratch(), 'restored');
  await mkdir(join(restored, 'cmake'), { recursive: true });
  const path = 'cmake/CMakeLists.txt';
  await writeFile(join(restored, path), 'project(cutlass)\n');
  await utimes(join(restored, path), modified, modified);
  await placeSources({ cutlass: restored }, scratch());
  const { mtimeMs } = await stat(join(sourceDirectory(scratch(), 'cutlass'), path));
  if (modified < now) expect(mtimeMs / 1000).toBeCloseTo(modified, 3);
  else expect(mtimeMs).toBeLessThanOrEqual(Date.now());
});
