import type { Settings } from '../inputs/table.js';
import type { Frontend } from './frontend.js';

/** What a user of the command line can ask for. */
export interface CommandEntry {
  /** The name of what it is given besides its options, as `<artifact>` in its usage. */
  readonly argument?: string;
  /** What it does, in one sentence. */
  readonly sentence: string;
  /** Loads it when it is to be run, so that `--help` and a mistyped option wait for nothing. */
  readonly load: () => Promise<RunCommand>;
}

/**
 * @param argument empty where the command takes none
 * @returns an exit code of `errors.ts`
 * @throws InputError or BuildError where that says more
 */
type RunCommand = (settings: Settings, frontend: Frontend, argument: string) => Promise<number>;
