import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { markedLog, unmarkLine } from '../../../src/container/protocol/marked-log.js';
import type { Log } from '../../../src/frontends/log.js';

function recorder() {
  const said: string[] = [];
  const output = new PassThrough();
  output.on('data', (chunk) => said.push(`output ${String(chunk).trimEnd()}`));
  const log: Log = {
    info: (line) => said.push(`info ${line}`),
    warning: (line) => said.push(`warning ${line}`),
    error: (line) => said.push(`error ${line}`),
    debug: (line) => said.push(`debug ${line}`),
    group: async (title, body) => {
      said.push(`group ${title}`);
      const value = await body();
      said.push(`end ${title}`);
      return value;
    },
    output,
  };
  return { said, log };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('what is said inside is said outside, in order and with the paths of outside', async () => {
  const wire = new PassThrough();
  const inner = markedLog(wire);
  inner.info('begun in /inside/a');
  await inner.group('Installing', async () => {
    inner.output.write('[1/2] nvcc /inside/a.cu\n');
    inner.warning('no ccache');
  });
  inner.error('failed');
  inner.debug('because');
  wire.end();
  const { said, log } = recorder();
  for (const line of (await text(wire)).trimEnd().split('\n')) {
    unmarkLine(line, log, (words) => words.replaceAll('/inside', '/outside'));
    await turn();
  }
  expect(said).toEqual([
    'info begun in /outside/a',
    'group Installing',
    'output [1/2] nvcc /outside/a.cu',
    'warning no ccache',
    'end Installing',
    'error failed',
    'debug because',
  ]);
});

test.each(['\u001evllm-incremental-build {', '\u001evllm-incremental-build ["exit","0"]', 'plain'])(
  'the line %j, which nobody said, is output',
  async (line) => {
    const { said, log } = recorder();
    unmarkLine(line, log, (words) => words);
    await turn();
    expect(said).toEqual([`output ${line}`]);
  },
);
