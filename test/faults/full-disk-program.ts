// Runs where files can grow to a limit only. Arguments: what to do, the store, the directory to work in.
// Prints the sentences and the status as JSON.
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchSnapshot, saveSnapshot } from '../../src/cache/layers/snapshot.js';
import { directoryStore } from './directory-store.js';

const [action, directory = '', work = ''] = process.argv.slice(2);
const layer = 'build-tree';
const { store, warnings } = directoryStore(directory);

async function perform(): Promise<{ status: string; reason?: string }> {
  if (action === 'fetch') {
    const key = { key: 'k/first', prefixes: ['k/'], isExact: true };
    return await fetchSnapshot(store, layer, key, join(work, 'staging'));
  }
  const tree = join(work, 'new');
  await mkdir(tree);
  const names = Array.from({ length: 60 }, (_, index) => `${index}.o`);
  for (const name of names) await writeFile(join(tree, name), randomBytes(50_000));
  const roots = { tree: { directory: tree, paths: names } };
  return await saveSnapshot(store, layer, 'k/new', { meta: {}, roots });
}

const { status, reason } = await perform();
const sentences = [...warnings, ...(reason === undefined ? [] : [reason])];
process.stdout.write(JSON.stringify({ status, sentences }));
