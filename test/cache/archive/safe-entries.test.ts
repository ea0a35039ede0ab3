import { entriesFault } from '../../../src/cache/archive/safe-entries.js';
import { relativePathFault } from '../../../src/lib/files/relative-path.js';

const plenty = { maxBytes: 1000, maxEntries: 10 };

function file(path: string, bytes = 1, root = 'tree') {
  const digest = 'a'.repeat(64);
  return { root, path, kind: 'file', bytes, mode: 0o644, modified: '0', sha256: digest } as const;
}

function link(path: string, target: string, root = 'tree') {
  return { root, path, kind: 'link', target, modified: '0' } as const;
}

test.each([
  ['a', undefined],
  ['a/b.cu', undefined],
  ['..a/b..', undefined],
  ['/etc/passwd', 'is absolute'],
  ['..', 'leads upwards'],
  ['a/../../b', 'leads upwards'],
  ['a//b', 'is not in its shortest form'],
  ['./a', 'is not in its shortest form'],
  ['a/', 'is not in its shortest form'],
  ['a\0b', 'holds a NUL'],
])('the path %j: %s', (path, fault) => {
  expect(relativePathFault(path)).toBe(fault);
});

test.each([
  [
    'links beside each other',
    [link('l.so', 'l.so.1'), link('l.so.1', 'l.so.1.2'), file('l.so.1.2')],
  ],
  ['a link upwards inside its root', [link('a/b/c', '../../d'), file('d')]],
  ['a link to a directory, used by none', [link('a', 'b'), file('b/c')]],
  ['equal paths in two roots', [file('a'), file('a', 1, 'generated')]],
])('takes %s', (_name, entries) => {
  expect(entriesFault({ roots: ['tree', 'generated'], entries }, plenty)).toBeUndefined();
});

test.each([
  ['too many entries', Array.from({ length: 11 }, (_, n) => file(`f${n}`)), /more than the 10/],
  ['too many bytes', [file('a', 600), file('b', 600)], /1200 bytes, more than the 1000/],
  ['a path out of its root', [file('../a')], /leads upwards/],
  ['a path twice', [file('a'), file('a')], /tree\/a occurs twice/],
  ['a file below a file', [file('a/b'), file('a')], /tree\/a\/b lies below tree\/a, .* file/],
  ['a file below a link', [link('a', 'b'), file('a/x/c')], /lies below tree\/a, which is a link/],
  ['a root nobody named', [file('a', 1, 'other')], /root that the header does not name/],
  ['an absolute link', [link('a', '/etc/passwd')], /"\/etc\/passwd" is absolute/],
  ['a link out of its root', [link('a/b', '../../x')], /leaves its root/],
  ['a link that leaves and comes back', [link('a', '../tree/b'), file('b')], /leaves its root/],
  [
    'a link through a link',
    [link('d/l', '../e'), link('m', 'd/l/../../x')],
    /passes through the link d\/l/,
  ],
  ['a link with a NUL', [link('a', 'b\0')], /holds a NUL/],
])('refuses %s', (_name, entries, fault) => {
  expect(entriesFault({ roots: ['tree', 'generated'], entries }, plenty)).toMatch(fault);
});
