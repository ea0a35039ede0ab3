import { repositoryChanges } from '../../src/tree/changes.js';

const inputRecord = {
  sourceDir: '/s',
  repositoryFiles: { 'csrc/a.cu': '1', 'csrc/b.cu': '2', 'csrc/c.cu': '3' },
};

test.each<[title: string, current: Record<string, string>, changed: string[], expected: object]>([
  ['nothing', inputRecord.repositoryFiles, [], {}],
  [
    'a modified file',
    { ...inputRecord.repositoryFiles, 'csrc/b.cu': '9' },
    [],
    { modified: ['csrc/b.cu'] },
  ],
  [
    'a file whose content restamping found changed',
    inputRecord.repositoryFiles,
    ['/s/csrc/c.cu', '/s/csrc/generated.cu', '/sibling/csrc/a.cu'],
    { modified: ['csrc/c.cu'] },
  ],
  [
    'a renamed file',
    { 'csrc/z.cu': '1', 'csrc/b.cu': '2', 'csrc/c.cu': '3' },
    ['/s/csrc/a.cu'],
    { deleted: ['csrc/a.cu'], added: ['csrc/z.cu'] },
  ],
  [
    'two files, swapped',
    { 'csrc/a.cu': '2', 'csrc/b.cu': '1', 'csrc/c.cu': '3' },
    [],
    { modified: ['csrc/a.cu', 'csrc/b.cu'] },
  ],
])('%s', (_, current, changed, expected) => {
  expect(repositoryChanges(inputRecord, current, new Set(changed))).toEqual({
    modified: [],
    deleted: [],
    added: [],
    ...expected,
  });
});
