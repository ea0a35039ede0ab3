import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { InputError } from '../../src/lib/errors.js';

export interface Options {
  /** The fork: a git repository. What its HEAD holds is built; its work tree is not touched. */
  readonly checkout: string;
  /** The kernel source that the second push edits, relative to the checkout. */
  readonly kernel: string;
  /** Where clones, caches and logs lie; undefined: a temporary directory, removed at the end. */
  readonly work: string | undefined;
  /** Where the record is written. */
  readonly results: string;
  /** The command line under measurement. */
  readonly program: string;
  /** Passed on to `build` as they are. */
  readonly build: readonly string[];
}

/** Options of `build` that the benchmark sets itself. */
const ours = ['--source-dir', '--cache-dir', '--report'];

/**
 * Reads the words of a command line.
 * @param root this repository
 * @throws InputError where they are not `CHECKOUT --kernel FILE … -- BUILD OPTIONS`
 */
export function readOptions(words: readonly string[], root: string): Options {
  const end = words.includes('--') ? words.indexOf('--') : words.length;
  const build = words.slice(end + 1);
  const { values, positionals } = parse(words.slice(0, end));
  const [checkout, ...others] = positionals;
  if (checkout === undefined || others.length > 0) {
    throw new InputError(`one checkout is needed before --, and ${positionals.length} were given.`);
  }
  // Only CUDA sources can hold the kernel by which the edit is found again in the product.
  if (values.kernel === undefined || !values.kernel.endsWith('.cu')) {
    throw new InputError('--kernel needs a .cu file of the fork, relative to the checkout.');
  }
  const taken = build.find((word) => ours.some((name) => word.split('=')[0] === name));
  if (taken !== undefined) {
    throw new InputError(
      `${taken} is set by the benchmark; any other option of build is accepted.`,
    );
  }
  return {
    checkout: resolve(checkout),
    kernel: values.kernel,
    work: values.work === undefined ? undefined : resolve(values.work),
    results: resolve(values.results ?? join(root, 'bench/results')),
    program: resolve(values.program ?? join(root, 'dist/cli.js')),
    build,
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { kernel: text, work: text, results: text, program: text },
      allowPositionals: true,
    });
  } catch (error) {
    throw new InputError((error as Error).message);
  }
}
