import { mkdir, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Where this process may make a control group whose memory is bounded; undefined: nowhere. */
export async function boundedGroup(bytes: number): Promise<string | undefined> {
  const kinds = [
    { root: '/sys/fs/cgroup/memory', limit: 'memory.limit_in_bytes' },
    { root: '/sys/fs/cgroup', limit: 'memory.max' },
  ];
  for (const { root, limit } of kinds) {
    const group = join(root, `hungry-${process.pid}`);
    try {
      await mkdir(group);
      await writeFile(join(group, limit), String(bytes));
      return group;
    } catch {
      await rmdir(group).catch(() => undefined);
    }
  }
  return undefined;
}

/** Removes a group that {@link boundedGroup} made and whose processes have ended. */
export async function removeGroup(group: string): Promise<void> {
  // The kernel gives the last process of a group some moments.
  for (let round = 0; round < 50; round += 1) {
    const isRemoved = await rmdir(group).then(
      () => true,
      () => false,
    );
    if (isRemoved) return;
    await pause(100);
  }
}
