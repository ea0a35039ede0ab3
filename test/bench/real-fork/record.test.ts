import { withoutPaths } from '../../../bench/real-fork/record.js';

describe('paths of this machine', () => {
  const placeholders = [
    ['/home/me', '~'],
    ['/home/me/work', '$WORK'],
    ['/', 'never'],
  ] as const;

  test.each([
    ['the longer path wins', '/home/me/work/a.cu', '$WORK/a.cu'],
    ['a path that only begins alike stays its own', '/home/me/workshop', '~/workshop'],
    ['another user is nobody we know', '/home/mea/x', '/home/mea/x'],
    ['every place counts', '"/home/me" /home/me/work.', '"~" $WORK.'],
    ['points are no wildcards', '/homeXme', '/homeXme'],
  ])('%s', (_, text, expected) => {
    expect(withoutPaths(text, placeholders)).toBe(expected);
  });
});
