import { readOptions } from '../../../bench/real-fork/options.js';
import { InputError } from '../../../src/lib/errors.js';

describe('the words of the command line', () => {
  test('what stands after -- goes to build as it is', () => {
    const words = ['/fork', '--kernel', 'csrc/a.cu', '--', '--targets', '_C', '--cuda-archs=9.0'];
    expect(readOptions(words, '/repository')).toEqual({
      checkout: '/fork',
      kernel: 'csrc/a.cu',
      work: undefined,
      results: '/repository/bench/results',
      program: '/repository/dist/cli.js',
      build: ['--targets', '_C', '--cuda-archs=9.0'],
    });
  });

  test.each([
    ['no checkout', ['--kernel', 'a.cu']],
    ['two checkouts', ['/fork', '/other', '--kernel', 'a.cu']],
    ['no kernel', ['/fork']],
    ['a kernel that is a header', ['/fork', '--kernel', 'a.cuh']],
    ['an unknown option', ['/fork', '--kernel', 'a.cu', '--fast']],
    ['an option that the benchmark sets', ['/fork', '--kernel', 'a.cu', '--', '--report', 'x']],
    ['the same with its value', ['/fork', '--kernel', 'a.cu', '--', '--cache-dir=/x']],
  ])('%s is refused', (_, words) => {
    expect(() => readOptions(words, '/repository')).toThrow(InputError);
  });
});
