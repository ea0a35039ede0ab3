import { cpus } from 'node:os';
import { capture } from '../../src/lib/programs/process.js';
import { environmentWithCompilers } from '../replay/harness/program.js';
import { repositoryRoot } from '../replay/harness/repository-root.js';
import type { FuzzRun } from './record.js';

/** @param command as a reader would give it. @returns what there is to say about a run of now */
export async function describeRun(command: string): Promise<FuzzRun> {
  const environment = environmentWithCompilers();
  const first = async (program: string, pattern = /\d+(\.\d+)+/) =>
    pattern.exec(await capture(program, ['--version'], { environment }))?.[0] ?? 'unknown';
  const [cmake, ninja, nvcc, ccache, gcc] = await Promise.all([
    first('cmake'),
    first('ninja'),
    first('nvcc', /(?<=V)\d+(\.\d+)+/),
    first('ccache'),
    first('c++'),
  ]);
  const processors = cpus();
  return {
    type: 'run',
    date: new Date().toISOString().slice(0, 10),
    program: process.env.FUZZ_PROGRAM ?? (await commit()),
    command,
    machine: `${processors[0]?.model ?? 'unknown'}, ${processors.length} cores`,
    versions: { nvcc, gcc, cmake, ninja, ccache, node: process.versions.node },
  };
}

async function commit(): Promise<string> {
  const git = (...args: string[]) => capture('git', ['-C', repositoryRoot(), ...args]);
  const id = (await git('rev-parse', 'HEAD')).slice(0, 12);
  return (await git('status', '--porcelain')) === '' ? id : `${id}, changed`;
}
