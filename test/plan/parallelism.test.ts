import {
  decideParallelism,
  jobsAfterStarvation,
  jobsWithinMemory,
} from '../../src/plan/parallelism.js';

const GiB = 1024 ** 3;
const hosted = { jobs: undefined, nvccThreads: 1, archs: 1, cores: 4, memoryBytes: 14.8 * GiB };

describe('jobs', () => {
  test.each([
    ['a hosted runner: memory decides', {}, 3],
    ['much memory: cores decide', { memoryBytes: 256 * GiB }, 4],
    ['hardly any memory: still one', { memoryBytes: 1 * GiB }, 1],
    ['no memory known to be free: still one', { memoryBytes: 0 }, 1],
    ['one core', { cores: 1, memoryBytes: 256 * GiB }, 1],
    ['threads divide cores', { cores: 16, nvccThreads: 4, archs: 4, memoryBytes: 512 * GiB }, 4],
    ['threads multiply memory', { cores: 64, nvccThreads: 4, archs: 4, memoryBytes: 60 * GiB }, 3],
    ['threads beyond the archs idle', { cores: 16, nvccThreads: 4, memoryBytes: 512 * GiB }, 16],
    [
      'archs not known: one thread',
      { cores: 2, nvccThreads: 4, archs: 0, memoryBytes: 64 * GiB },
      2,
    ],
    ['a small compilation', { bytesPerCompilation: 1 * GiB }, 4],
    ['the setting beats both', { jobs: 32 }, 32],
  ])('%s', (_, facts, jobs) => {
    expect(decideParallelism({ ...hosted, ...facts }).jobs).toBe(jobs);
  });

  test.each([
    [{}, '3 jobs: 15.9 GB of memory at 5.37 GB a compilation.'],
    [{ cores: 1, memoryBytes: 64 * GiB }, '1 job: 1 core.'],
    [
      { cores: 16, nvccThreads: 2, archs: 2, memoryBytes: 512 * GiB },
      '8 jobs with 2 nvcc threads each: 16 cores.',
    ],
    [{ jobs: 1 }, '1 job, as told.'],
  ])('says what decided: %o', (facts, reason) => {
    expect(decideParallelism({ ...hosted, ...facts }).reason).toBe(reason);
  });
});

test.each([
  [8, 4],
  [5, 2],
  [2, 1],
  [1, undefined],
])('after memory ran out with %d jobs, %s', (jobs, fewer) => {
  expect(jobsAfterStarvation(jobs)).toBe(fewer);
});

test.each([
  ['nothing learned', 4, 16, undefined, 4],
  ['learned on this machine', 4, 16, 8, 2],
  ['learned on a smaller machine', 4, 16, 2, 4],
  ['learned on a larger machine', 4, 16, 64, 1],
])('%s', (_, planned, memory, share, jobs) => {
  expect(jobsWithinMemory(planned, memory * GiB, share && share * GiB)).toBe(jobs);
});
