/** Exit codes of the command line. */
export const exitCode = { done: 0, buildFailed: 1, badInput: 2, outOfTime: 3 } as const;

/**
 * Wrong usage or bad input. The message is one sentence for the user: what is wrong, where,
 * and what is accepted. Ends the program with exit code 2 and no stack.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/**
 * The build failed because of the user's code or machine. Ends the program with exit code 1 and no
 * stack.
 */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

/** The message of any thrown value. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * The message of an error that the user can fix: a {@link BuildError}, or a full disk.
 * @returns undefined for bad input, and for a bug in this program
 */
export function buildProblemOf(error: unknown): string | undefined {
  if (error instanceof BuildError) return error.message;
  const { code } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? `The disk is full: ${messageOf(error)}.`
    : undefined;
}
