import { join } from 'node:path';
import { execa } from 'execa';

export interface ChildResult {
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
  options: { environment?: Readonly<Record<string, string>>; directory?: string } = {},
): Promise<ChildResult> {
  const root = join(import.meta.dirname, '../..');
  const hooks = join(import.meta.dirname, 'typescript.mjs');
  const { exitCode, stdout, stderr } = await execa(
    process.execPath,
    ['--import', hooks, join(root, script), ...args],
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
