import { textTable } from '../../src/report/table.js';

test('aligns columns and leaves no trailing blanks', () => {
  const table = textTable(
    [{ title: 'Push' }, { title: 'Compiled', align: 'right' }, { title: 'Why' }],
    [
      ['first', '12', 'no entry'],
      ['documentation only', '0'],
    ],
  );
  expect(table.split('\n')).toEqual([
    'Push                Compiled  Why',
    '──────────────────  ────────  ────────',
    'first                     12  no entry',
    'documentation only         0',
  ]);
});

test('is titles and a rule without rows', () => {
  expect(textTable([{ title: 'A' }], [])).toBe('A\n─');
});

test('lets no cell move the cursor or break its row', () => {
  const table = textTable([{ title: 'File' }], [['a\u001b[2Jb\nc\rd\u009be']]);
  expect(table.split('\n')).toHaveLength(3);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be absent.
  expect(table).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
});
