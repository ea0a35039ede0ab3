import { withoutCommands } from '../src/log.js';

test.each([
  ['::warning::csrc/a.cu changed'],
  ['csrc/a\n::add-mask::x\n.cu changed'],
  ['csrc/a\n  ::stop-commands::x'],
  ['##[error]csrc/a.cu'],
])('%j is no command for the runner', (text) => {
  const shown = withoutCommands(text);
  // As the runner reads a line: ActionCommand.TryParseV2 and TryParse.
  expect(shown.split('\n').filter((line) => /^\s*(::|##\[)/.test(line))).toEqual([]);
  expect(shown.replaceAll('\u200b', '')).toBe(text);
});

test('other text stays as it is', () => {
  expect(withoutCommands('a::b of std::vector')).toBe('a::b of std::vector');
});
