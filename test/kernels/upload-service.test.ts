import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { artifactFileName, writeArtifact } from '../../src/kernels/artifact.js';
import { installArtifact } from '../../src/kernels/install.js';
import type { UploadOutcome } from '../../src/kernels/upload.js';
import { temporaryDirectory } from '../cache/temporary-directory.js';
import { runChild } from '../services/child.js';
import { type GithubServices, startGithubServices } from '../services/github/github-services.js';
import { manifestOf, products, writeFiles } from './fixture.js';

const temporary = temporaryDirectory();
const at = (path: string) => join(temporary(), path);
let services: GithubServices;
beforeAll(async () => {
  services = await startGithubServices();
});
afterAll(async () => await services.stop());
afterEach(() => services.faults.clear());

/** Uploads the artifact of a built fork. Each test has a name of its own, since the service stays. */
async function upload(
  name: string,
  options: { days?: number; environment?: Readonly<Record<string, string>> } = {},
) {
  await writeFiles(at('built'), products);
  const file = at(artifactFileName(name));
  await writeArtifact(file, at('built'), manifestOf(products));
  await mkdir(at('download'), { recursive: true });
  const { exitCode, stdout, stderr } = await runChild(
    'test/kernels/upload-client.ts',
    [file, name, String(options.days ?? 0), at('download')],
    {
      directory: temporary(),
      environment: {
        ...services.environment([]),
        GITHUB_WORKSPACE: temporary(),
        GITHUB_REPOSITORY: 'owner/fork',
        GITHUB_RUN_ID: '12',
        ...options.environment,
      },
    },
  );
  if (exitCode !== 0) throw new Error(`the job failed: ${stdout}${stderr}`);
  return JSON.parse(await readFile(at('outcome.json'), 'utf8')) as UploadOutcome;
}

async function expectInstalled(): Promise<void> {
  await mkdir(at('fork'));
  const { placed } = await installArtifact(at('download'), at('fork'));
  expect(placed).toEqual(Object.keys(products).sort());
}

test('what is uploaded can be downloaded and installed', async () => {
  const outcome = await upload('vllm-kernels', { days: 3 });
  expect(outcome).toEqual({
    status: 'uploaded',
    name: 'vllm-kernels',
    id: expect.any(Number),
    url: expect.stringMatching(
      /^https:\/\/github\.com\/owner\/fork\/actions\/runs\/12\/artifacts\/\d+$/,
    ),
    bytes: expect.any(Number),
  });
  expect(await readdir(at('download'))).toEqual(['vllm-kernels.whl']);
  expect(await readFile(at('download/vllm-kernels.whl'))).toEqual(
    await readFile(at('vllm-kernels.whl')),
  );
  await expectInstalled();
  const expires = services.artifacts.list().find(({ name }) => name === 'vllm-kernels')?.expires;
  const days = (Date.parse(expires as string) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(2.9);
  expect(days).toBeLessThanOrEqual(3);
});

test('an artifact that is named as a file is that file', async () => {
  const outcome = await upload('raw-kernels.whl');
  const { size } = await stat(at('raw-kernels.whl'));
  expect(outcome).toMatchObject({ status: 'uploaded', name: 'raw-kernels.whl', bytes: size });
  expect(services.artifacts.list()).toContainEqual(
    expect.objectContaining({ name: 'raw-kernels.whl', size }),
  );
  await expectInstalled();
});

test('a name is taken once in a run', async () => {
  expect(await upload('matrix')).toMatchObject({ status: 'uploaded' });
  expect(await upload('matrix')).toEqual({
    status: 'failed',
    reason: expect.stringMatching(/artifact named matrix already; .*artifact-name/),
  });
});

test.each([
  ['CreateArtifact', { kind: 'status', status: 403, message: 'quota has been hit' }],
  ['FinalizeArtifact', { kind: 'status', status: 400 }],
] as const)('%s that fails is told, not thrown', async (method, fault) => {
  services.faults.inject(method, fault);
  const outcome = await upload(`failing-${method}`);
  expect(outcome).toEqual({
    status: 'failed',
    reason: expect.stringMatching(/^The artifact failing-\w+ was not uploaded: \S/),
  });
});

test('a name that the service does not take is told', async () => {
  const outcome = await upload('cuda:13');
  expect(outcome).toEqual({
    status: 'failed',
    reason: expect.stringMatching(/^The artifact cuda:13 was not uploaded: .*Colon :$/),
  });
});

test('an Enterprise Server takes no artifact', async () => {
  const environment = { GITHUB_SERVER_URL: 'https://github.example.com' };
  expect(await upload('enterprise', { environment })).toEqual({
    status: 'failed',
    reason: expect.stringMatching(/Enterprise Server/),
  });
});
