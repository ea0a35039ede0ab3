import { Writable } from 'node:stream';
import { show } from '../src/process.js';

test('a program that asks gets end-of-file', async () => {
  const lines: string[] = [];
  const code = await show('/bin/sh', ['-c', 'read -r answer || echo "no answer"'], {
    onLine: (line) => lines.push(line),
  });
  expect({ code, lines }).toEqual({ code: 0, lines: ['no answer'] });
});

test('a program that ends before it could be asked breaks no pipe', async () => {
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  for (let time = 0; time < 100; time++) {
    expect(await show('/bin/false', [], { output })).toBe(1);
  }
});
