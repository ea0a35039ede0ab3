import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryDirectory } from '../../cache/temporary-directory.js';
import { runChild } from '../child.js';
import { type GithubServices, startGithubServices } from './github-services.js';

const scratch = temporaryDirectory();
let services: GithubServices;
beforeAll(async () => {
  services = await startGithubServices();
});
afterAll(async () => await services.stop());
afterEach(() => services.faults.clear());

async function client(...args: string[]): Promise<unknown> {
  const workspace = join(scratch(), 'workspace');
  const temporary = join(scratch(), 'temp');
  for (const directory of [workspace, temporary]) await mkdir(directory, { recursive: true });
  const { exitCode, stdout, stderr } = await runChild(
    'test/services/github/artifact-client.ts',
    args,
    {
      directory: workspace,
      environment: {
        ...services.environment([]),
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: temporary,
      },
    },
  );
  if (exitCode !== 0) throw new Error(`the job failed: ${stdout}${stderr}`);
  return JSON.parse(await readFile(join(workspace, 'answer.json'), 'utf8'));
}

test('the real client uploads, lists, downloads and deletes an artifact', async () => {
  const content = randomBytes(3_000_000);
  const file = join(scratch(), 'kernels.bin');
  await writeFile(file, content);

  const uploaded = (await client('upload', 'kernels', file)) as { digest: string };
  const [stored] = services.artifacts.list();
  expect(stored).toMatchObject({ name: 'kernels', digest: `sha256:${uploaded.digest}` });
  const days = (Date.parse(stored?.expires ?? '') - Date.now()) / (24 * 60 * 60 * 1000);
  expect(days).toBeGreaterThan(6.9);
  expect(days).toBeLessThan(7.1);

  expect(await client('list')).toEqual(['kernels']);
  const target = join(scratch(), 'downloaded');
  expect(await client('download', 'kernels', target)).toMatchObject({ digestMismatch: false });
  expect((await readFile(join(target, 'kernels.bin'))).equals(content)).toBe(true);

  const again = { error: expect.stringMatching(/409.*already exists/) };
  expect(await client('upload', 'kernels', file)).toEqual(again);
  expect(await client('delete', 'kernels')).toMatchObject({ id: expect.anything() });
  expect(await client('list')).toEqual([]);
});

test('a refusal reaches the client', async () => {
  services.faults.inject('CreateArtifact', { kind: 'status', status: 403, message: 'no quota' });
  const file = join(scratch(), 'kernels.bin');
  await writeFile(file, 'kernels');
  const refused = { error: expect.stringMatching(/403.*no quota/) };
  expect(await client('upload', 'refused', file)).toEqual(refused);
});
