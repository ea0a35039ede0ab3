import { digestOf } from '../lib/digest.js';

/** Name of an external project, as CMake's FetchContent lower-cases it → digest of its pin. */
export type ExternalPins = Readonly<Record<string, string>>;

const declaration =
  /\b(?:FetchContent_Declare|FetchContent_Populate|ExternalProject_Add)\s*\(\s*([\w.+-]+)([^)]*)\)/gi;

/**
 * Finds the external projects that CMake files declare, and digests what pins each: the text of its
 * declaration and every `set()` of the variables in it. Nothing is evaluated: whatever could change
 * the pin changes the digest, and a needless change only costs one clone.
 * @param cmakeTexts path → content
 * @param cmakeArgs the user's arguments, which may set such a variable
 */
export function findExternalPins(
  cmakeTexts: Readonly<Record<string, string>>,
  cmakeArgs: readonly string[] = [],
): ExternalPins {
  const texts = Object.keys(cmakeTexts)
    .sort()
    .map((path) => withoutComments(cmakeTexts[path] ?? ''));
  const facts = new Map<string, string[]>();
  for (const text of texts) {
    for (const [, name, body] of text.matchAll(declaration)) {
      if (name === undefined || body === undefined || body.trim() === '') continue;
      const known = facts.get(name.toLowerCase()) ?? [];
      facts.set(name.toLowerCase(), [...known, normalise(body), ...settersOf(body, texts)]);
    }
  }
  return Object.fromEntries(
    [...facts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, lines]) => [name, digestOf([...lines, ...cmakeArgs])]),
  );
}

/** @returns the projects whose pin is the same in both, and those of `then` whose pin is not */
export function comparePins(then: ExternalPins, now: ExternalPins) {
  const names = Object.keys(then);
  return {
    same: names.filter((name) => then[name] === now[name]),
    moved: names.filter((name) => then[name] !== now[name]),
  };
}

/**
 * The assignments, in any file, of the variables that a text refers to, and recursively of those in
 * them.
 */
function settersOf(text: string, texts: readonly string[], seen = new Set<string>()): string[] {
  const lines: string[] = [];
  for (const [, variable] of text.matchAll(/\$\{(\w+)\}/g)) {
    if (variable === undefined || seen.has(variable)) continue;
    seen.add(variable);
    const setter = new RegExp(`\\b(?:set|option)\\s*\\(\\s*${variable}\\b([^)]*)\\)`, 'gi');
    for (const other of texts) {
      for (const [line, value] of other.matchAll(setter)) {
        lines.push(normalise(line), ...settersOf(value ?? '', texts, seen));
      }
    }
  }
  return lines;
}

function withoutComments(text: string): string {
  return text.replace(/^\s*#.*$/gm, '').replace(/\s#[^\n"]*$/gm, '');
}

function normalise(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
