import { existsSync } from 'node:fs';
import { readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listAllEntries } from '../../../src/cache/stores/directory/entries.js';
import { directoryLayout } from '../../../src/cache/stores/directory/layout.js';
import { chosen, edit, tracked } from '../bench.js';
import { moveClock } from '../pushes/clock.js';
import { type Machine, torchMetadata } from '../pushes/machine.js';
import { replaceFile } from '../pushes/replace-file.js';
import { headerText } from './header-texts.js';
import { type ChangeKinds, constant, files } from './kind.js';
import { identifier } from './names.js';

async function setToolkitHeader({ cudaHome }: Machine, pick: number, value: number) {
  const header = join(cudaHome, 'include/cuda_runtime.h');
  const text = await readFile(header, 'utf8');
  await replaceFile(header, text.replace(/(toolkit_revision = )\d/, `$1${value}`));
  await makeOld(header, pick);
}

async function setToolkitProfile({ cudaHome }: Machine, value: number) {
  const profile = join(cudaHome, 'bin/nvcc.profile');
  const text = (await readFile(profile, 'utf8')).replace(/^.*TOOLKIT_PROFILE.*\n/m, '');
  const line = `INCLUDES += "-DTOOLKIT_PROFILE=${value}" $(_SPACE_)\n`;
  await replaceFile(profile, `${text}${line}`);
}

async function setTorchHeader({ torchInclude }: Machine, pick: number, value: number) {
  const header = join(torchInclude, 'torch/revision.h');
  const text = await readFile(header, 'utf8');
  await writeFile(header, text.replace(constant, `$1${value};`));
  await makeOld(header, pick);
}

/** Half of what a package manager installs is as old as the package. */
async function makeOld(file: string, pick: number): Promise<void> {
  if (pick % 2 === 0) await utimes(file, 1_000_000_000, 1_000_000_000);
}

/** What changes on the machine, and in no repository. */
export const machineKinds = {
  machineHeader: {
    weight: 2,
    apply: async (bench, pick, value) => {
      const file = join(bench.fork.externalInclude, 'accelerator/stream.h');
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace(constant, `$1${value};`));
      await makeOld(file, pick);
    },
  },
  machineShadow: {
    weight: 1,
    apply: async (bench, pick, value) => {
      const name = pick % 2 === 0 ? 'cstdint' : 'cstddef';
      const file = join(bench.fork.externalInclude, name);
      if (existsSync(file) && value <= 4) return await rm(file);
      await writeFile(file, headerText(name, value));
    },
  },
  clock: {
    weight: 2,
    apply: async ({ cacheDir }, pick, value) => {
      const seconds = chosen([-30 * 86_400, -60, value, 86_400], pick) ?? 0;
      await moveClock(cacheDir, seconds);
    },
  },
  eviction: {
    weight: 2,
    apply: async ({ cacheDir }, pick) => {
      const entries = await listAllEntries(directoryLayout(join(cacheDir, 'store')));
      const byAge = entries.sort((a, b) =>
        BigInt(a.record.created) < BigInt(b.record.created) ? -1 : 1,
      );
      const evicted = chosen(byAge, pick);
      if (evicted !== undefined) await rm(evicted.directory, { recursive: true });
    },
  },
  toolkitHeader: {
    weight: 1,
    apply: async ({ machine }, pick, value) => await setToolkitHeader(machine, pick, value),
  },
  toolkitProfile: {
    weight: 1,
    apply: async ({ machine }, _, value) => await setToolkitProfile(machine, value),
  },
  toolkitUpgrade: {
    weight: 1,
    apply: async ({ machine }, pick, value) => {
      await setToolkitHeader(machine, pick, value);
      await setToolkitProfile(machine, value);
      await replaceFile(
        join(machine.cudaHome, 'version.json'),
        `{ "cuda": { "name": "CUDA SDK", "version": "13.0.${value}" } }\n`,
      );
    },
  },
  torchHeader: {
    weight: 1,
    apply: async ({ machine }, pick, value) => await setTorchHeader(machine, pick, value),
  },
  torchUpgrade: {
    weight: 1,
    apply: async ({ machine }, pick, value) => {
      await setTorchHeader(machine, pick, value);
      await writeFile(machine.torchMetadata, torchMetadata(`2.9.${value}`));
    },
  },
  torchUser: {
    weight: 1,
    apply: async (bench, pick) => {
      const path = chosen(await tracked(bench, files.source), pick);
      if (path === undefined) return;
      await edit(bench, path, (text) =>
        text.includes('<torch/')
          ? text
          : `${text}\n#include <torch/revision.h>\nextern "C" int ${identifier(path)}_torch_version() { return torch::kRevision; }\n`,
      );
    },
  },
} satisfies ChangeKinds;
