import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LayerName } from '../../../src/inputs/layer-names.js';
import { listFiles } from '../../../src/lib/files/list-files.js';
import { keyBase } from '../../../src/plan/keys.js';
import { hit, miss } from '../../../src/report/statuses.js';
import { fetchLayer, type Layer, type ToSave } from '../../../src/run/layers/layer.js';
import type { Run } from '../../../src/run/run.js';

const cases = {
  hit: hit('What these CMake files download was restored.'),
  noEntry: miss('No run that this one may read saved what these CMake files download.'),
};

const name = 'downloads' as LayerName;

/** A made-up layer, as CONTRIBUTING.md adds it: archives that CMake files download. */
export const downloads = {
  name,
  saveOrder: 5,
  isRemade: false,
  isBase: false,
  cases,
  keyOf: ({ externalPins }) => {
    const ofPins = `${keyBase(name)}/${externalPins}`;
    return { key: `${ofPins}/first`, prefixes: [`${ofPins}/`], isExact: true };
  },
  restore: fetchDownloads,
  save: entryOfDownloads,
} satisfies Layer;

/** Where the CMake files of this example put them. */
function downloadsDirectory({ settings }: Run): string {
  return join(settings.sourceDir, '.deps', 'downloads');
}

async function fetchDownloads(run: Run): Promise<void> {
  const snapshot = await fetchLayer(run, downloads);
  if (snapshot?.staged.archives === undefined) return;
  const directory = downloadsDirectory(run);
  await rm(directory, { recursive: true, force: true });
  await mkdir(dirname(directory), { recursive: true });
  await rename(snapshot.staged.archives, directory);
  run.journal.layer(name, cases.hit, snapshot.entry.key);
}

async function entryOfDownloads(run: Run): Promise<ToSave> {
  const directory = downloadsDirectory(run);
  return {
    key: downloads.keyOf(run.plan.keyFacts).key,
    pack: async () => ({
      meta: {},
      roots: { archives: { directory, paths: await listFiles(directory) } },
    }),
  };
}
