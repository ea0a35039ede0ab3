import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryDirectory } from '../../cache/temporary-directory.js';
import { parseCommandFile } from './command-file.js';
import { runAction } from './runner.js';

const scratch = temporaryDirectory();

test.each([
  ['', {}],
  ['a=1\nb=\n', { a: '1', b: '' }],
  ['a=x=y\n', { a: 'x=y' }],
  ['a<<END\nline 1\n\nline=3\nEND\nb=2\n', { a: 'line 1\n\nline=3', b: '2' }],
  ['a<<END\nEND\n', { a: '' }],
])('a command file %j holds %j', (text, values) => {
  expect(parseCommandFile(text)).toEqual(values);
});

test.each(['no operator\n', 'a<<END\nnever ends\n'])('a command file %j is refused', (text) => {
  expect(() => parseCommandFile(text)).toThrow(/Invalid format|delimiter not found/);
});

const actionFile = `
inputs:
  cuda-archs: { required: true }
  preset: { default: release }
  token: { default: '\${{ github.token }}' }
runs: { using: node24, main: main.mjs, post: post.mjs }
`;
const main = `
import { appendFileSync } from 'node:fs';
const { env } = process;
appendFileSync(env.GITHUB_OUTPUT, 'seen<<E\\n' + JSON.stringify({
  archs: env['INPUT_CUDA-ARCHS'], preset: env.INPUT_PRESET, token: env.INPUT_TOKEN,
  inWorkspace: process.cwd() === env.GITHUB_WORKSPACE, ref: env.GITHUB_REF, extra: env.EXTRA,
}) + '\\nE\\n');
appendFileSync(env.GITHUB_STATE, 'ran=yes\\n');
appendFileSync(env.GITHUB_ENV, 'EXPORTED=value\\n');
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Summary');
console.log('on stdout');
console.error('on stderr');
process.exitCode = 3;
`;
const post = `console.log(process.env.STATE_ran, process.env.EXPORTED, process.env.INPUT_PRESET);`;

async function writeAction(text: string) {
  const directory = join(scratch(), 'action');
  await mkdir(directory);
  await writeFile(join(directory, 'action.yml'), actionFile);
  await writeFile(join(directory, 'main.mjs'), text);
  await writeFile(join(directory, 'post.mjs'), post);
  return join(directory, 'action.yml');
}

const job = () => ({ home: scratch(), workspace: join(scratch(), 'workspace') });

test('an action gets what a runner gives it, and its post step the state of main', async () => {
  const result = await runAction(
    await writeAction(main),
    { 'cuda-archs': '9.0' },
    { ...job(), event: { ref: 'refs/heads/topic' }, environment: { EXTRA: 'x' } },
  );
  expect(result.main).toMatchObject({ exitCode: 3, signal: null, summary: '# Summary' });
  expect(result.main.log.split('\n').sort()).toEqual(['on stderr', 'on stdout']);
  expect(JSON.parse(result.main.outputs.seen ?? '')).toEqual({
    archs: '9.0',
    preset: 'release',
    token: '',
    inWorkspace: true,
    ref: 'refs/heads/topic',
    extra: 'x',
  });
  expect(result.post).toMatchObject({ exitCode: 0, log: 'yes value release' });
});

test('a cancelled action is interrupted first, and its post step still runs', async () => {
  const waiting = `
    process.on('SIGINT', () => { console.log('interrupted'); process.exit(1); });
    setInterval(() => {}, 1000);
    console.log('[1/9] building');
  `;
  const file = await writeAction(waiting);
  const result = await runAction(file, {}, job(), {
    how: 'cancelled',
    at: (line) => line.startsWith('[1/9]'),
  });
  expect(result.main).toMatchObject({ exitCode: 1, log: '[1/9] building\ninterrupted' });
  expect(result.post?.exitCode).toBe(0);
});

test('an input that the action does not have is an error', async () => {
  const run = runAction(await writeAction(main), { archs: '9.0' }, job());
  await expect(run).rejects.toThrow("Unexpected input(s) 'archs'");
});
