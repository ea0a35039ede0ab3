import { mkdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { placeSources, sourceDirectory } from '../../../src/cache/layers/external-sources.js';
import { temporaryDirectory } from '../temporary-directory.js';

const scratch = temporaryDirectory();
const now = Date.now() / 1000;

test.each([
  { title: 'from the future: the machine that saved it was ahead', modified: now + 86_400 },
  { title: 'from the past', modified: now - 86_400 },
])('a restored file $title', async ({ modified }) => {
  const restored = join(scratch(), 'restored');
  const content = join(scratch(), '_deps');
  await mkdir(join(restored, 'cmake'), { recursive: true });
  await mkdir(content);
  const path = 'cmake/CMakeLists.txt';
  await writeFile(join(restored, path), 'project(cutlass)\n');
  await utimes(join(restored, path), modified, modified);
  await placeSources({ cutlass: restored }, content);
  const { mtimeMs } = await stat(join(sourceDirectory(content, 'cutlass'), path));
  if (modified < now) expect(mtimeMs / 1000).toBeCloseTo(modified, 3);
  else expect(mtimeMs).toBeLessThanOrEqual(Date.now());
});
