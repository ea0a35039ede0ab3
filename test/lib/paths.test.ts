import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isHidden, pathBelow, rootGuard } from '../../src/lib/files/paths.js';

let root: string;
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'paths-')));
  for (const folder of ['in/deep', 'out', 'also']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  writeFileSync(join(root, 'in/file'), '');
  for (const [path, target] of Object.entries({
    'in/way-out': '../out',
    'in/way-in': 'deep',
    'in/nowhere': 'absent',
    'in/nowhere-out': '../absent',
    'in/file-out': '../out/file',
    'way-to-in': 'in',
  })) {
    symlinkSync(target, join(root, path));
  }
});
afterAll(() => rmSync(root, { recursive: true }));

test.each([
  ['in/file', true],
  ['in/deep/file', true],
  ['in/new/folder/file', true],
  ['in/way-in/file', true],
  ['in/way-in/new/file', true],
  ['way-to-in/file', true],
  ['way-to-in/new/file', true],
  ['also/file', true],
  ['in', false],
  ['out/file', false],
  ['in/way-out/file', false],
  ['in/way-out/new/folder/file', false],
  ['in/file-out', true],
  ['in/nowhere/file', false],
  ['in/nowhere-out/file', false],
  ['in/../out/file', false],
  ['in//file', false],
  ['inside/file', false],
])('%s lies in the roots: %s', (path, inside) => {
  const isAllowed = rootGuard([join(root, 'in'), join(root, 'also'), join(root, 'absent-root')]);
  expect(isAllowed(`${root}/${path}`)).toBe(inside);
});

test('a link in a directory that may be passed and not listed is followed, too', () => {
  const closed = join(root, 'in/closed');
  mkdirSync(closed);
  symlinkSync('../../out', join(closed, 'way-out'));
  chmodSync(root, 0o755);
  chmodSync(closed, 0o311);
  const user = process.geteuid?.() ?? 0;
  // To root every directory is open.
  process.seteuid?.(user === 0 ? 65_534 : user);
  try {
    const isAllowed = rootGuard([join(root, 'in')]);
    expect(['way-out', 'file'].map((name) => isAllowed(join(closed, name)))).toEqual([false, true]);
  } finally {
    process.seteuid?.(user);
    chmodSync(closed, 0o755);
  }
});

test.each([
  ['csrc/marlin/kernel.cu', false],
  ['csrc/.git/config', true],
  ['.github/workflows/a.yml', true],
  ['..', true],
  ['a.b/c.d', false],
])('%s is hidden: %s', (path, hidden) => {
  expect(isHidden(path)).toBe(hidden);
});

test.each([
  ['/fork/csrc/a.cu', 'csrc/a.cu'],
  ['/fork/./vllm/a.so', 'vllm/a.so'],
  ['/fork/..build', '..build'],
  ['/fork', undefined],
  ['/', undefined],
  ['/fork-2/a.cu', undefined],
  ['/fork/../a.cu', undefined],
])('%s below /fork is %j', (path, name) => {
  expect(pathBelow('/fork', path)).toBe(name);
});
