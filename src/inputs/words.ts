import { InputError } from '../lib/errors.js';

/**
 * Splits a text into words as a POSIX shell does (Shell Command Language, 2.2 Quoting), without
 * expanding anything: '…' keeps everything, "…" keeps all but `\"`, `\\`, `\$` and `` \` ``, a
 * backslash elsewhere keeps the next character, and at a line's end joins the lines.
 * @throws InputError where a quote is not closed; the packages that do this take it for closed.
 */
export function splitWords(text: string): readonly string[] {
  const words: string[] = [];
  const token = /(\s+)|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\]+)/suy;
  let word: string | undefined;
  while (token.lastIndex < text.length) {
    const start = token.lastIndex;
    const match = token.exec(text);
    if (match === null) {
      throw new InputError(`the ${nameOf(text[start])} in '${text.slice(start)}' has no end`);
    }
    const [, space, single, double, escaped, plain] = match;
    if (space !== undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (escaped !== '\n') {
      const inner = double?.replace(/\\(["\\$`\n])/g, (_, character) =>
        character === '\n' ? '' : character,
      );
      word = (word ?? '') + (single ?? inner ?? escaped ?? plain ?? '');
    }
  }
  if (word !== undefined) words.push(word);
  return words;
}

function nameOf(character: string | undefined): string {
  return character === '\\' ? 'backslash' : 'quote';
}
