import { git } from '../../replay/harness/git.js';
import { type Bench, chosen, discard } from '../bench.js';
import type { ChangeKinds } from './kind.js';

async function branches({ fork }: Bench): Promise<string[]> {
  const listed = await git(fork.author, ['branch', '--format=%(refname:short)']);
  return listed.split('\n').sort();
}

async function branch({ fork }: Bench): Promise<string> {
  return await git(fork.author, ['branch', '--show-current']);
}

async function otherBranch(bench: Bench, pick: number): Promise<string> {
  const current = await branch(bench);
  const others = (await branches(bench)).filter((name) => name !== current);
  return chosen(others, pick) ?? current;
}

/** Merges a branch; where git asks what is meant, one side's text or whatever file is there. */
async function mergeWhatever({ fork }: Bench, from: string, side: 'ours' | 'theirs') {
  try {
    await git(fork.author, ['merge', '--quiet', '--no-edit', '--no-ff', '-X', side, from]);
  } catch {
    await git(fork.author, ['add', '--all']);
    await git(fork.author, ['commit', '--quiet', '--allow-empty', '-m', `Merge ${from}`]);
  }
}

/** What a push does to the history of a branch. */
export const historyKinds = {
  revert: {
    weight: 4,
    apply: async (bench, pick) => {
      const commit = chosen(bench.commits, pick);
      if (commit === undefined) return;
      await discard(bench);
      await bench.fork.revertTo(commit);
      bench.published = true;
    },
  },
  forcedPush: {
    weight: 3,
    apply: async (bench, pick) => {
      const commit = chosen(bench.commits, pick);
      if (commit === undefined) return;
      await discard(bench);
      await bench.fork.forceTo(commit);
      bench.published = true;
    },
  },
  branchOff: {
    weight: 3,
    apply: async (bench, pick) => {
      const commit = chosen(bench.commits, pick);
      if (commit === undefined) return;
      await discard(bench);
      const name = `side-${(await branches(bench)).length}`;
      await git(bench.fork.author, ['checkout', '--quiet', '-B', name, commit]);
      await bench.fork.forceTo(commit);
      bench.published = true;
    },
  },
  otherBranch: {
    weight: 3,
    apply: async (bench, pick) => {
      const name = await otherBranch(bench, pick);
      await discard(bench);
      await git(bench.fork.author, ['checkout', '--quiet', name]);
      bench.published = true;
    },
  },
  merge: {
    weight: 5,
    apply: async (bench, pick, value) => {
      const current = await branch(bench);
      const side = current === 'main' ? await otherBranch(bench, pick) : current;
      await discard(bench);
      // A finished branch comes to main; a long one takes up what main has.
      const updated = value <= 3 && current !== 'main';
      const [into, from] = updated ? [current, 'main'] : ['main', side];
      await git(bench.fork.author, ['checkout', '--quiet', into]);
      await mergeWhatever(bench, from, pick % 2 === 0 ? 'ours' : 'theirs');
    },
  },
} satisfies ChangeKinds;
