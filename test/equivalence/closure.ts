import { posix } from 'node:path';

/** A file that a compilation might read. */
export interface Candidate {
  /** SHA-256. */
  readonly digest: string;
  /** File names, without directories, that its text includes or asks for; `*`: any. */
  readonly names: readonly string[];
}

/**
 * The file names that a source asks the preprocessor for. Comments and untaken branches count too:
 * rather one name too many.
 * @returns names without directories; `*` where a macro makes the name
 */
export function includedNames(text: string): string[] {
  const names = new Set<string>();
  const asking = /(?:#\s*include(?:_next)?|#\s*import|\b__has_include(?:_next)?\s*\()\s*([^\n]*)/g;
  for (const [, operand = ''] of text.matchAll(asking)) {
    const spelled = /^["<]([^">\n]+)[">]/.exec(operand)?.[1];
    names.add(spelled === undefined ? '*' : posix.basename(spelled));
  }
  return [...names];
}

/**
 * Every file that a compilation can possibly read, by names alone: a file counts if its name is
 * asked for by the source, by a file that counts, or by a header of the toolkit or the system.
 * No search path is followed, so that no shadowing can be overlooked.
 * @param source path of the translation unit
 * @param files path → every file that a push may change
 * @param fixedNames names of all headers that no push changes
 * @returns paths, sorted
 */
export function possibleReads(
  source: string,
  files: ReadonlyMap<string, Candidate>,
  fixedNames: ReadonlySet<string>,
): string[] {
  const found = new Set<string>([source]);
  for (const path of files.keys()) {
    if (fixedNames.has(posix.basename(path))) found.add(path);
  }
  // A set that grows while it is walked is walked to its end.
  for (const path of found) {
    const names = files.get(path)?.names ?? [];
    for (const other of files.keys()) {
      if (names.includes('*') || names.includes(posix.basename(other))) found.add(other);
    }
  }
  return [...found].sort();
}
