import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { messageOf } from '../../lib/errors.js';
import { evaluate, ManifestScanner, type Scope, scopeIn } from './syntax.js';

/**
 * One `build` statement. Paths as Ninja canonicalises them: absolute, or relative to the build
 * directory.
 */
export interface Edge {
  readonly rule: string;
  /** Explicit outputs, then implicit ones. */
  readonly outputs: readonly string[];
  readonly explicit: readonly string[];
  readonly implicit: readonly string[];
  readonly orderOnly: readonly string[];
  /** Variables set in the statement, such as CMake's FLAGS and INCLUDES. */
  readonly variables: ReadonlyMap<string, string>;
}

export interface NinjaManifest {
  readonly edges: readonly Edge[];
  /** Rule name → its bindings, unevaluated. */
  readonly rules: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

type ParsedNinjaManifest =
  | { readonly readable: true; readonly manifest: NinjaManifest }
  | { readonly readable: false; readonly reason: string };

interface Draft {
  readonly edges: Edge[];
  readonly rules: Map<string, ReadonlyMap<string, string>>;
}

/**
 * Reads a Ninja manifest (ninja src/manifest_parser.cc, src/lexer.in.cc): statements, `include` and
 * `subninja`, `$` escapes, continued lines, variables of a file and of a statement.
 * @param readInclude returns the text of an included file, named as in the manifest; may throw.
 */
export function parseNinjaManifest(
  text: string,
  readInclude: (path: string) => string,
): ParsedNinjaManifest {
  const draft: Draft = { edges: [], rules: new Map() };
  try {
    parseFile('build.ninja', text, scopeIn(undefined), draft, readInclude, 0);
  } catch (error) {
    return { readable: false, reason: `The Ninja manifest cannot be read: ${messageOf(error)}.` };
  }
  return { readable: true, manifest: draft };
}

/** Reads a build directory's `build.ninja` and all files that it includes. */
export function readNinjaManifest(buildDir: string): ParsedNinjaManifest {
  const read = (path: string) => readFileSync(posix.resolve(buildDir, path), 'utf8');
  try {
    return parseNinjaManifest(read('build.ninja'), read);
  } catch (error) {
    return { readable: false, reason: `The Ninja manifest cannot be read: ${messageOf(error)}.` };
  }
}

/** Ninja has no limit; ours keeps a file that includes itself from hanging us. */
const deepestInclude = 50;

function parseFile(
  name: string,
  text: string,
  scope: Scope,
  draft: Draft,
  readInclude: (path: string) => string,
  depth: number,
): void {
  if (depth > deepestInclude) throw new Error(`${name} is included too deep`);
  const scanner = new ManifestScanner(name, text);
  for (;;) {
    const word = scanner.nextStatement();
    if (word === undefined) return;
    switch (word) {
      case 'build':
        draft.edges.push(parseEdge(scanner, scope));
        break;
      case 'rule': {
        const rule = scanner.identifier();
        scanner.endOfLine();
        draft.rules.set(rule, new Map(scanner.bindings()));
        break;
      }
      case 'pool':
        scanner.identifier();
        scanner.endOfLine();
        for (const _ of scanner.bindings());
        break;
      case 'default':
        while (scanner.path() !== '');
        scanner.endOfLine();
        break;
      case 'include':
      case 'subninja': {
        const path = evaluate(scanner.path(), scope);
        scanner.endOfLine();
        const inner = word === 'include' ? scope : scopeIn(scope);
        parseFile(path, readInclude(path), inner, draft, readInclude, depth + 1);
        break;
      }
      default:
        scope.variables.set(word, evaluate(scanner.assignedValue(), scope));
    }
  }
}

function parseEdge(scanner: ManifestScanner, file: Scope): Edge {
  const paths = (): string[] => {
    const found: string[] = [];
    for (let path = scanner.path(); path !== ''; path = scanner.path()) found.push(path);
    return found;
  };
  const outputs = paths();
  if (scanner.accept('|')) outputs.push(...paths());
  scanner.expect(':');
  const rule = scanner.identifier();
  const explicit = paths();
  const implicit = scanner.accept('|') ? paths() : [];
  const orderOnly = scanner.accept('||') ? paths() : [];
  if (scanner.accept('|@')) paths();
  scanner.endOfLine();

  const own = scopeIn(file);
  for (const [name, value] of scanner.bindings()) own.variables.set(name, evaluate(value, file));
  const resolve = (raw: readonly string[]) => raw.map((path) => canonical(evaluate(path, own)));
  return {
    rule,
    outputs: resolve(outputs),
    explicit: resolve(explicit),
    implicit: resolve(implicit),
    orderOnly: resolve(orderOnly),
    variables: own.variables,
  };
}

const notCanonical = /(?:^\.{1,2}|\/\.{0,2})(?:\/|$)/;

/**
 * CanonicalizePath in ninja src/util.cc. Nearly every path is canonical already, which one regex
 * shows.
 */
function canonical(path: string): string {
  return notCanonical.test(path) ? posix.normalize(path).replace(/(?<=.)\/$/, '') : path;
}
