import { isAbsolute, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { shownPath } from '../lib/files/paths.js';
import { counted } from '../lib/format.js';

/** One message of a compiler, linker, CMake or Ninja. */
interface CompilerMessage {
  /** Relative to the source directory where it lies there, else absolute. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
  readonly message: string;
}

export interface Diagnosis {
  readonly kind: 'error' | 'out-of-memory' | 'unknown';
  /** Outputs that Ninja could not build, relative to the build directory. */
  readonly failed: readonly string[];
  readonly messages: readonly CompilerMessage[];
  /** The compiler's own message first, with its place. */
  readonly sentence: string;
}

interface Directories {
  /** As the compilers see it. */
  readonly sourceDir: string;
  readonly buildDir: string;
}

/** Named groups: file, line, column, message. The first that matches a line wins. */
const errorPatterns = [
  // CMake Error at cmake/utils.cmake:12 (message):
  /^CMake Error(?: at (?<file>[^:]+):(?<line>\d+) \([^)]*\))?: *(?<message>.*)$/,
  // nvcc's front ends: csrc/a.cu(12): error: … / error #20: … / catastrophic error: …
  /^(?<file>[^\s(][^(]*)\((?<line>\d+)\): (?:catastrophic )?error(?: #[\w-]+)?: (?<message>.+)$/,
  // gcc, clang, the assembler: csrc/a.cpp:12:34: fatal error: …
  /^(?<file>[^\s:][^:]*):(?<line>\d+):(?:(?<column>\d+):)? (?:fatal |internal compiler )?[Ee]rror: (?<message>.+)$/,
  // ptxas /tmp/x.ptx, line 99; error   : … — the file is gone when anyone could look.
  /^ptxas \S+, line \d+; (?:error|fatal)\s*: (?<message>.+)$/,
  // nvcc fatal   : …, nvlink error   : …
  /^(?:nvcc|ptxas|nvlink|cicc|cudafe\+\+|fatbinary) (?:error|fatal)\s*: (?<message>.+)$/,
  // ld: cannot find -lcuda; a.o: in function …: undefined reference to …
  /^(?:\S*ld(?:\.\w+)?: )?(?<message>.*(?:undefined reference to|cannot find|multiple definition of|final link failed).*)$/,
  // c++: fatal error: …, cc1plus: error: …
  /^[\w+./-]+: (?:fatal error|internal compiler error|error): (?<message>.+)$/,
  /^ninja: error: (?<message>.+)$/,
] as const;

/** Lines that only summarise the errors before them. */
const summaryPattern =
  /^collect2: error: ld returned \d+ exit status|^ptxas fatal\s*: Ptx assembly aborted|^ninja: error: rebuilding /;

const outOfMemoryPattern = new RegExp(
  [
    'died due to signal 9\\b',
    'Killed signal terminated program',
    'terminated with signal 9\\b',
    'internal compiler error: Killed',
    '^(?:/bin/sh: line \\d+: *\\d+ )?Killed\\b',
    'out of memory allocating \\d+ bytes',
    'virtual memory exhausted',
    'memory exhausted$',
    'Cannot allocate memory',
    'terminate called after throwing an instance of .std::bad_alloc',
    '^FAILED: \\[code=137\\]',
  ].join('|'),
  'i',
);

/** Messages of the C library (ENOSPC and EDQUOT) in any program's output; CMake folds lines. */
const diskFullPattern = /No\s+space\s+left\s+on\s+device|Disk\s+quota\s+exceeded/;

/**
 * Ninja's message where inputs of CMake lie in the future, so that it configures again and again.
 */
const clockPattern = /still dirty after \d+ tries/;

/** GCC's message where it could not write; the reason in it may be that of another failure. */
const unwrittenPattern =
  /fatal error: ((?:when writing output to|error (?:writing to|closing)) .+)/;

/**
 * Finds what went wrong in the output of a configuration or build.
 * @param lines the whole output, in order. Of a build, only the blocks under Ninja's `FAILED:`
 *   count: the warnings of a successful compilation do not.
 * @param oomKilled whether the kernel killed a process meanwhile because memory ran out. It counts
 *   only where nothing else says why something failed.
 */
export function diagnose(
  lines: readonly string[],
  directories: Directories,
  oomKilled = false,
): Diagnosis {
  const plain = lines.map((line) => stripVTControlCharacters(line).trimEnd());
  const blocks = failedBlocks(plain);
  const relevant = blocks.length > 0 ? blocks.flatMap((block) => block.lines) : plain;
  const failed = blocks.flatMap((block) => block.outputs);
  const messages = findMessages(relevant, directories);
  const starved =
    relevant.some((line) => outOfMemoryPattern.test(line)) || (oomKilled && messages.length === 0);
  const kind = starved ? 'out-of-memory' : messages.length > 0 ? 'error' : 'unknown';
  return { kind, failed, messages, sentence: sentenceFor(kind, failed, messages, relevant) };
}

/**
 * `csrc/a.cu` for `CMakeFiles/_C.dir/csrc/a.cu.o`; `undefined` where it is no object of CMake's.
 */
export function sourceOfObject(object: string): string | undefined {
  return object.match(/(?:^|\/)CMakeFiles\/[^/]+\.dir\/(.+)\.o$/)?.[1];
}

/** Ninja prints `FAILED: OUTPUTS`, the command, then its output up to the next status line. */
function failedBlocks(lines: readonly string[]) {
  const blocks: { outputs: string[]; lines: string[] }[] = [];
  let open = false;
  for (const line of lines) {
    const outputs = line.match(/^FAILED: (?:\[code=\d+\] )?(.*)$/)?.[1];
    if (outputs !== undefined) {
      blocks.push({ outputs: outputs.split(' ').filter((name) => name !== ''), lines: [line] });
      open = true;
    } else if (/^\[\d+\/\d+\] |^ninja: build stopped/.test(line)) {
      open = false;
    } else if (open) {
      blocks.at(-1)?.lines.push(line);
    }
  }
  return blocks;
}

function findMessages(lines: readonly string[], directories: Directories): CompilerMessage[] {
  const messages = new Map<string, CompilerMessage>();
  for (const [index, line] of lines.entries()) {
    if (summaryPattern.test(line)) continue;
    const groups = errorPatterns
      .map((pattern) => line.match(pattern)?.groups)
      .find((found) => found !== undefined);
    if (groups === undefined) continue;
    const message: CompilerMessage = {
      ...(groups.file === undefined ? {} : { file: placeOf(groups.file, directories) }),
      ...(groups.line === undefined ? {} : { line: Number(groups.line) }),
      ...(groups.column === undefined ? {} : { column: Number(groups.column) }),
      message: groups.message?.trim() || indentedAfter(lines, index),
    };
    // A header's error is reported once for every object that includes it.
    messages.set(JSON.stringify(message), message);
  }
  return [...messages.values()];
}

/** The message of CMake: the indented lines that follow, with folded lines joined. */
function indentedAfter(lines: readonly string[], index: number): string {
  const rest = lines.slice(index + 1);
  const end = rest.findIndex((line) => line !== '' && !line.startsWith('  '));
  const text = rest.slice(0, end === -1 ? rest.length : end).map((line) => line.trim());
  return text.filter((line) => line !== '').join(' ');
}

function placeOf(file: string, { sourceDir, buildDir }: Directories): string {
  // CMake names its own files relative to the source, compilers theirs relative to the build.
  if (!isAbsolute(file) && !file.startsWith('../')) return file;
  return shownPath(resolve(buildDir, file), sourceDir);
}

function sentenceFor(
  kind: Diagnosis['kind'],
  failed: readonly string[],
  messages: readonly CompilerMessage[],
  lines: readonly string[],
): string {
  const object = failed[0];
  const what = object === undefined ? undefined : (sourceOfObject(object) ?? object);
  const meanwhile = what === undefined ? '' : ` while ${what} was built`;
  if (kind === 'out-of-memory') {
    return `Memory ran out${meanwhile}; run fewer compilations at a time (input jobs) or use a larger machine.`;
  }
  const text = lines.join('\n');
  const full = text.match(diskFullPattern)?.[0].replace(/\s+/g, ' ');
  if (full !== undefined) return `The disk is full${meanwhile}: ${full}.`;
  const [, unwritten] = text.match(unwrittenPattern) ?? [];
  if (unwritten !== undefined) {
    return `A file could not be written${meanwhile}, as on a full disk: ${unwritten}.`;
  }
  if (clockPattern.test(text)) {
    return 'The clock of this machine is behind files that CMake reads, so that Ninja would configure without end: set the clock right, or touch the files that are from the future.';
  }
  const [first, ...others] = messages;
  if (first !== undefined) {
    const place = [first.file, first.line, first.column].filter((part) => part !== undefined);
    const more = others.length === 0 ? '' : ` (and ${counted(others.length, 'more error')})`;
    return `${[place.join(':') || what, first.message].filter((part) => part).join(': ')}${more}`;
  }
  const last = lines.filter((line) => line !== '').at(-1);
  return `${what === undefined ? 'The build' : what} failed${last === undefined ? ' without a word' : `; its last line is: ${last}`}`;
}
