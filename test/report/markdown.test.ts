import fc from 'fast-check';
import { code, escapeMarkdown, markdownTable } from '../../src/report/markdown.js';

test.each([
  ['csrc/moe/topk.cu', 'csrc/moe/topk.cu'],
  ['_C.abi3.so', '&#95;C.abi3.so'],
  ['<img src=x>', '&#60;img src=x&#62;'],
  ['a|b', 'a&#124;b'],
  ['[x](http://y)', '&#91;x&#93;(http&#58;//y)'],
  ['`$(id)`', '&#96;&#36;(id)&#96;'],
  ['**bold** ~~gone~~', '&#42;&#42;bold&#42;&#42; &#126;&#126;gone&#126;&#126;'],
  ['&lt;', '&#38;lt;'],
  ['a\r\n\n# b', 'a &#35; b'],
  ['right\u202eleft', 'right left'],
])('%j is shown as it is', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('cuts long text, by characters and not by halves of them', () => {
  expect(escapeMarkdown('𝄞'.repeat(300))).toBe('𝄞'.repeat(300));
  expect(escapeMarkdown('𝄞'.repeat(301))).toBe(`${'𝄞'.repeat(299)}…`);
  expect(code('a_b')).toBe('<code>a&#95;b</code>');
});

test('no text breaks out of its cell', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const table = markdownTable([{ title: 'A' }], [[escapeMarkdown(text)]]);
      const [, , row = '', ...more] = table.split(/[\n\r]/);
      expect(more).toEqual([]);
      expect(row.slice(2, -2)).not.toMatch(/[<>|`*_[\]\\]/);
    }),
  );
});

test('writes a table of GitHub Flavored Markdown', () => {
  const columns = [{ title: 'File' }, { title: 'Time', align: 'right' as const }];
  expect(markdownTable(columns, [['a', '1 s']])).toBe(
    '| File | Time |\n| --- | --: |\n| a | 1 s |',
  );
});
