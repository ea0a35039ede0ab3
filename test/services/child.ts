import { join } from 'node:path';
import { execa } from 'execa';

interface ChildOptions {
  /** The whole environment beside `PATH` and `HOME`. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly directory?: string;
  /** KiB that a file may grow to; the disk refuses what is beyond, as a full one does. */
  readonly fileSizeLimit?: number;
}

interface ChildResult {
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a TypeScript file of this repository in a Node process of its own, as the programs that we
 * ship run: nothing of the test's environment, working directory or output is shared.
 * @param script relative to the repository's root.
 */
export async function runChild(
  script: string,
  args: readonly string[],
  options: ChildOptions = {},
): Promise<ChildResult> {
  const root = join(import.meta.dirname, '../..');
  const hooks = join(import.meta.dirname, 'typescript.mjs');
  const node = [process.execPath, '--import', hooks, join(root, script), ...args];
  const limit = options.fileSizeLimit ?? 'unlimited';
  const { exitCode, stdout, stderr } = await execa(
    'bash',
    // Without the trap, growing beyond the limit kills the process instead of failing the write.
    ['-c', `trap '' XFSZ; ulimit -f ${limit}; exec "$@"`, 'bash', ...node],
    {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...options.environment },
      extendEnv: false,
      cwd: options.directory ?? root,
      reject: false,
      stdin: 'ignore',
    },
  );
  return { exitCode, stdout, stderr };
}
