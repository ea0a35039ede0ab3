import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { digestOf } from '../../src/lib/digest.js';
import { materialise } from '../replay/harness/fork.js';
import { git } from '../replay/harness/git.js';
import type { Bench } from './bench.js';
import { type Kind, kinds } from './kinds/all.js';
import { newMachine, toolkitDigest } from './pushes/machine.js';

jest.setTimeout(300_000);

async function newBench(root: string): Promise<Bench> {
  const fork = await materialise(root);
  const commit = await git(fork.author, ['rev-parse', 'HEAD']);
  const cacheDir = join(root, 'cache');
  await mkdir(join(cacheDir, 'store/entries'), { recursive: true });
  const machine = await newMachine(join(root, 'own'));
  const revisions = { cutlass: ['v1.0.0'], deepgemm: [commit], flashmla: [commit] };
  return { fork, cacheDir, machine, commits: [commit], revisions, good: commit, published: false };
}

/** All that can differ between two pushes. */
async function stateOf({ fork, machine }: Bench): Promise<string> {
  await git(fork.author, ['add', '--all']);
  const questions = [['write-tree'], ['branch', '--show-current']];
  const answers: string[] = [];
  for (const question of questions) answers.push(await git(fork.author, question));
  for (const folder of [fork.externalInclude, machine.torchInclude]) {
    for (const name of (await readdir(folder, { recursive: true })).sort()) {
      answers.push(name, await readFile(join(folder, name), 'utf8').catch(() => ''));
    }
  }
  answers.push(await toolkitDigest(machine), await readFile(machine.torchMetadata, 'utf8'));
  return digestOf(answers);
}

test('every kind of change changes something, whatever was changed before it', async () => {
  const root = await mkdtemp(join(tmpdir(), 'kinds-'));
  try {
    const bench = await newBench(root);
    // There is nothing in the cache whose clock could be moved, or that could be evicted.
    const idle = new Set(
      Object.keys(kinds).filter((kind) => !['clock', 'eviction'].includes(kind)),
    );
    let before = await stateOf(bench);
    for (let round = 1; round <= 3; round += 1) {
      // What found nothing to change, as a correction without a mistake, is tried again.
      for (const kind of [...idle] as Kind[]) {
        await kinds[kind].apply(bench, round * 37, 10 - round);
        await bench.fork.push({}, kind);
        bench.commits.push(await git(bench.fork.author, ['rev-parse', 'HEAD']));
        const after = await stateOf(bench);
        if (after !== before) idle.delete(kind);
        before = after;
      }
    }
    expect([...idle]).toEqual([]);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
