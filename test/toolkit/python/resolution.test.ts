import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../../src/frontends/log.js';
import { BuildError, InputError } from '../../../src/lib/errors.js';
import { ownEnvironment } from '../../../src/lib/programs/environment.js';
import { resolveEnvironment } from '../../../src/toolkit/python/resolution.js';
import type { ToolkitContext } from '../../../src/toolkit/toolkit-context.js';

let root: string;
let warnings: string[];
const log = { warning: (text: string) => warnings.push(text) } as unknown as Log;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'resolution-test-'));
  warnings = [];
});
afterEach(() => rm(root, { recursive: true, force: true }));

const unreachable = 'echo "error: Failed to fetch: https://example.com/: dns error" >&2; exit 2';
const unsolvable = 'echo "error: No solution found: there is no torch==99" >&2; exit 1';
const resolves = (pins: string) => `printf '${pins}\\n' >"$output"; cat >"$stdin"`;

/** A uv that answers as told, by index: PyTorch's, the default one, and no network at all. */
async function resolveWith(
  answers: { pytorch: string; pypi: string; offline?: string },
  chosen = false,
) {
  const path = join(root, 'uv');
  await writeFile(
    path,
    `#!/bin/sh
     echo "$@" >>'${root}/log'; stdin='${root}/stdin'; output=
     for word; do [ "$last" = --output-file ] && output=$word; last=$word; done
     case "$*" in
       *--offline*) ${answers.offline ?? unsolvable};;
       *--torch-backend=*) ${answers.pytorch};;
       *) ${answers.pypi};;
     esac`,
  );
  await chmod(path, 0o755);
  await writeFile(join(root, 'build.txt'), '');
  const torchBackend = chosen ? 'cu130' : undefined;
  const environment = ownEnvironment();
  const context = {
    settings: { sourceDir: root, requirements: 'build.txt', torchBackend },
    log,
    environment,
    uv: async () => ({ path, environment }),
  } as unknown as ToolkitContext;
  return await resolveEnvironment(context, '13.0', '3.12.11', ['nvidia-nvvm==13.0.*']);
}
const runs = async () => (await readFile(join(root, 'log'), 'utf8')).trim().split('\n').length;

test("PyTorch's index is taken where it answers, and nothing is said", async () => {
  const found = await resolveWith({ pytorch: resolves('torch==2.11.0+cu130'), pypi: unsolvable });
  expect(found).toMatchObject({ torchBackend: 'cu130', versions: { torch: '2.11.0+cu130' } });
  expect(await readFile(join(root, 'stdin'), 'utf8')).toBe(
    'cmake>=3.26.1\nninja\nnvidia-nvvm==13.0.*',
  );
  expect(warnings).toEqual([]);
  expect(await runs()).toBe(1);
});

test('the default index replaces one that we derived, with one warning', async () => {
  const pins = 'torch==2.11.0\\nnvidia-cuda-runtime==13.0.96';
  const found = await resolveWith({ pytorch: unreachable, pypi: resolves(pins) });
  expect(found.torchBackend).toBe('pypi');
  expect(warnings).toEqual([expect.stringMatching(/index for cu130 cannot be reached/)]);
});

test('but not one that the user named', async () => {
  const answers = { pytorch: unreachable, pypi: resolves('torch==2.11.0') };
  await expect(resolveWith(answers, true)).rejects.toThrow(/dns error/);
});

test('and not with a torch of another CUDA: the sentence tells both failures', async () => {
  const pins = 'torch==2.9.1\\nnvidia-cuda-runtime-cu12==12.8.90';
  const resolving = resolveWith({ pytorch: unreachable, pypi: resolves(pins) });
  await expect(resolving).rejects.toThrow(BuildError);
  await expect(resolving).rejects.toThrow(/dns error; and from .*torch 2.9.1 is built for CUDA 12/);
});

test('what uv remembers is taken where no index answers', async () => {
  const offline = resolves('torch==2.11.0+cu130');
  const found = await resolveWith({ pytorch: unreachable, pypi: unreachable, offline });
  expect(found.torchBackend).toBe('cu130');
  expect(warnings).toEqual([expect.stringMatching(/versions come from what uv remembers/)]);
});

test("requirements that cannot be met end at once, in uv's words", async () => {
  const resolving = resolveWith({ pytorch: unsolvable, pypi: resolves('torch==2.11.0') });
  await expect(resolving).rejects.toThrow(/cannot resolve .*there is no torch==99/);
  expect(await runs()).toBe(1);
});

test('a torch that PyTorch did not build for this CUDA is bad input', async () => {
  const lacks = 'echo "Because there is no version of torch==2.7.0 and you require it" >&2; exit 1';
  await expect(resolveWith({ pytorch: lacks, pypi: resolves('torch==2.7.0') })).rejects.toThrow(
    InputError,
  );
  expect(await runs()).toBe(1);
});
