// One job that uses the store: its own process, environment and workspace, as a runner starts it.
// Argument: a `Job` as JSON. The answers, one for each step, go to the file `answers.json`.
import { hash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { restoreCache } from '@actions/cache';
import { archivePath } from '../../../../src/cache/stores/github/client-archive.js';
import {
  openGithubStore,
  type StoreLimits,
} from '../../../../src/cache/stores/github/github-store.js';
import type { LayerName } from '../../../../src/inputs/layer-names.js';

export interface Step {
  /**
   * `read` is a look-up and a fetch; `fetch` takes a look-up's answer for granted; `restore` asks
   * GitHub's own client.
   */
  readonly do: 'save' | 'find' | 'read' | 'fetch' | 'restore';
  readonly key: string;
  readonly prefixes?: readonly string[];
  readonly layer?: LayerName;
  readonly content?: string;
  /** How often the content comes in the archive; once unless told. */
  readonly times?: number;
  /** Whether the answer to `read` is the content's digest. */
  readonly digest?: boolean;
}

export interface Job {
  readonly steps: readonly Step[];
  /** Whether the steps begin at once. */
  readonly together?: boolean;
  readonly writeDenied?: string;
  readonly limits?: Partial<StoreLimits>;
}

const job = JSON.parse(process.argv[2] ?? '') as Job;
const warnings: string[] = [];
const store = openGithubStore({
  workspace: process.env.GITHUB_WORKSPACE ?? '',
  environment: process.env,
  writeDenied: job.writeDenied,
  log: { warning: (text) => void warnings.push(text) },
  ...(job.limits === undefined ? {} : { limits: job.limits }),
});

async function take(step: Step): Promise<unknown> {
  const { key, prefixes = [], layer = 'products', content = '', times = 1 } = step;
  if (step.do === 'save') {
    const file = await store.scratchFile(layer);
    await writeFile(file, content.repeat(times));
    return await store.save(layer, key, file);
  }
  if (step.do === 'restore') return (await restoreCache([archivePath(layer)], key)) ?? 'miss';
  const found =
    step.do === 'fetch' ? { layer, key, exact: true } : await store.find(layer, key, prefixes);
  if (step.do === 'find') return found ?? 'miss';
  const fetched = found && (await store.fetch(found));
  if (fetched === undefined) return 'miss';
  if ('damage' in fetched) return fetched;
  const text = await readFile(fetched.file, 'utf8');
  await rm(fetched.file);
  if (step.digest) return { key: found?.key, sha256: hash('sha256', text), bytes: fetched.bytes };
  return { key: found?.key, text, bytes: fetched.bytes };
}

const answers: unknown[] = [];
if (job.together) answers.push(...(await Promise.all(job.steps.map(take))));
else for (const step of job.steps) answers.push(await take(step));
await writeFile('answers.json', JSON.stringify({ answers, warnings }));
process.exit(0);
