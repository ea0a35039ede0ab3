import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compareVersions } from '../../../src/lib/programs/compare-versions.js';
import {
  environmentDirectory,
  installArguments,
  venvArguments,
} from '../../../src/toolkit/python/environment.js';
import { type PythonCandidate, preferredPythons } from '../../../src/toolkit/python/interpreter.js';
import {
  findRequirements,
  parsePins,
  relevantVersions,
} from '../../../src/toolkit/python/requirements.js';
import {
  compileArguments,
  isNetworkFailure,
  substitution,
} from '../../../src/toolkit/python/resolution.js';

test.each([
  [
    ['requirements/build/cuda.txt', 'requirements/build.txt'],
    undefined,
    'requirements/build/cuda.txt',
  ],
  [['requirements/build.txt', 'requirements-build.txt'], undefined, 'requirements/build.txt'],
  [['requirements-build.txt'], undefined, 'requirements-build.txt'],
  [['requirements.txt'], undefined, undefined],
  [['requirements-build.txt'], 'none', undefined],
  [['requirements-build.txt', 'mine.txt'], 'mine.txt', 'mine.txt'],
])('a fork with %j and requirements %s', async (files, setting, expected) => {
  const fork = await mkdtemp(join(tmpdir(), 'requirements-'));
  try {
    for (const file of files) {
      await mkdir(dirname(join(fork, file)), { recursive: true });
      await writeFile(join(fork, file), '');
    }
    const found = await findRequirements(fork, setting);
    expect(found).toBe(expected === undefined ? undefined : join(fork, expected));
  } finally {
    await rm(fork, { recursive: true, force: true });
  }
});

test('a named file that is missing is bad input', async () => {
  await expect(findRequirements(tmpdir(), 'no/such.txt')).rejects.toThrow(
    /requirements is 'no\/such.txt'.*accepted: a requirements file relative to source-dir, or none/,
  );
});

test('pins are read with their extras, addresses, markers and comments', () => {
  const text = [
    'torch==2.11.0+cu130',
    'Jinja2==3.1.6 ; python_version > "3"',
    'cuda-toolkit[cudart]==13.0.2',
    'mine @ https://example.com/mine-1.whl',
    '    # via torch',
    '--index-url https://example.com',
    '',
  ].join('\n');
  expect(parsePins(text)).toEqual({
    torch: '2.11.0+cu130',
    jinja2: '3.1.6',
    'cuda-toolkit': '13.0.2',
    mine: 'https://example.com/mine-1.whl',
  });
});

test('only what a kernel build reads names an environment; a stranger counts', () => {
  const python = { version: '3.12.11', path: undefined, key: 'cpython', origin: 'uv' };
  const at = (versions: Record<string, string>, ownedBy?: string) =>
    environmentDirectory('/cache', python, { pins: '', torchBackend: 'cu130', versions }, ownedBy);
  const first = at({ torch: '2.11.0', filelock: '1' });
  expect(first).toMatch(/^\/cache\/environments\/[0-9a-f]{16}$/);
  expect(at({ torch: '2.11.0', filelock: '2', sympy: '1' })).toBe(first);
  expect(at({ torch: '2.11.1', filelock: '1' })).not.toBe(first);
  expect(at({ torch: '2.11.0', stranger: '1' })).not.toBe(first);
  expect(at({ torch: '2.11.0' }, 'precompiled /fork')).not.toBe(first);
  expect(relevantVersions({ 'nvidia-nvvm': '13.0.88', wheel: '1' })).toEqual({
    'nvidia-nvvm': '13.0.88',
  });
});

describe('the arguments of uv', () => {
  const request = {
    requirementsFile: '/fork/requirements/build/cuda.txt',
    pythonVersion: '3.12.11',
    torchBackend: 'cu130',
    offline: false,
  };
  const common =
    'pip compile --quiet --no-header --no-annotate --no-python-downloads --python-version 3.12.11 --output-file /tmp/pins.txt';
  test.each([
    [{}, '--torch-backend=cu130 /fork/requirements/build/cuda.txt -'],
    [{ offline: true }, '--torch-backend=cu130 --offline /fork/requirements/build/cuda.txt -'],
    [{ torchBackend: 'pypi' }, '/fork/requirements/build/cuda.txt -'],
    [{ requirementsFile: undefined, torchBackend: 'pypi' }, '-'],
  ])('to resolve with %j', (changes, rest) => {
    expect(compileArguments({ ...request, ...changes }, '/tmp/pins.txt').join(' ')).toBe(
      `${common} ${rest}`,
    );
  });

  test('to make and fill an environment', () => {
    expect(venvArguments('/env', '/usr/bin/python3.12').join(' ')).toBe(
      'venv --quiet --no-config --seed --relocatable --python /usr/bin/python3.12 /env',
    );
    const install = (backend: string) =>
      installArguments('/env/bin/python', '/pins', backend).join(' ');
    expect(install('cu130')).toBe(
      'pip install --python /env/bin/python --no-deps --torch-backend=cu130 --requirement /pins',
    );
    expect(install('pypi')).toBe(
      'pip install --python /env/bin/python --no-deps --requirement /pins',
    );
  });
});

test.each([
  ['error: Request failed after 3 retries\n cause: Failed to fetch: https://x/\n dns error', true],
  ['error: operation timed out', true],
  ['HTTP status client error (403 Forbidden) for url', true],
  [
    'error: No solution found when resolving dependencies:\n Because there is no version of torch==99',
    false,
  ],
])('%j is for want of an index: %s', (words, expected) => {
  expect(isNetworkFailure(words)).toBe(expected);
});

test.each([
  ['cu130', 'cu130', false, undefined],
  [
    'cu130',
    'pypi',
    false,
    /cu130 cannot be reached; torch comes from the default package index\.$/,
  ],
  ['cu130', 'pypi', true, /default package index, from what uv remembers of it\.$/],
  ['cu130', 'cu130', true, /versions come from what uv remembers of it\.$/],
])('wanted %s, used %s, offline %s', (wanted, used, offline, expected) => {
  const sentence = substitution(wanted, used, offline);
  if (expected === undefined) expect(sentence).toBeUndefined();
  else expect(sentence).toMatch(expected);
});

test('a Python that is here comes before one to download, and only CPython counts', () => {
  const offer = (key: string, path: string | null, changes: Partial<PythonCandidate> = {}) => ({
    ...{ key, path, version: '3.12.1', url: path === null ? 'https://x' : null },
    ...{ implementation: 'cpython', variant: 'default', ...changes },
  });
  const offered = [
    offer('newest', null),
    offer('free-threaded', '/usr/bin/python3.12t', { variant: 'freethreaded' }),
    offer('here', '/usr/bin/python3.12'),
    offer('pypy', '/usr/bin/pypy', { implementation: 'pypy' }),
    offer('older', null),
  ];
  const keys = (wanted: string) => preferredPythons(offered, wanted).map(({ key }) => key);
  expect(keys('3.12')).toEqual(['here', 'newest']);
  expect(keys('3.12t')).toEqual(['free-threaded']);
});

test.each([
  ['3.26.1', '3.26.1', 0],
  ['3.26', '3.26.0', 0],
  ['3.25.9', '3.26.1', -1],
  ['4.0', '3.31.10', 1],
  ['0.10.0', '0.9.9', 1],
])('version %s against %s', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
});
