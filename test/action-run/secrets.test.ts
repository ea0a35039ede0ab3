import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { zstdDecompressSync } from 'node:zlib';
import { jest } from '@jest/globals';
import { openPromise } from 'yauzl';
import { git } from '../replay/harness/git.js';
import { type Job, pushToMain, startWorkflow, type Workflow } from './workflow.js';

jest.setTimeout(600_000);

/** Variables of a job, each with a secret of its own in it. */
const planted = {
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'planted-1-id-token',
  GITHUB_TOKEN: 'planted-2-github-token',
  UV_INDEX_URL: 'https://me:planted-3-index@pypi.example/simple',
  PIP_EXTRA_INDEX_URL: 'https://planted-4-extra@pypi.example/simple',
  SCCACHE_REDIS: 'redis://:planted-5-redis@redis.example:6379/0',
  CCACHE_REMOTE_STORAGE: 'http://me:planted-6-ccache@cache.example',
  AWS_SECRET_ACCESS_KEY: 'planted-7-aws',
  NVCC_APPEND_FLAGS: '-DPLANTED="planted-8-define"',
  VLLM_SOMETHING_PASSWORD: 'planted-9-variable',
};
const inRemote = 'planted-0-remote';

let workflow: Workflow;
let job: Job;
let cacheDir: string;

beforeAll(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'cache-'));
  workflow = await startWorkflow({
    targets: '_moe_C',
    cache: 'directory',
    'cache-dir': cacheDir,
  });
  job = await workflow.run(pushToMain, {
    environment: planted,
    prepare: async (checkout) => {
      const url = `https://me:${inRemote}@git.example/owner/fork.git`;
      await git(checkout, ['remote', 'set-url', 'origin', url]);
    },
  });
});
afterAll(async () => {
  await workflow.stop();
  await rm(cacheDir, { recursive: true });
});

/** Every file below a directory: path → what a reader of it could see, unpacked. */
async function contents(directory: string): Promise<[string, string][]> {
  const files = (await readdir(directory, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile(),
  );
  const read = files.map(async ({ parentPath, name }): Promise<[string, string]> => {
    const file = join(parentPath, name);
    return [file, await visible(file)];
  });
  return await Promise.all(read);
}

async function visible(file: string): Promise<string> {
  const bytes = await readFile(file);
  if (bytes.length > 4 && bytes.readUInt32LE(0) === 0xfd2fb528) {
    return zstdDecompressSync(bytes).toString('latin1');
  }
  if (bytes.subarray(0, 4).toString('latin1') !== 'PK\u0003\u0004') return bytes.toString('latin1');
  const zip = await openPromise(file);
  let all = '';
  for await (const entry of zip.eachEntry()) {
    const content = await buffer(await zip.openReadStreamPromise(entry));
    all += entry.fileName + content.toString('latin1');
  }
  return all;
}

const secretsOf = (shown: string) => [...new Set(shown.match(/planted-\d[a-z-]*/g) ?? [])].sort();

test('the build was a whole one', () => {
  expect(job.main).toMatchObject({ exitCode: 0 });
  expect(job.report?.outcome).toBe('built');
  expect(job.main.outputs['artifact-id']).toMatch(/^\d+$/);
});

test('no secret is in the log, the summary, the outputs or the report', () => {
  const { main, post, report } = job;
  const said = [main.log, main.summary, post.log, JSON.stringify([main.outputs, report])];
  expect(said.map(secretsOf)).toEqual([[], [], [], []]);
});

test('no secret is in anything that was kept', async () => {
  const kept = await contents(join(cacheDir, 'store'));
  expect(kept.filter(([file]) => file.endsWith('/archive'))).toHaveLength(4);
  const leaks = kept.map(([file, shown]) => [
    file.slice(cacheDir.length),
    ...secretsOf(file + shown),
  ]);
  expect(leaks.filter(({ length }) => length > 1)).toEqual([]);
});

test('no secret is in the manifest or the artifact', async () => {
  const folder = join(workflow.fork.checkout, '.vllm-incremental-build');
  const written = await contents(folder);
  expect(written.map(([file]) => file.slice(folder.length + 1))).toEqual(
    expect.arrayContaining(['kernels.json', 'vllm-kernels.whl']),
  );
  const leaks = written.map(([file, shown]) => [file, ...secretsOf(shown)]);
  expect(leaks.filter(({ length }) => length > 1)).toEqual([]);
});
