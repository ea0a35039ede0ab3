import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { descendantsOf, type ProcessEntry, readProcesses } from '../../src/machine/process-tree.js';

/** The parts of compilers that need memory, by their names in /proc. */
const hungry = /^(?:cicc|ptxas|cudafe\+\+|cc1|cc1plus)$/;

/** What watches over memory until it is told to stop. */
interface Warden {
  /** @returns the names of what it ended, in order */
  stop(): Promise<readonly string[]>;
}

/**
 * Does what the kernel does in a group whose memory is bounded, and needs no right for it: while the
 * compilers that this process started take more together, it kills the largest, as earlyoom and
 * systemd-oomd do on a machine. The kernel counts nothing then, so that only nvcc can tell.
 */
export function watchMemory(bytes: number): Warden {
  const killed = new Map<string, string>();
  let isOver = false;
  const watch = async () => {
    while (!isOver) {
      const family = descendantsOf(new Set([process.pid]), await readProcesses());
      const compilers = family.filter((one) => hungry.test(one.name) && !killed.has(identity(one)));
      const sizes = await Promise.all(compilers.map(residentBytes));
      const total = sizes.reduce((sum, size) => sum + size, 0);
      const largest = compilers[sizes.indexOf(Math.max(...sizes))];
      if (total > bytes && largest !== undefined) {
        killed.set(identity(largest), largest.name);
        kill(largest.pid);
      }
      await pause(10);
    }
    return [...killed.values()];
  };
  const watching = watch();
  return {
    stop: async () => {
      isOver = true;
      return await watching;
    },
  };
}

const identity = ({ pid, started }: ProcessEntry) => `${pid}@${started}`;

async function residentBytes({ pid }: ProcessEntry): Promise<number> {
  const text = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(text.match(/^VmRSS:\s+(\d+) kB$/m)?.[1] ?? 0) * 1024;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}
