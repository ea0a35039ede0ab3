import { Writable } from 'node:stream';
import { withoutActionRights } from '../../src/lib/programs/environment.js';
import { capture, captureIfPossible, runProgram } from '../../src/lib/programs/process.js';

test('a program that asks gets end-of-file', async () => {
  const lines: string[] = [];
  const code = await runProgram('/bin/sh', ['-c', 'read -r answer || echo "no answer"'], {
    onLine: (line) => lines.push(line),
  });
  expect({ code, lines }).toEqual({ code: 0, lines: ['no answer'] });
});

test('a program that ends before it could be asked breaks no pipe', async () => {
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  for (let time = 0; time < 100; time++) {
    expect(await runProgram('/bin/false', [], { output })).toBe(1);
  }
});

test('a program that does not answer in time has no answer', async () => {
  expect(await captureIfPossible('sleep', ['60'], { seconds: 0.1 })).toBeUndefined();
});

describe('what belongs to the action alone', () => {
  const rights = {
    ACTIONS_RUNTIME_TOKEN: 'secret',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'secret',
    INPUT_IMAGE: 'x',
    STATE_key: 'x',
    GITHUB_ENV: '/file',
    GITHUB_PATH: '/file',
    GITHUB_OUTPUT: '/file',
    GITHUB_STATE: '/file',
    GITHUB_STEP_SUMMARY: '/file',
  };
  const others = { PATH: '/usr/bin:/bin', GITHUB_REF: 'refs/heads/main', GITHUB_WORKSPACE: '/w' };
  const before = { ...process.env };
  beforeEach(() => Object.assign(process.env, rights));
  afterEach(() => {
    process.env = before;
  });

  test('is told from the rest', () => {
    expect(withoutActionRights({ ...rights, ...others })).toEqual(others);
  });

  test.each([
    ['ours', undefined],
    ['given', { ...rights, ...others }],
  ])('reaches no program, whether the environment is %s', async (_, environment) => {
    const options = environment === undefined ? {} : { environment };
    const lines: string[] = [];
    const output = new Writable({ write: (_chunk, _encoding, done) => done() });
    await runProgram('env', [], { ...options, output, onLine: (line) => lines.push(line) });
    const seen = `${lines.join('\n')}\n${await capture('env', [], options)}`;
    expect(seen).toContain('PATH=');
    for (const name of Object.keys(rights)) expect(seen).not.toContain(`${name}=`);
  });
});
