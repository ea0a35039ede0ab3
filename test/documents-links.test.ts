import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { outputNames } from '../src/inputs/outputs.js';
import { inputName, isActionInput, settingNames } from '../src/inputs/table.js';

interface Job {
  readonly uses?: string;
  readonly with?: object;
  readonly steps?: readonly Job[];
}

const documents = globSync(
  ['*.md', 'docs/*.md', 'bench/**/*.md', 'test/fixtures/fork/*.md'],
  {},
).sort();
const read = (path: string) => readFileSync(path, 'utf8');
const withoutCode = (text: string) => text.replace(/^```.*?^```/gms, '');

/** The anchors of a document, as GitHub makes them of headings. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title);
  return new Set(
    headings.map((title) =>
      title
        .toLowerCase()
        .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
        .replace(/ /g, '-'),
    ),
  );
}

describe.each(documents)('%s', (document) => {
  const links = [...withoutCode(read(document)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

  test('points to what exists', () => {
    const broken = links.filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? document : join(dirname(document), path);
      if (!existsSync(target)) return true;
      if (anchor === undefined) return false;
      return statSync(target).isDirectory() || !anchorsOf(read(target)).has(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('has examples of workflows that use inputs and outputs that there are', () => {
    const examples = [...read(document).matchAll(/^```yaml\n(.*?)^```/gms)].map(
      ([, text = '']) => text,
    );
    for (const text of examples) {
      const jobs: Job[] = Object.values(parse(text).jobs);
      const ours = jobs
        .flatMap((job) => [job, ...(job.steps ?? [])])
        .filter(({ uses }) => uses?.includes('/vllm-incremental-build'));
      expect(ours).not.toEqual([]);
      for (const { uses, with: given = {} } of ours) {
        const accepted = uses?.includes('/kernels.yml@')
          ? Object.keys(parse(read('.github/workflows/kernels.yml')).on.workflow_call.inputs)
          : settingNames.filter(isActionInput).map(inputName);
        expect(accepted).toEqual(expect.arrayContaining(Object.keys(given)));
      }
      const used = [...text.matchAll(/steps\.kernels\.outputs\.([\w-]+)/g)].map(([, name]) => name);
      expect(outputNames).toEqual(expect.arrayContaining(used));
    }
  });
});

test('the README leads to every page', () => {
  const pages = documents.filter((path) => path.startsWith('docs/'));
  expect(pages.filter((path) => !read('README.md').includes(`](${path})`))).toEqual([]);
});

test('CONTRIBUTING.md names every room', () => {
  const rooms = globSync('src/*/').map((path) => `${path.replace(/\/$/, '')}/`);
  expect(rooms).toContain('src/plan/');
  expect(rooms.filter((room) => !read('CONTRIBUTING.md').includes(`\`${room}\``))).toEqual([]);
});

// A sentence that a reader looks for has to be found as the program says it.
describe.each(['docs/how-it-decides.md', 'docs/troubleshooting.md'])('%s', (document) => {
  const program = globSync('src/**/*.ts').map(read).join('\n');
  const tables = [
    ...read(document).matchAll(
      /^\| (?:The report says|The log says|Because|Message) \|.*\n(?:\|.*\n)+/gm,
    ),
  ];
  const quoted = tables
    .flatMap(([table]) => table.split('\n').slice(2, -1))
    .flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)])
    .map(([, sentence = '']) => sentence);

  test('quotes sentences', () => expect(quoted).not.toEqual([]));

  test.each(quoted)('quotes the program: %s', (sentence) => {
    const parts = sentence.split('…').map((part) => part.trim());
    expect(parts.filter((part) => !program.includes(part))).toEqual([]);
  });
});
