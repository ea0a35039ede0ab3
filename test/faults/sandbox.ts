import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh directory for each test of the file, below one that nothing may be written into. */
export function sandbox(): () => string {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'faults-'));
    await mkdir(join(root, 'work'));
  });
  afterEach(async () => await rm(root, { recursive: true, force: true }));
  return () => join(root, 'work');
}
