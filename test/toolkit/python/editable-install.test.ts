import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../../src/frontends/log.js';
import { ownEnvironment } from '../../../src/lib/programs/environment.js';
import {
  type EditableInstallQuestion,
  editableInstallCommand,
} from '../../../src/toolkit/python/editable-install.js';
import { wheelBaseCommit } from '../../../src/toolkit/python/wheel-base-commit.js';

const question: EditableInstallQuestion = {
  mode: 'precompiled',
  python: '/env/bin/python',
  torchBackend: undefined,
  baseCommit: undefined,
};

test.each<[Partial<EditableInstallQuestion>, string, Record<string, string>]>([
  [{}, '-U -e .', { VLLM_USE_PRECOMPILED: '1' }],
  [{ torchBackend: 'pypi' }, '-U -e .', { VLLM_USE_PRECOMPILED: '1' }],
  [{ torchBackend: 'cu130' }, '--torch-backend=cu130 -U -e .', { VLLM_USE_PRECOMPILED: '1' }],
  [
    { baseCommit: 'abc' },
    '-U -e .',
    { VLLM_USE_PRECOMPILED: '1', VLLM_PRECOMPILED_WHEEL_COMMIT: 'abc' },
  ],
  [{ mode: 'full' }, '--no-build-isolation -e .', {}],
  [{ mode: 'full', torchBackend: 'cu129' }, '--torch-backend=cu129 --no-build-isolation -e .', {}],
])('%j: uv pip install … %s', (changes, args, environment) => {
  const command = editableInstallCommand({ ...question, ...changes });
  expect(command.args.join(' ')).toBe(`pip install --python /env/bin/python ${args}`);
  expect(command.environment).toEqual(environment);
});

describe('the commit whose wheel fits', () => {
  let root: string;
  let base: string;
  const warnings: string[] = [];
  const log = { warning: (text: string) => warnings.push(text) } as unknown as Log;
  const git = (directory: string, ...args: string[]) =>
    execFileSync('git', ['-C', directory, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
  const commit = async (directory: string, name: string) => {
    await writeFile(join(directory, name), name);
    git(directory, 'add', '.');
    const author = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
    git(directory, ...author, 'commit', '--quiet', '-m', name);
    return git(directory, 'rev-parse', 'HEAD');
  };
  const find = async (checkout: string, variables: Record<string, string> = {}) =>
    await wheelBaseCommit(join(root, checkout), { ...ownEnvironment(), ...variables }, log, {
      url: `file://${root}/upstream`,
      branch: 'main',
    });

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'base-commit-'));
    git(root, 'init', '--quiet', '--initial-branch=main', 'upstream');
    await commit(join(root, 'upstream'), 'first');
    base = await commit(join(root, 'upstream'), 'base');
    git(root, 'clone', '--quiet', 'upstream', 'fork');
    await commit(join(root, 'upstream'), 'newer upstream');
    git(join(root, 'fork'), 'switch', '--quiet', '-c', 'topic');
    await commit(join(root, 'fork'), 'of the fork');
    await commit(join(root, 'fork'), 'of the fork, too');
    for (const repository of ['upstream', 'fork']) {
      git(join(root, repository), 'config', 'uploadpack.allowFilter', 'true');
      git(join(root, repository), 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    }
    const fork = `file://${root}/fork`;
    git(root, 'clone', '--quiet', '--branch=topic', fork, 'detached');
    git(join(root, 'detached'), 'switch', '--quiet', '--detach');
    git(root, 'clone', '--quiet', '--branch=topic', '--depth=1', fork, 'shallow');
    git(root, 'clone', '--quiet', '--branch=topic', '--depth=1', fork, 'both');
    git(join(root, 'both'), 'switch', '--quiet', '--detach');
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test.each(['detached', 'shallow', 'both'])(
    'is found in a %s checkout, which stays as it is',
    async (name) => {
      const before = git(join(root, name), 'show-ref') + git(join(root, name), 'config', '--list');
      expect(await find(name)).toBe(base);
      const after = git(join(root, name), 'show-ref') + git(join(root, name), 'config', '--list');
      expect(after).toBe(before);
    },
  );

  test('is left to setup.py on a branch with its history, and to the user who names one', async () => {
    expect(await find('fork')).toBeUndefined();
    const named = { VLLM_PRECOMPILED_WHEEL_COMMIT: 'nightly' };
    expect(await find('detached', named)).toBeUndefined();
    expect(await find('both', { VLLM_PRECOMPILED_WHEEL_LOCATION: '/x.whl' })).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  test('is given up with one warning where upstream does not answer', async () => {
    const nowhere = { url: `file://${root}/nowhere`, branch: 'main' };
    const found = await wheelBaseCommit(join(root, 'detached'), ownEnvironment(), log, nowhere);
    expect(found).toBeUndefined();
    expect(warnings).toEqual([expect.stringMatching(/nightly wheel, which may not fit/)]);
  });
});
