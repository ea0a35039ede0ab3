import { checkArchs } from '../../src/cuda/arch-support.js';
import { parseNvccVersion } from '../../src/cuda/version.js';
import { InputError } from '../../src/lib/errors.js';
import { capture } from '../../src/lib/programs/process.js';

const check = (archs: string, version: string) => checkArchs(archs.split(' '), version);

test.each([
  ['7.5 8.0 9.0a 10.0f 11.0a 12.1+PTX', '13.0'],
  ['5.0 7.0 9.0a 10.1a 12.0f', '12.9'],
  ['9.0a', '12.0'],
  ['10.0a 12.0a', '12.8'],
  ['3.7 8.6', '11.1'],
  ['10.7a', '13.4'],
  // What a CUDA release that is newer than the table knows, nvcc has to say.
  ['13.0 14.0f', '13.6'],
])('%s are compiled by CUDA %s', (archs, version) => {
  expect(() => check(archs, version)).not.toThrow();
});

const with130 =
  'accepted with CUDA 13.0: 7.5, 8.0, 8.6, 8.7, 8.8, 8.9, 9.0, 10.0, 10.3, 11.0, 12.0, 12.1';

test.each([
  [
    '7.0',
    '13.0',
    `cuda-archs has 7.0, which CUDA 13.0 dropped, and cuda-version is 13.0; ${with130}; or a cuda-version from 9.0 on and before 13.0.`,
  ],
  [
    '12.0',
    '12.6',
    'cuda-archs has 12.0, which nvcc compiles for since CUDA 12.8, and cuda-version is 12.6; accepted with CUDA 12.6: 5.0, 5.2, 5.3, 6.0, 6.1, 6.2, 7.0, 7.2, 7.5, 8.0, 8.6, 8.7, 8.9, 9.0; or cuda-version 12.8 or later.',
  ],
  ['8.1', '13.0', `cuda-archs has 8.1, which no CUDA up to 13.5 compiles for; ${with130}.`],
  ['8.0a', '13.0', `cuda-archs has 8.0a, and there is no a of 8.0; ${with130}.`],
  ['9.0f', '13.0', `cuda-archs has 9.0f, and there is no f of 9.0; ${with130}.`],
])('%s with CUDA %s is one sentence that says what would work', (arch, version, sentence) => {
  expect(() => check(arch, version)).toThrow(new InputError(sentence));
});

test.each([
  ['9.0a', '11.8', '12.0'],
  ['10.0f', '12.8', '12.9'],
  ['10.3', '12.8', '12.9'],
  ['12.1a', '12.8', '12.9'],
  ['11.0', '12.9', '13.0'],
  ['10.7+PTX', '13.3', '13.4'],
])('%s is not for CUDA %s, but for %s', (arch, version, first) => {
  expect(() => check(arch, version)).toThrow(`since CUDA ${first}, and`);
  expect(() => check(arch, first)).not.toThrow();
});

test.each([
  ['10.1a', '13.0'],
  ['3.5', '12.0'],
  ['6.1', '14.0'],
])('%s was dropped before CUDA %s', (arch, version) => {
  expect(() => check(arch, version)).toThrow(/^cuda-archs has .+ dropped, /);
});

test('every arch that cannot be had is told', () => {
  expect(() => check('6.0 9.0 8.1', '13.0')).toThrow(/^cuda-archs has 6.0.+\ncuda-archs has 8.1/);
});

test('the table agrees with the nvcc that is here', async () => {
  const nvcc = `${process.env.CUDA_HOME}/bin/nvcc`;
  const version = parseNvccVersion(await capture(nvcc, ['--version']))?.release;
  if (version === undefined) throw new Error(`${nvcc} tells no version`);
  const help = await capture(nvcc, ['--help']);
  const listed = [...help.matchAll(/'sm_(\d+)(\d)([af]?)'/g)].map(
    ([, major, minor, suffix]) => `${major}.${minor}${suffix}`,
  );
  const majors = Array.from({ length: 14 }, (_, index) => index);
  const all = majors.flatMap((major) =>
    Array.from({ length: 10 }, (_, minor) => ['', 'a', 'f'].map((s) => `${major}.${minor}${s}`)),
  );
  const ours = all.flat().filter((arch) => {
    try {
      checkArchs([arch], version);
      return true;
    } catch {
      return false;
    }
  });
  expect(new Set(listed)).toEqual(new Set(ours));
});
