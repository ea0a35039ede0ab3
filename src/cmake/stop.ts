import { realpath } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { isInside } from '../lib/files/paths.js';
import { type ProcessOptions, runProgram } from '../lib/programs/process.js';
import {
  descendantsOf,
  type ProcessEntry,
  readProcesses,
  workingDirectory,
} from '../machine/process-tree.js';

/**
 * How long each signal is given before the next stronger one, in milliseconds. Together they stay
 * below the 7.5 s after which a cancelled runner follows its SIGINT with SIGTERM (actions/runner
 * ProcessInvoker.cs).
 */
interface StopTimes {
  /** From SIGINT to Ninja until it has to be gone. */
  readonly interrupt: number;
  /** From SIGTERM to the remaining processes until SIGKILL. */
  readonly terminate: number;
}

const usualTimes: StopTimes = { interrupt: 5000, terminate: 1500 };
const roundLength = 50;

type ProcessEnd =
  | { readonly status: 'exited'; readonly code: number }
  | { readonly status: 'stopped' };

/**
 * Like {@link runProgram}, until `signal` aborts: then everything that the command started is ended,
 * Ninja first. Returns when none of its processes runs any more.
 */
export async function runStoppable(
  command: string,
  args: readonly string[],
  options: ProcessOptions & { readonly signal?: AbortSignal; readonly times?: StopTimes },
): Promise<ProcessEnd> {
  const { signal, times, ...shown } = options;
  if (signal?.aborted) return { status: 'stopped' };
  const bystanders = new Set((await readProcesses()).map(({ pid }) => pid));
  const running = runProgram(command, args, shown).then(
    (code) => ({ status: 'exited', code }) as const,
  );
  if (signal === undefined) return await running;
  const { promise: stopped, resolve: stop } = Promise.withResolvers<'stop'>();
  const listener = () => stop('stop');
  signal.addEventListener('abort', listener);
  try {
    // The signal may have come while the processes were read.
    if (signal.aborted) stop('stop');
    const first = await Promise.race([running, stopped]);
    if (first !== 'stop') return first;
    await stopDescendants(process.pid, { bystanders, until: running, times: times ?? usualTimes });
    return { status: 'stopped' };
  } finally {
    signal.removeEventListener('abort', listener);
  }
}

interface StopOptions {
  /** Processes to leave alone. */
  readonly bystanders?: ReadonlySet<number>;
  /** New processes are looked for until this settles. */
  readonly until?: Promise<unknown>;
  readonly times?: StopTimes;
}

/**
 * Ends every descendant of a process. Ninja gets SIGINT before all others: it then stops its
 * commands, removes their incomplete outputs and closes its log (ninja src/build.cc,
 * Builder::Cleanup). Killing a compiler under it would leave a truncated object behind. What does
 * not end in time gets SIGTERM, then SIGKILL. A process once seen here is followed even when its
 * parent is gone.
 */
export async function stopDescendants(pid: number, options: StopOptions = {}): Promise<void> {
  await stopFamily(new Set([pid]), [], options);
}

/**
 * Ends what still runs in a directory after the process that should have stopped it has died, with
 * all descendants; as {@link stopDescendants}.
 * @param directory absolute
 */
export async function stopWorkIn(directory: string, options: StopOptions = {}): Promise<void> {
  const processes = await readProcesses();
  const places = await Promise.all(processes.map(({ pid }) => workingDirectory(pid)));
  const real = await realpath(directory).catch(() => directory);
  const workers = processes.filter((_, index) => {
    const place = places[index];
    return place !== undefined && (place === real || isInside(place, real));
  });
  await stopFamily(new Set(), workers, options);
}

/** @param ancestors whose descendants end @param members processes that end besides */
async function stopFamily(
  ancestors: ReadonlySet<number>,
  members: readonly ProcessEntry[],
  { bystanders = new Set(), until, times = usualTimes }: StopOptions,
): Promise<void> {
  const seen = new Map(members.map((member) => [identityOf(member), member]));
  const sent = new Set<string>();
  let settled = until === undefined;
  const settle = () => {
    settled = true;
  };
  until?.then(settle, settle);
  const start = performance.now();
  let interruptedUntil = start + times.interrupt;
  for (;;) {
    const alive = await findFamily(ancestors, seen, bystanders);
    if (alive.length === 0 && settled) return;
    const now = performance.now();
    const ninjas = now < interruptedUntil ? alive.filter(({ name }) => /^ninja/.test(name)) : [];
    if (ninjas.length > 0) {
      send('SIGINT', ninjas, sent);
    } else {
      interruptedUntil = Math.min(interruptedUntil, now);
      send(now < interruptedUntil + times.terminate ? 'SIGTERM' : 'SIGKILL', alive, sent);
    }
    await pause(roundLength);
  }
}

/** The descendants that run now, including those that lost their parents since they were `seen`. */
async function findFamily(
  ancestors: ReadonlySet<number>,
  seen: Map<string, ProcessEntry>,
  bystanders: ReadonlySet<number>,
): Promise<ProcessEntry[]> {
  const processes = await readProcesses();
  const orphans = processes.filter((process) => seen.has(identityOf(process)));
  const heads = new Set([...ancestors, ...orphans.map((process) => process.pid)]);
  const family = [...orphans, ...descendantsOf(heads, processes)].filter(
    (process) => !bystanders.has(process.pid),
  );
  for (const process of family) seen.set(identityOf(process), process);
  return family;
}

/** Each process gets each signal once. */
function send(signal: NodeJS.Signals, processes: readonly ProcessEntry[], sent: Set<string>): void {
  for (const target of processes) {
    const identity = `${signal} ${identityOf(target)}`;
    if (sent.has(identity)) continue;
    sent.add(identity);
    try {
      process.kill(target.pid, signal);
    } catch {
      // It ended by itself meanwhile.
    }
  }
}

const identityOf = ({ pid, started }: ProcessEntry) => `${pid}@${started}`;
