import { execa } from 'execa';
import { stepNamed } from './files.js';

/**
 * Runs a step's script as a runner does where `shell: bash` is set.
 * @param environment the step's own variables are not set: give them
 */
export async function runStep(
  [file, job, name]: readonly [file: string, job: string, name: string],
  environment: Readonly<Record<string, string>>,
  directory?: string,
) {
  const { run, env = {} } = stepNamed(file, job, name);
  const missing = Object.keys(env).filter((variable) => !(variable in environment));
  if (run === undefined || missing.length > 0) throw new Error(`${name} needs ${missing}`);
  const shell = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run];
  const { exitCode, stdout, stderr } = await execa('bash', shell, {
    env: { PATH: process.env.PATH, ...environment },
    extendEnv: false,
    reject: false,
    ...(directory === undefined ? {} : { cwd: directory }),
  });
  return { exitCode, stdout, stderr };
}
