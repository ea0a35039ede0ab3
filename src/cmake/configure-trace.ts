import { readdirSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { attempt } from '../lib/attempt.js';
import { isInside, shownPath } from '../lib/files/paths.js';
import type { Lookup } from '../tree/record/configure-lookups.js';

/**
 * Subcommands of CMake's `file` that read a file without CMake recording it (cmake-commands(7)).
 */
const reading = new Set([
  ...['READ', 'STRINGS', 'MD5', 'SHA1', 'SHA224', 'SHA256', 'SHA384', 'SHA512'],
  ...['SHA3_224', 'SHA3_256', 'SHA3_384', 'SHA3_512', 'SIZE', 'COPY', 'COPY_FILE', 'INSTALL'],
]);

/** @returns the arguments that make CMake trace its commands, with variables expanded, to a file */
export function traceArguments(file: string): string[] {
  return ['--trace-expand', '--trace-format=json-v1', `--trace-redirect=${file}`];
}

/**
 * Finds what a configuration may have read without CMake recording it: every argument of a command
 * that reads files or runs a program, if it can be a path. CMake itself runs again only for
 * `include()`, `configure_file()` and their like.
 * @param trace one JSON object a line (cmake(1), `--trace-format`); other lines are skipped
 * @returns absolute paths; not all of them exist
 */
export function pathsInTrace(trace: string, sourceDir: string): Set<string> {
  const paths = new Set<string>();
  for (const line of trace.split('\n')) {
    if (!/"cmd":"(file|FILE|execute_process|configure_file)"/i.test(line)) continue;
    const call = parseCall(line);
    if (call === undefined) continue;
    const words = call.args.flatMap((argument) => argument.split(';'));
    const isFile = call.cmd.toLowerCase() === 'file';
    if (isFile && !reading.has(words[0]?.toUpperCase() ?? '')) continue;
    for (const word of words) {
      if (!isPath(word)) continue;
      paths.add(posix.resolve(posix.dirname(call.file), word));
      paths.add(posix.resolve(sourceDir, word));
    }
  }
  return paths;
}

/**
 * The files of the checkout that a configuration read, besides those that CMake records: those that
 * a command names, and the Python modules beside a script. Files that the configuration made in the
 * build directory are left out.
 */
export function filesReadInTrace(trace: string, sourceDir: string, buildDir: string): string[] {
  const read = new Set<string>();
  for (const path of pathsInTrace(trace, sourceDir)) {
    if (isInside(path, buildDir) || !isInside(path, sourceDir) || !isRegularFile(path)) continue;
    read.add(path);
    const folder = posix.dirname(path);
    if (!path.endsWith('.py') || folder === sourceDir) continue;
    for (const name of readdirSync(folder)) {
      const module = posix.join(folder, name);
      if (name.endsWith('.py') && isRegularFile(module)) read.add(module);
    }
  }
  return [...read].sort();
}

/**
 * Finds what the checkout's own CMake files looked for: file patterns, and paths whose existence
 * they asked for. What CMake's and torch's modules look for belongs to the toolchain.
 */
export function lookupsInTrace(trace: string, sourceDir: string): Lookup[] {
  const lookups = new Map<string, Lookup>();
  for (const line of trace.split('\n')) {
    if (!/"cmd":"(file|if|elseif|while|include)"/i.test(line)) continue;
    const call = parseCall(line);
    if (call === undefined || !isInside(call.file, sourceDir)) continue;
    for (const [kind, word] of questionsOf(call)) {
      // Relative to the directory that is configured, mostly that of the file.
      const what = shownPath(posix.resolve(posix.dirname(call.file), word), sourceDir);
      lookups.set(`${kind} ${what}`, { kind, what });
    }
  }
  return [...lookups.values()];
}

function questionsOf({ cmd, args }: { cmd: string; args: string[] }): [Lookup['kind'], string][] {
  const [first = '', ...rest] = args;
  if (cmd.toLowerCase() === 'file') {
    const kind = { GLOB: 'glob', GLOB_RECURSE: 'glob-recurse' }[first.toUpperCase()];
    if (kind === undefined) return [];
    const patterns = rest.slice(1).flatMap((argument) => argument.split(';'));
    return patterns.filter(isPath).map((pattern) => [kind as Lookup['kind'], pattern]);
  }
  if (cmd.toLowerCase() === 'include') {
    return rest.includes('OPTIONAL') && isPath(first) ? [['exists', first]] : [];
  }
  return args.flatMap((argument, index): [Lookup['kind'], string][] => {
    const path = args[index + 1] ?? '';
    return /^(EXISTS|IS_DIRECTORY|IS_SYMLINK)$/.test(argument) && isPath(path)
      ? [['exists', path]]
      : [];
  });
}

/** Whether an argument can be a path; options of `file(GLOB)` only add a question without an answer. */
function isPath(word: string): boolean {
  return /^[^\n\0]{1,1024}$/.test(word);
}

function parseCall(line: string): { cmd: string; file: string; args: string[] } | undefined {
  try {
    const { cmd, file, args } = JSON.parse(line) as Record<string, unknown>;
    if (typeof cmd !== 'string' || typeof file !== 'string' || !Array.isArray(args))
      return undefined;
    return { cmd, file, args: args.map(String) };
  } catch {
    return undefined;
  }
}

/** Most arguments in a trace are no paths, so the system may even refuse to look at them. */
function isRegularFile(path: string): boolean {
  return attempt(() => statSync(path, { throwIfNoEntry: false })?.isFile()) ?? false;
}
