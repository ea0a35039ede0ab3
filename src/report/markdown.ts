import type { Column } from './table.js';

/** Characters of a text that are shown; an ellipsis replaces the rest. */
const limit = 300;

/**
 * Makes text safe inside Markdown and HTML: every character that either could interpret becomes a
 * numeric character reference, which "cannot be used in place of symbols indicating structure"
 * (CommonMark 0.31, section 2.5). File names, compiler messages and branch names of a pull request
 * pass through here.
 */
export function escapeMarkdown(text: string): string {
  const characters = [...text];
  const shown = characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : text;
  return (
    shown
      // Line breaks would end a table's row, and control characters have no place in a summary.
      .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
      .replace(/[&<>"'`|*_~[\]\\#!$]|:(?=\/\/)/g, (found) => `&#${found.charCodeAt(0)};`)
  );
}

/** @returns escaped text in a code font; Markdown inside `<code>` would still be read as such. */
export function code(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`;
}

/** @param rows cells that are escaped already. @returns a table of GitHub Flavored Markdown. */
export function markdownTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => title)),
    line(columns.map(({ align }) => (align === 'right' ? '--:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}
