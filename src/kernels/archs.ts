import { posix } from 'node:path';

/** An entry of `compile_commands.json` (clang.llvm.org/docs/JSONCompilationDatabase.html). */
export interface CompileCommand {
  readonly directory: string;
  readonly file: string;
  readonly command?: string;
  readonly arguments?: readonly string[];
  /** Relative to `directory`, as CMake writes it. */
  readonly output?: string;
}

/** As much of an edge of Ninja's graph as following a link needs. Paths relative to the build tree. */
export interface LinkEdge {
  readonly rule: string;
  readonly outputs: readonly string[];
  readonly explicit: readonly string[];
  readonly implicit?: readonly string[];
}

/**
 * The device code that nvcc is asked for.
 * @param words the arguments of one compile command.
 * @returns in the words of `TORCH_CUDA_ARCH_LIST`: `9.0a`; `8.0+PTX` where PTX goes with it; where
 *   PTX goes alone, in CMake's word, `8.0-virtual`; `native`, `all`, `all-major` as they stand.
 *   Empty for a host compilation and for nvcc's default.
 *   Source: NVIDIA CUDA Compiler Driver, "GPU code generation options".
 */
export function archsOfCommand(words: readonly string[]): string[] {
  const codes = new Set<string>();
  const add = (list: string) => {
    for (const code of list.replace(/[[\]'"]/g, '').split(',')) codes.add(code);
  };
  let arch: string | undefined;
  let code: string | undefined;
  for (const [name, value] of optionsOf(words)) {
    if (name === 'gencode')
      add(/code=(\[[^\]]*\]|[^,]*)/.exec(value.replace(/['"]/g, ''))?.[1] ?? '');
    if (name === 'arch') arch = value;
    if (name === 'code') code = value;
  }
  if (code !== undefined) add(code);
  // Without --gpu-code, `-arch=sm_90` stands for SASS and PTX, `-arch=compute_90` for PTX.
  else if (arch !== undefined)
    add(arch.startsWith('sm_') ? `${arch},compute_${arch.slice(3)}` : arch);
  return namesOf(codes);
}

/** The options of code generation, in every spelling that nvcc accepts. */
function* optionsOf(words: readonly string[]): Generator<['gencode' | 'arch' | 'code', string]> {
  const names = {
    '-gencode': 'gencode',
    '--generate-code': 'gencode',
    '-arch': 'arch',
    '--gpu-architecture': 'arch',
    '-code': 'code',
    '--gpu-code': 'code',
  } as const;
  for (const [index, word] of words.entries()) {
    const [, option = word, value] = /^(--?[a-z-]+)=(.*)$/s.exec(word) ?? [];
    const name = names[option as keyof typeof names];
    if (name !== undefined) yield [name, value ?? words[index + 1] ?? ''];
  }
}

function namesOf(codes: ReadonlySet<string>): string[] {
  const names = new Set<string>();
  for (const code of codes) {
    const [, kind, major, minor] = /^(sm|compute)_(\d+)(\d[a-z]?)$/.exec(code) ?? [];
    if (kind === 'sm')
      names.add(`${major}.${minor}${codes.has(`compute_${major}${minor}`) ? '+PTX' : ''}`);
    else if (kind === 'compute' && !codes.has(`sm_${major}${minor}`))
      names.add(`${major}.${minor}-virtual`);
    else if (code === 'native' || code.startsWith('all')) names.add(code);
  }
  return sortedArchs(names);
}

/** By version, then suffix: `8.0`, `9.0a`, `10.0`. */
export function sortedArchs(archs: Iterable<string>): string[] {
  return [...new Set(archs)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/**
 * @param commands a build tree's `compile_commands.json`; @param directory its absolute path.
 * @returns the archs by object, objects named relative to the build tree.
 */
export function archsOfObjects(
  commands: readonly CompileCommand[],
  directory: string,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    commands.flatMap((command): [string, string[]][] => {
      if (command.output === undefined) return [];
      const object = posix.relative(directory, posix.resolve(command.directory, command.output));
      return [[object, archsOfCommand(command.arguments ?? splitCommand(command.command ?? ''))]];
    }),
  );
}

/**
 * Splits a shell command as CMake quotes it: blanks part words, quotes and backslashes join them.
 */
export function splitCommand(command: string): string[] {
  const word = /(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\])+/gs;
  return (command.match(word) ?? []).map((raw) =>
    raw.replace(
      /"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)/gs,
      (_, double?: string, single?: string, escaped?: string) =>
        double?.replace(/\\(["\\$`])/g, '$1') ?? single ?? escaped ?? '',
    ),
  );
}

/**
 * The objects inside a module: what its link takes in, through static libraries too; the shared
 * libraries that it only refers to are not inside.
 * @param isObject whether a path is one, such as a key of {@link archsOfObjects}.
 */
export function objectsOfModule(
  module: string,
  edges: readonly LinkEdge[],
  isObject: (path: string) => boolean,
): string[] {
  const producers = new Map(edges.flatMap((edge) => edge.outputs.map((output) => [output, edge])));
  const objects = new Set<string>();
  const seen = new Set<string>();
  const waiting = [module];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    if (isObject(path)) objects.add(path);
    else if (path === module || !/\.so(\.|$)/.test(path)) {
      const edge = producers.get(path);
      waiting.push(...(edge?.explicit ?? []), ...(edge?.implicit ?? []));
    }
  }
  return [...objects].sort();
}

/**
 * @param products installed paths; a module keeps its file name when it is installed.
 * @returns the archs of each product whose link is among the edges; the others are left out.
 */
export function archsOfProducts(
  products: readonly string[],
  edges: readonly LinkEdge[],
  archsOfObject: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const linked = edges.filter(({ rule }) => rule !== 'phony').flatMap(({ outputs }) => outputs);
  return new Map(
    products.flatMap((product): [string, string[]][] => {
      const modules = linked.filter((path) => posix.basename(path) === posix.basename(product));
      if (modules.length === 0) return [];
      const objects = modules.flatMap((module) =>
        objectsOfModule(module, edges, (path) => archsOfObject.has(path)),
      );
      return [[product, sortedArchs(objects.flatMap((object) => archsOfObject.get(object) ?? []))]];
    }),
  );
}
