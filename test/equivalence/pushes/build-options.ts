import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Fork } from '../../replay/harness/fork.js';
import { git } from '../../replay/harness/git.js';
import type { BuildOptions } from '../../replay/harness/replay.js';
import type { Push } from './changes.js';
import type { Keeping } from './entries.js';
import type { Machine } from './machine.js';

/** A push that changes nothing and is built as most are. */
export const usual: Push = {
  changes: [],
  timestamps: 'new',
  layers: 'all',
  archs: '8.0 9.0',
  flags: '',
  checkout: 'usual',
  event: 'command-line',
};

const layersOf: Readonly<Record<Push['layers'], readonly string[]>> = {
  all: ['products', 'build-tree', 'compiler-cache', 'external-sources'],
  'build-tree': ['build-tree'],
  'compiler-cache': ['compiler-cache'],
  'no-products': ['build-tree', 'compiler-cache', 'external-sources'],
  'no-tree': ['products', 'compiler-cache', 'external-sources'],
};

/** Where a push is cloned to. */
export function checkoutOf({ checkout }: Fork, push: Push): string {
  return push.checkout === 'usual' ? checkout : join(dirname(checkout), 'elsewhere/fork');
}

/** What CMake is told: as for every replay, and where torch is. */
export function cmakeArgsOf(fork: Fork, machine: Machine): string[] {
  const includes = [fork.externalInclude, machine.torchInclude].join(';');
  return [...fork.cmakeArgs, `-DFIXTURE_EXTERNAL_INCLUDE=${includes}`];
}

/** How the program is run for a push, without what a workflow's runner says. */
export function optionsOf(push: Push, fork: Fork, machine: Machine): BuildOptions {
  return {
    directory: checkoutOf(fork, push),
    archs: push.archs,
    args: [
      ...['--layers', layersOf[push.layers].join(',')],
      ...['--cache', 'directory', '--cmake-args', cmakeArgsOf(fork, machine).join(' ')],
    ],
    environment: flagsAdded(push, machine),
  };
}

/** The environment of compilers. */
export function flagsAdded({ flags }: Push, { environment }: Machine): Record<string, string> {
  return { ...environment, ...(flags === '' ? {} : { NVCC_APPEND_FLAGS: flags }) };
}

/** {@link flagsAdded} with what a workflow's runner tells about its event. */
export async function environmentOf(
  push: Push,
  fork: Fork,
  machine: Machine,
): Promise<Record<string, string>> {
  const environment = flagsAdded(push, machine);
  if (push.event === 'command-line') return environment;
  const event = join(dirname(fork.author), 'event.json');
  await writeFile(event, JSON.stringify({ repository: { default_branch: 'main' } }));
  const { ref, isPull } = await refOf(push, fork);
  return {
    ...environment,
    GITHUB_EVENT_PATH: event,
    GITHUB_EVENT_NAME: isPull ? 'pull_request' : 'push',
    GITHUB_REF: ref,
    ...(isPull ? { GITHUB_BASE_REF: 'main' } : {}),
  };
}

/** Which layers and scopes a push uses: those of its ref and of the default branch. */
export async function keepingOf(push: Push, fork: Fork): Promise<Keeping> {
  const { ref } = await refOf(push, fork);
  const scopes = [...new Set([ref, 'refs/heads/main'])];
  // Only these hold objects.
  const layers = layersOf[push.layers].filter(
    (layer) => layer === 'build-tree' || layer === 'compiler-cache',
  );
  return { scopes, layers };
}

async function refOf(push: Push, fork: Fork): Promise<{ ref: string; isPull: boolean }> {
  const branch = await git(fork.author, ['branch', '--show-current']);
  const isPull = push.event === 'pull-request' && branch !== 'main';
  const ref = isPull ? `refs/pull/${branch.replace(/\D/g, '')}/merge` : `refs/heads/${branch}`;
  return { ref, isPull };
}
