import { readdirSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { attempt } from '../lib/attempt.js';
import { isInside } from '../lib/files/paths.js';

/**
 * Subcommands of CMake's `file` that read a file without CMake recording it (cmake-commands(7)).
 */
const reading = new Set([
  ...['READ', 'STRINGS', 'MD5', 'SHA1', 'SHA224', 'SHA256', 'SHA384', 'SHA512'],
  ...['SHA3_224', 'SHA3_256', 'SHA3_384', 'SHA3_512', 'COPY', 'COPY_FILE', 'INSTALL'],
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
      if (!/^[^\n\0]{1,1024}$/.test(word)) continue;
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
