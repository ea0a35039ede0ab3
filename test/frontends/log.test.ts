import { withinLimits, withoutCommands } from '../../src/frontends/workflow-log.js';

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

describe('what GitHub shows of a step', () => {
  const written = () => {
    const lines: string[] = [];
    const log = withinLimits(
      (text) => void lines.push(`annotation ${text}`),
      (text) => void lines.push(`line ${text}`),
    );
    return { log, lines };
  };

  test('is nine annotations of ours, and lines after them', () => {
    const { log, lines } = written();
    for (let number = 1; number <= 12; number += 1) log(String(number));
    expect(lines.slice(8)).toEqual(['annotation 9', 'line 10', 'line 11', 'line 12']);
  });

  test('is 4,096 characters of a message; all of it stands in the log', () => {
    const { log, lines } = written();
    const long = 'x'.repeat(5000);
    log('x'.repeat(4000));
    log(long);
    expect(lines).toHaveLength(3);
    expect(lines[1]?.length).toBeLessThan(4096);
    expect(lines[1]).toMatch(/x… \(the log has the rest\)$/);
    expect(lines[2]).toBe(`line ${long}`);
  });
});
