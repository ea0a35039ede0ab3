import { homedir } from 'node:os';
import type { Surroundings } from '../inputs/input-types.js';
import type { OutputName } from '../inputs/outputs.js';
import { buildProblemOf, exitCode, InputError, messageOf } from '../lib/errors.js';
import { type Log, shown } from './log.js';

/** All that differs between running as an action and running from a terminal. */
export interface Frontend {
  readonly log: Log;
  /** Writes what the user asked for, as opposed to what happens meanwhile. */
  readonly print: (text: string) => void;
  /** Absent where no workflow listens. */
  readonly setOutput?: (name: OutputName, value: string) => void;
  /** Shows Markdown on the page of the workflow run; absent where there is none. */
  readonly summarise?: (markdown: string) => Promise<void>;
}

/** @returns the surroundings of this process */
export function surroundingsHere(frontend: Surroundings['frontend']): Surroundings {
  return { frontend, directory: process.cwd(), home: homedir(), environment: process.env };
}

/** How a run ends that threw. */
interface Ending {
  readonly code: number;
  /** For the user. */
  readonly message: string;
}

/** @returns exit code and message for any thrown value */
export function endingOf(error: unknown): Ending {
  const code = error instanceof InputError ? exitCode.badInput : exitCode.buildFailed;
  return { code, message: shown(explanationOf(error)) };
}

/** Only what nobody expected comes with a stack. */
function explanationOf(error: unknown): string {
  const expected = error instanceof InputError ? error.message : buildProblemOf(error);
  if (expected !== undefined) return expected;
  const detail = (error instanceof Error ? error.stack : undefined) ?? messageOf(error);
  return `${detail}\nThis is a fault of vllm-incremental-build itself: please report it with the text above and what \`doctor\` prints.`;
}
