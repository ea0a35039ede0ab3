import { isAbsolute, join, normalize, resolve } from 'node:path';
import { InputError } from '../lib/errors.js';
import { splitWords } from './words.js';

/** What the meaning of an input's text may depend on. Nothing else of the machine does. */
export interface Surroundings {
  readonly frontend: 'action' | 'command-line';
  /** Absolute; relative paths start here. */
  readonly directory: string;
  /** Absolute; what `~` stands for. */
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A kind of input: how its text is read, and what a user may write. */
export interface Kind<Value> {
  readonly name: KindName;
  /** Completes the sentence "Accepted: …". */
  readonly accepted: string;
  /** For a path: what must be there before a run starts. */
  readonly use?: PathUse;
  /** Whether a repeated option adds to the first instead of replacing it. */
  readonly many?: true;
  /**
   * @param text not empty, without white space at its ends
   * @throws InputError saying what is wrong with the text, without where it stood
   */
  readonly read: (text: string, surroundings: Surroundings) => Value;
}

/** A directory that exists, one that may be created, or a file that may be created. */
export type PathUse = 'directory' | 'new-directory' | 'new-file';

type KindName =
  | 'string'
  | 'list'
  | 'choice'
  | 'number'
  | 'bytes'
  | 'duration'
  | 'boolean'
  | 'path'
  | 'globs';

const listed = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(', ');

/** A text that matches a pattern whole. */
export function string(accepted: string, pattern: RegExp = /^.+$/s): Kind<string> {
  return { name: 'string', accepted, read: (text) => matching(text, pattern) };
}

/** One of a few words. */
export function choice<Word extends string>(...words: readonly Word[]): Kind<Word> {
  return { name: 'choice', accepted: listed(words), read: (text) => oneOf(words, text) };
}

/** Some of a few words, without order. */
export function choices<Word extends string>(words: readonly Word[]): Kind<ReadonlySet<Word>> {
  return {
    name: 'list',
    many: true,
    accepted: `any of ${listed(words)}`,
    read: (text) => new Set(splitList(text).map((item) => oneOf(words, item))),
  };
}

/** Items that each match a pattern; white space, line ends, commas and semicolons separate them. */
export function list(accepted: string, pattern: RegExp): Kind<readonly string[]> {
  return {
    name: 'list',
    many: true,
    accepted,
    read: (text) => [...new Set(splitList(text).map((item) => matching(item, pattern)))],
  };
}

/** The words of a command line, quoted as in a POSIX shell. */
export function commandWords(accepted: string): Kind<readonly string[]> {
  return { name: 'list', many: true, accepted, read: splitWords };
}

/** File patterns relative to the source directory, separated as in any list; `{a,b}` is one. */
export function globs(accepted: string): Kind<readonly string[]> {
  return {
    name: 'globs',
    many: true,
    accepted,
    read: (text) => (text.match(globPattern) ?? []).map((pattern) => inside(pattern)),
  };
}

/** A whole number within bounds, both included. */
export function wholeNumber(from: number, to = Number.MAX_SAFE_INTEGER): Kind<number> {
  const bounded = to !== Number.MAX_SAFE_INTEGER;
  return {
    name: 'number',
    accepted: bounded ? `a whole number from ${from} to ${to}` : `a whole number, ${from} or more`,
    read: (text) => {
      const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
      if (number >= from && number <= to) return number;
      throw new InputError(`'${text}' is not a whole number in range`);
    },
  };
}

const units = ['', 'K', 'M', 'G', 'T'];

/**
 * A size in bytes. Units as in ccache's manual (option max_size): `3G` is decimal, `3Gi` binary.
 * A bare number is refused, for ccache takes it as gigabytes and everybody else as bytes.
 */
export const bytes: Kind<number> = {
  name: 'bytes',
  accepted: 'a number and a unit, such as `500M`, `3G` (powers of 1000) or `2GiB` (of 1024)',
  read: (text) => {
    const match = /^(\d+(?:\.\d+)?)\s*([KMGT])(i?)B?$/i.exec(text);
    if (match === null) throw new InputError(`'${text}' is not a size with its unit`);
    const [, number, unit, binary] = match;
    const power = units.indexOf((unit ?? '').toUpperCase());
    return Math.round(Number(number) * (binary === '' ? 1000 : 1024) ** power);
  },
};

/** A time in seconds, more than none. */
export const duration: Kind<number> = {
  name: 'duration',
  accepted: 'hours, minutes and seconds, such as `5h30m` or `45m`; a bare number is seconds',
  read: (text) => {
    const match = /^(?:(\d+)|(?=\d)(?:(\d+)h)?\s*(?:(\d+)m)?\s*(?:(\d+)s)?)$/i.exec(text);
    const [bare, hours, minutes, seconds] = (match ?? []).slice(1).map((part) => Number(part ?? 0));
    const total = (bare ?? 0) + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
    if (total > 0) return total;
    throw new InputError(`'${text}' is not a time of at least a second`);
  },
};

/** Yes or no, in the words of YAML 1.2, as `core.getBooleanInput` takes them. */
export const boolean: Kind<boolean> = {
  name: 'boolean',
  accepted: '`true`, `false`',
  read: (text) => oneOf(['true', 'false'], text.toLowerCase()) === 'true',
};

const acceptedPaths: Readonly<Record<PathUse, string>> = {
  directory: 'the path of a directory that exists; `~/` is the home directory',
  'new-directory':
    'the path of a directory, which is created if it does not exist; `~/` is the home directory',
  'new-file': 'the path of a file, which is created or replaced; `~/` is the home directory',
};

/** A path anywhere; read as an absolute path. */
export function path(use: PathUse): Kind<string> {
  return {
    name: 'path',
    accepted: acceptedPaths[use],
    use,
    read: (text, { directory, home }) =>
      resolve(directory, text === '~' || text.startsWith('~/') ? join(home, text.slice(1)) : text),
  };
}

/** A path inside the source directory, and relative to it. */
export function pathInSource(accepted: string): Kind<string> {
  return { name: 'path', accepted, read: (text) => inside(text) };
}

/** Commas and semicolons belong to a pattern only between braces. */
const globPattern = /(?:\{[^{}\s]*\}|[^\s,;])+/g;

/** @param text items between white space, line ends, commas and semicolons */
function splitList(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter((item) => item !== '');
}

function matching(text: string, pattern: RegExp): string {
  if (pattern.test(text)) return text;
  throw new InputError(`'${text}' cannot be read`);
}

function oneOf<Word extends string>(words: readonly Word[], text: string): Word {
  const word = words.find((candidate) => candidate === text);
  if (word !== undefined) return word;
  throw new InputError(`'${text}' is unknown`);
}

function inside(path: string): string {
  const normal = normalize(path).replace(/(?<=.)\/$/, '');
  if (!isAbsolute(normal) && normal !== '..' && !normal.startsWith('../')) return normal;
  throw new InputError(`'${path}' leaves the source directory`);
}
