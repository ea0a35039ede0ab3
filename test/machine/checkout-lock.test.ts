import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as after } from 'node:timers/promises';
import { lockCheckout } from '../../src/machine/checkout-lock.js';
import { temporaryDirectory } from '../cache/temporary-directory.js';

const temporary = temporaryDirectory();
const checkout = () => join(temporary(), 'checkout');
let said: string[] = [];
const log = { info: (text: string) => void said.push(text) };

beforeEach(async () => {
  said = [];
  await mkdir(checkout());
});

/** Asks for the lock. @returns its promise, and whether it is there by now */
function ask(directory = checkout()) {
  let held = false;
  const lock = lockCheckout(directory, log);
  void lock.then(() => {
    held = true;
  });
  return { lock, isHeld: () => held };
}

/** A process that takes the lock of the checkout, and says so. */
async function holder(): Promise<ChildProcess> {
  const script = join(import.meta.dirname, 'checkout-lock-program.ts');
  const hooks = join(import.meta.dirname, '../services/typescript.mjs');
  const child = spawn(process.execPath, ['--import', hooks, script, checkout()], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(createInterface(child.stdout), 'line');
  return child;
}

test('two runs in one checkout follow each other, by whatever path it is named', async () => {
  await symlink(checkout(), join(temporary(), 'link'));
  const first = await ask().lock;
  const second = ask(join(temporary(), 'link'));
  const third = ask();
  await after(50);
  expect([second.isHeld(), third.isHeld()]).toEqual([false, false]);
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(/^Another run is at work in .*; this one waits until it has ended\.$/);

  await first[Symbol.asyncDispose]();
  const [next, last] = await Promise.race([
    second.lock.then((lock) => [lock, third] as const),
    third.lock.then((lock) => [lock, second] as const),
  ]);
  await after(50);
  expect(last.isHeld()).toBe(false);
  await next[Symbol.asyncDispose]();
  await (await last.lock)[Symbol.asyncDispose]();
});

test('runs in two checkouts do not wait for each other', async () => {
  await using _first = await ask().lock;
  await using _second = await ask(temporary()).lock;
  expect(said).toEqual([]);
});

test.each(['SIGTERM', 'SIGKILL'] as const)(
  'a run that %s ended keeps nobody out',
  async (signal) => {
    const child = await holder();
    const next = ask();
    await after(50);
    expect(next.isHeld()).toBe(false);
    child.kill(signal);
    await using _lock = await next.lock;
  },
);

test('the lock keeps no process running', async () => {
  const child = await holder();
  child.stdin?.end();
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
});
