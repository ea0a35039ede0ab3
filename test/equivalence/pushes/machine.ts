import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { digestOf } from '../../../src/lib/digest.js';
import { environmentWithCompilers, machine as installed } from '../../replay/harness/program.js';
import { type Headers, leaveOutFunctions } from './few-headers.js';
import { replaceFile } from './replace-file.js';

/** Compilers and packages of a sequence's own, so that a push can find them upgraded. Absolute paths. */
export interface Machine {
  /** A CUDA toolkit. */
  readonly cudaHome: string;
  /** The interpreter of a virtual environment. */
  readonly python: string;
  /** Headers of the package `torch` in that environment, which holds nothing else. */
  readonly torchInclude: string;
  /** What tells the version of `torch`. */
  readonly torchMetadata: string;
  /** Of a process that uses them. */
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Makes a machine in a directory, as new, in the place of an older one. The toolkit's files are
 * those that `script/setup` installed: {@link replaceFile} changes one.
 */
export async function newMachine(directory: string, headers: Headers = 'all'): Promise<Machine> {
  const cudaHome = join(directory, 'cuda');
  const venv = join(directory, 'venv');
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  await execa('cp', ['--archive', '--link', `${installed.cudaHome}/.`, cudaHome]);
  if (headers === 'few') await leaveOutFunctions(cudaHome);
  const header = join(cudaHome, 'include/cuda_runtime.h');
  await replaceFile(header, `${await readFile(header, 'utf8')}${revisionOfToolkit}`);

  await execa(installed.python, ['-m', 'venv', '--without-pip', venv]);
  const [version = ''] = await readdir(join(venv, 'lib'));
  const packages = join(venv, 'lib', version, 'site-packages');
  const torchInclude = join(packages, 'torch/include');
  const torchMetadataFile = join(packages, 'torch-2.9.1.dist-info/METADATA');
  await mkdir(join(torchInclude, 'torch'), { recursive: true });
  await mkdir(dirname(torchMetadataFile), { recursive: true });
  await writeFile(
    join(torchInclude, 'torch/revision.h'),
    '#pragma once\nnamespace torch {\nconstexpr int kRevision = 1;\n}\n',
  );
  await writeFile(torchMetadataFile, torchMetadata('2.9.1'));

  const { PATH, ...others } = environmentWithCompilers();
  return {
    cudaHome,
    python: join(venv, 'bin/python3'),
    torchInclude,
    torchMetadata: torchMetadataFile,
    environment: {
      ...others,
      CUDA_HOME: cudaHome,
      PATH: [join(cudaHome, 'bin'), join(venv, 'bin'), PATH].join(':'),
    },
  };
}

/** Seen by every CUDA source: nvcc includes the header without being asked. */
const revisionOfToolkit = `
#ifndef TOOLKIT_REVISION_H
#define TOOLKIT_REVISION_H
__attribute__((used)) static int toolkit_revision = 1;
#ifdef TOOLKIT_PROFILE
__attribute__((used)) static int toolkit_profile = TOOLKIT_PROFILE;
#endif
#endif
`;

/** What a package's `METADATA` must say for Python to know its version. */
export function torchMetadata(version: string): string {
  return `Metadata-Version: 2.1\nName: torch\nVersion: ${version}\n`;
}

/** The parts of a toolkit that pushes may change: a digest that tells its states apart. */
export async function toolkitDigest({ cudaHome }: Machine): Promise<string> {
  const changing = ['include/cuda_runtime.h', 'bin/nvcc.profile', 'version.json'];
  return digestOf(
    await Promise.all(
      changing.map((path) => readFile(join(cudaHome, path), 'utf8').catch(() => '')),
    ),
  );
}
