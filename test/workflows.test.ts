import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const directory = '.github/workflows';
const workflows = readdirSync(directory).map((file) => {
  const text = readFileSync(join(directory, file), 'utf8');
  const { permissions, jobs } = parse(text);
  const steps = Object.values<{ steps: readonly Step[] }>(jobs).flatMap((job) => job.steps);
  return { file, permissions, steps };
});

test('there is a workflow', () => {
  expect(workflows).not.toEqual([]);
});

describe.each(workflows)('$file', ({ permissions, steps }) => {
  test('may only read', () => {
    expect(permissions).toEqual({ contents: 'read' });
  });

  test('pins every action by commit', () => {
    const others = steps.flatMap(({ uses }) => uses ?? []).filter((uses) => !uses.startsWith('./'));
    for (const uses of others) expect(uses).toMatch(/@[0-9a-f]{40}$/);
  });

  test('leaves no token in the checkout', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with).toMatchObject({ 'persist-credentials': false });
    }
  });

  test('puts no expression into a shell', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });
});
