import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programFiles } from '../../../src/container/engine/program-files.js';

let root: string;
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'program-')));
  await mkdir(join(root, 'action/dist/entry'), { recursive: true });
  for (const file of ['action/package.json', 'action/dist/main.js', 'node']) {
    await writeFile(join(root, file), '');
  }
});
afterEach(async () => await rm(root, { recursive: true }));

test('a bundle is its own directory', async () => {
  await writeFile(join(root, 'action/dist/package.json'), '');
  await symlink(join(root, 'action/dist/main.js'), join(root, 'main.js'));
  expect(programFiles(join(root, 'main.js'), join(root, 'node'))).toEqual({
    directory: join(root, 'action/dist'),
    node: join(root, 'node'),
    frontend: '/vllm-incremental-build/program/inside.js',
  });
});

test('sources need the packages beside them', () => {
  expect(programFiles(join(root, 'action/dist/main.js'), join(root, 'node'))).toMatchObject({
    directory: join(root, 'action'),
    frontend: '/vllm-incremental-build/program/dist/inside.js',
  });
});
