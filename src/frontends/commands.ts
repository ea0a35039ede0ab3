import type { Settings } from '../inputs/table.js';
import type { Frontend } from './frontend.js';

/**
 * What a user can ask for. Each command returns an exit code of `errors.ts`, and throws
 * InputError or BuildError where that says more.
 */
export interface Commands {
  /** Compiles what changed, installs it, and hands it over. */
  build(settings: Settings): Promise<number>;
  /** Prints what `build` would do and why, and does nothing. */
  plan(settings: Settings): Promise<number>;
  /** Writes CMakeUserPresets.json. */
  presets(settings: Settings): Promise<number>;
  /** Checks a downloaded artifact and puts its kernels in place. @param artifact its directory or zip */
  install(artifact: string, settings: Settings): Promise<number>;
  /** Checks the installed kernels against a manifest. @param manifest path of a kernels.json */
  verify(manifest: string, settings: Settings): Promise<number>;
  /** Prints what this machine has and lacks. */
  doctor(settings: Settings): Promise<number>;
  /** After a build that was cancelled or failed: saves what it could not. Never fails the job. */
  finish(settings: Settings): Promise<void>;
}

/** Loads the commands when one is to be run, so that `--help` and a mistyped option wait for nothing. */
export type LoadCommands = (frontend: Frontend) => Promise<Commands>;
