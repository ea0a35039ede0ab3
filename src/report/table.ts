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
  const drawn = columns.map(({ title, align }, index) => {
    const cells = [title, ...rows.map((row) => row[index] ?? '')].map(plain);
    const width = Math.max(...cells.map(({ length }) => length));
    const [head, ...body] = cells.map((cell) =>
      align === 'right' ? cell.padStart(width) : cell.padEnd(width),
    );
    return [head, '─'.repeat(width), ...body];
  });
  const lines = Array.from({ length: rows.length + 2 }, (_, line) =>
    drawn.map((column) => column[line]).join('  '),
  );
  return lines.map((line) => line.trimEnd()).join('\n');
}

function plain(cell: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  return stripVTControlCharacters(cell).replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ');
}
