import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolVersion } from '../../src/lib/version.js';

// Outside of the repository, where no node_modules can help.
const directory = mkdtempSync(join(tmpdir(), 'bundle-'));

beforeAll(() => {
  const { status, stderr } = spawnSync('bash', ['script/bundle', directory], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}, 300_000);

afterAll(() => rmSync(directory, { recursive: true }));

/** Runs a frontend as the runner or a user does. */
function open(frontend: string, args: readonly string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(directory, frontend), ...args],
    {
      cwd: directory,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...environment },
    },
  );
  return { status, stdout, stderr };
}

test('the bundle is its frontends, the program and its licences', () => {
  expect(readdirSync(directory).sort()).toEqual([
    'cli.js',
    'entry',
    'inside.js',
    'main.js',
    'package.json',
    'post.js',
  ]);
  expect(readdirSync(join(directory, 'entry'))).toContain('licenses.txt');
});

test('cli.js answers', () => {
  expect(open('cli.js', ['--version'])).toEqual({
    status: 0,
    stdout: `${toolVersion}\n`,
    stderr: '',
  });
  expect(open('cli.js', ['build', '--jobs', 'many'])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^Option --jobs: .+\n$/),
  });
});

test.each(['main.js', 'post.js', 'cli.js', 'inside.js'])(
  '%s says what Node it needs',
  (frontend) => {
    const old = "Object.defineProperty(process.versions, 'node', { value: '22.9.0' })";
    const pretend = `--import=data:text/javascript,${encodeURIComponent(old)}`;
    expect(open(frontend, [], { NODE_OPTIONS: pretend })).toEqual({
      status: 2,
      stdout: '',
      stderr: 'vllm-incremental-build needs Node 24 or newer, and this is Node 22.9.0.\n',
    });
  },
);

test('main.js fails a step with a bad input', () => {
  expect(open('main.js', [], { INPUT_JOBS: 'many' })).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/^::error::Input jobs: .+\n$/),
  });
});

test('post.js never fails a step', () => {
  expect(open('post.js', [], { INPUT_JOBS: 'many' })).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^::warning::Nothing more was saved: Input jobs: .+\n$/),
  });
});

test('a reader who leaves early is no fault', () => {
  const script = `set -o pipefail; '${process.execPath}' '${join(directory, 'cli.js')}' --help | true`;
  const { status, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
