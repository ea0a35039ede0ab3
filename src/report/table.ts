import { stripVTControlCharacters } from 'node:util';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

/**
 * A table for a terminal: columns as wide as their widest cell, two spaces between, a rule under
 * the titles, no trailing blanks. Control sequences and line breaks in cells are removed, so that a
 * file name of a pull request cannot overwrite the reader's screen.
 * @param rows cells by row; a missing cell is empty
 * @returns lines joined by `\n`, without a final one
 */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const lines = [columns.map(({ title }) => title), ...rows].map((row) =>
    columns.map((_, index) => plain(row[index] ?? '')),
  );
  const widths = columns.map((_, index) =>
    Math.max(...lines.map((cells) => cells[index]?.length ?? 0)),
  );
  const format = (cells: readonly string[]) =>
    columns
      .map(({ align }, index) => {
        const cell = cells[index] ?? '';
        const width = widths[index] ?? 0;
        return align === 'right' ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const [titles = [], ...body] = lines;
  return [format(titles), rule, ...body.map(format)].join('\n');
}

function plain(cell: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  return stripVTControlCharacters(cell).replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ');
}
