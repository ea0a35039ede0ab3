/** Variables of a manifest file or of one statement; others are looked up in `outer`. */
export interface Scope {
  readonly variables: Map<string, string>;
  readonly outer: Scope | undefined;
}

export function scopeIn(outer: Scope | undefined): Scope {
  return { variables: new Map(), outer };
}

const dollarEscape = /\$(?:([$ :])|(\^)|\r?\n *|\{([\w.-]+)\}|([\w-]+)|)/g;

/**
 * Replaces the `$` escapes of a raw path or value, as Lexer::ReadEvalString in ninja
 * src/lexer.in.cc does; an unknown variable is empty.
 * @throws an Error for an escape that Ninja does not know.
 */
export function evaluate(raw: string, scope: Scope): string {
  if (!raw.includes('$')) return raw;
  return raw.replace(dollarEscape, (whole, literal, newline, braced, plain) => {
    if (literal !== undefined) return literal;
    if (newline !== undefined) return '\n';
    const name = braced ?? plain;
    if (name !== undefined) return lookUp(scope, name);
    if (whole === '$') throw new Error('it has a $ that escapes nothing');
    return '';
  });
}

function lookUp(scope: Scope, name: string): string {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    const value = at.variables.get(name);
    if (value !== undefined) return value;
  }
  return '';
}

const space = 0x20;
const newline = 0x0a;
const carriageReturn = 0x0d;
const dollar = 0x24;
const hash = 0x23;
const colon = 0x3a;
const pipe = 0x7c;

/** Reads a manifest token by token. Paths and values are returned raw, with their escapes. */
export class ManifestScanner {
  readonly #name: string;
  readonly #text: string;
  #at = 0;

  constructor(name: string, text: string) {
    this.#name = name;
    this.#text = text;
  }

  /**
   * Skips blank lines and comments and reads the first word of the next statement; undefined at the
   * end.
   */
  nextStatement(): string | undefined {
    for (;;) {
      const start = this.#at;
      this.#skipSpaces();
      if (this.#at >= this.#text.length) return undefined;
      const code = this.#text.charCodeAt(this.#at);
      if (code === hash) this.#skipLine();
      else if (this.#isNewline()) this.endOfLine();
      else if (this.#at > start) this.#fail('unexpected indentation');
      else return this.identifier();
    }
  }

  identifier(): string {
    const start = this.#at;
    while (isNameCode(this.#text.charCodeAt(this.#at))) this.#at++;
    if (this.#at === start) this.#fail('a name is expected');
    const name = this.#text.slice(start, this.#at);
    this.#skipBlanks();
    return name;
  }

  /** The next path of a statement; empty if there is none. */
  path(): string {
    const text = this.#text;
    const start = this.#at;
    let at = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === dollar) {
        at++;
        if (text.charCodeAt(at) === carriageReturn) at++;
        if (text.charCodeAt(at) === newline) {
          while (text.charCodeAt(at + 1) === space) at++;
        }
      } else if (code === space || code === colon || code === pipe || code === newline) {
        break;
      } else if (code === carriageReturn && text.charCodeAt(at + 1) === newline) {
        break;
      }
    }
    this.#at = at;
    const path = text.slice(start, at);
    this.#skipBlanks();
    return path;
  }

  /** Consumes the token and returns true if exactly it comes next. */
  accept(token: '|' | '||' | '|@'): boolean {
    const found = /\|[|@]?/y;
    found.lastIndex = this.#at;
    if (found.exec(this.#text)?.[0] !== token) return false;
    this.#at += token.length;
    this.#skipBlanks();
    return true;
  }

  expect(token: ':' | '='): void {
    if (this.#text[this.#at] !== token) this.#fail(`"${token}" is expected`);
    this.#at++;
    this.#skipBlanks();
  }

  /** The value after `=`, to the end of the line. */
  assignedValue(): string {
    this.expect('=');
    const start = this.#at;
    let end = this.#text.indexOf('\n', start);
    while (end !== -1 && this.#isContinued(start, end)) end = this.#text.indexOf('\n', end + 1);
    if (end === -1) end = this.#text.length;
    this.#at = Math.min(end + 1, this.#text.length);
    const value = this.#text.slice(start, end);
    return value.endsWith('\r') ? value.slice(0, -1) : value;
  }

  endOfLine(): void {
    if (this.#at >= this.#text.length) return;
    if (!this.#isNewline()) this.#fail('the end of the line is expected');
    this.#at = this.#text.indexOf('\n', this.#at) + 1;
  }

  /** The indented `name = value` lines that follow. */
  *bindings(): Generator<[name: string, value: string]> {
    for (;;) {
      const start = this.#at;
      this.#skipSpaces();
      if (this.#text.charCodeAt(this.#at) === hash) {
        this.#skipLine();
      } else if (this.#at === start || this.#at >= this.#text.length || this.#isNewline()) {
        this.#at = start;
        return;
      } else {
        yield [this.identifier(), this.assignedValue()];
      }
    }
  }

  #isNewline(): boolean {
    const code = this.#text.charCodeAt(this.#at);
    return (
      code === newline ||
      (code === carriageReturn && this.#text.charCodeAt(this.#at + 1) === newline)
    );
  }

  /** Whether the newline at `end` is escaped: an odd number of `$` precedes it. */
  #isContinued(start: number, end: number): boolean {
    let at = this.#text.charCodeAt(end - 1) === carriageReturn ? end - 2 : end - 1;
    let dollars = 0;
    while (at >= start && this.#text.charCodeAt(at) === dollar) {
      dollars++;
      at--;
    }
    return dollars % 2 === 1;
  }

  #skipSpaces(): void {
    while (this.#text.charCodeAt(this.#at) === space) this.#at++;
  }

  #skipLine(): void {
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end === -1 ? this.#text.length : end + 1;
  }

  /** Skips spaces and escaped newlines. */
  #skipBlanks(): void {
    for (;;) {
      this.#skipSpaces();
      if (this.#text.startsWith('$\n', this.#at)) this.#at += 2;
      else if (this.#text.startsWith('$\r\n', this.#at)) this.#at += 3;
      else return;
    }
  }

  #fail(what: string): never {
    const line = this.#text.slice(0, this.#at).split('\n').length;
    throw new Error(`${what} in line ${line} of ${this.#name}`);
  }
}

function isNameCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f ||
    code === 0x2e ||
    code === 0x2d
  );
}
