import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { setConstant } from './harness/edits.js';
import { git } from './harness/git.js';
import { environmentWithCompilers } from './harness/program.js';
import { outcomeOf, replayAfterFirstPush } from './harness/replay.js';

jest.setTimeout(300_000);

const kernel = 'csrc/moe/topk_softmax_kernels.cu';
const mark = '/tmp/vllm-incremental-build-hostile';
const command = `touch ${mark}`;
/** What a shell, an option parser or a list of lines would take apart. */
const names = {
  substitution: `$(${command})`,
  backquotes: `\`${command}\``,
  separator: `; ${command} #`,
  quotes: `"'; ${command}; '"`,
  option: '--exec=touch',
  lines: 'two\nlines',
};

beforeEach(async () => await rm(mark, { force: true }));
afterEach(() => expect(existsSync(mark)).toBe(false));

test('what branch, event, files and inputs are called is a name and nothing else', async () => {
  const replay = await replayAfterFirstPush();
  const files = Object.values(names).map((name) => `csrc/moe/${name.replaceAll('/', '.')}.md`);
  await replay.fork.push({
    ...Object.fromEntries(files.map((file) => [file, 'read by nobody'])),
    [kernel]: setConstant(2),
  });
  // No branch of git's has a space or a slash of this kind in its name.
  const branch = names.substitution.replace(' ', '-').replaceAll('/', '.');
  const { log, report, compiled } = outcomeOf(
    await replay.build({
      args: [
        '--cache',
        'directory',
        '--artifact-name',
        names.option,
        '--kernel-inputs',
        'docs/*.;',
      ],
      prepare: async (checkout) => {
        await git(checkout, ['checkout', '--quiet', '-b', branch]);
        // Files that git has to name by itself, for they are not committed.
        await Promise.all(files.map((file) => writeFile(join(checkout, file), 'edited by hand')));
      },
      environment: {
        ...environmentWithCompilers(),
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: 'push',
        GITHUB_REF: `refs/heads/${names.separator}`,
        GITHUB_HEAD_REF: names.backquotes,
        GITHUB_ACTOR: names.quotes,
        GITHUB_RUN_ID: names.lines,
      },
    }),
  );
  expect(compiled).toContain(kernel);
  expect(report.outcome).toBe('built');
  expect(log).toContain('Build tree: saved');
});

test.each<[string, string[], RegExp]>([
  [
    'a target',
    ['--targets', names.substitution],
    /--targets: .* cannot be read; accepted: names of CMake targets/,
  ],
  ['a preset', ['--preset', names.separator], /preset/i],
])('%s of such a name is bad input and nothing else', async (_, args, answer) => {
  const replay = await replayAfterFirstPush();
  const { code, log } = await replay.build({ args });
  expect(code).toBe(2);
  expect(log).toMatch(answer);
});
