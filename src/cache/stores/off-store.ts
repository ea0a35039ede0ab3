import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from './store.js';

/**
 * A store that holds nothing and takes nothing.
 * @param reason why; one sentence, which every save repeats.
 */
export function openOffStore(reason: string): Store {
  return {
    kind: 'off',
    find: async () => undefined,
    fetch: async () => undefined,
    save: async (_layer, _key, file) => {
      await rm(file, { force: true });
      return { status: 'denied', reason };
    },
    scratchFile: async (layer) =>
      join(tmpdir(), `vllm-incremental-build-${layer}-${randomUUID()}.archive`),
  };
}
