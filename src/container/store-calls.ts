import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { type FoundEntry, layerNames, type SaveOutcome, type Store } from '../cache/store.js';
import { InputError } from '../errors.js';
import { moveFile } from '../files/move-file.js';
import type { Caller, Services } from './calls.js';
import type { Wall } from './places.js';

/*
 * The store stays outside, with the tokens that write into it. Inside is one that asks it; archives
 * cross the wall through a folder of the checkout that both sides see.
 */

const layer = z.enum(layerNames);
const entry = z.object({
  layer,
  key: z.string(),
  exact: z.boolean(),
  scope: z.string().optional(),
  bytes: z.number().optional(),
});
const question = z.object({ layer, key: z.string(), prefixes: z.array(z.string()) });
const found = z.object({ entry: entry.nullable(), trouble: z.string().nullable() });
const fetched = z.object({ file: z.string(), bytes: z.number() }).nullable();
const offer = z.object({ layer, key: z.string(), file: z.string() });
const outcome = z.discriminatedUnion('status', [
  z.object({ status: z.literal('saved'), bytes: z.number() }),
  z.object({ status: z.literal('exists') }),
  z.object({ status: z.enum(['denied', 'failed']), reason: z.string() }),
]);

/**
 * The store as services for the program inside.
 * @param folder where archives are handed over, a path outside
 */
export function storeServices(store: Store, folder: string, wall: Wall): Services {
  /** Only what lies in the folder is taken: the other side runs code of the fork. */
  const received = (file: string) => {
    const path = wall.toOutside(file);
    if (dirname(path) !== folder) throw new InputError(`${file} is not in the folder of archives`);
    return path;
  };
  return {
    'store.find': async (parameters) => {
      const { layer, key, prefixes } = question.parse(parameters);
      const entry = (await store.find(layer, key, prefixes)) ?? null;
      return { entry, trouble: store.trouble?.('read') ?? null };
    },
    'store.fetch': async (parameters) => {
      const wanted = entry.parse(parameters) as FoundEntry;
      const arrived = await store.fetch(wanted);
      if (arrived === undefined) return null;
      const file = await archivePath(folder, wanted.layer);
      await moveFile(arrived.file, file);
      return { file: wall.toInside(file), bytes: arrived.bytes };
    },
    'store.save': async (parameters) => {
      const { layer, key, file } = offer.parse(parameters);
      const departure = await store.scratchFile(layer);
      await moveFile(received(file), departure);
      return await store.save(layer, key, departure);
    },
  };
}

/**
 * The store of the program inside.
 * @param folder where archives are handed over, a path inside
 */
export function storeOutside({ ask }: Caller, kind: Store['kind'], folder: string): Store {
  let trouble: string | undefined;
  return {
    kind,
    // The store outside answers a save for itself.
    trouble: (purpose) => (purpose === 'read' ? trouble : undefined),
    find: async (layer, key, prefixes) => {
      const answer = await ask('store.find', { layer, key, prefixes }).catch(() => undefined);
      if (answer === undefined) return undefined;
      const given = found.parse(answer);
      trouble = given.trouble ?? undefined;
      return (given.entry as FoundEntry | null) ?? undefined;
    },
    fetch: async (entry) => {
      const answer = await ask('store.fetch', entry).catch(() => null);
      return fetched.parse(answer) ?? undefined;
    },
    save: async (layer, key, file): Promise<SaveOutcome> => {
      try {
        return outcome.parse(await ask('store.save', { layer, key, file })) as SaveOutcome;
      } catch (error) {
        return { status: 'failed', reason: (error as Error).message };
      }
    },
    scratchFile: async (layer) => await archivePath(folder, layer),
  };
}

async function archivePath(folder: string, layer: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return join(folder, basename(`${layer}-${randomUUID()}.archive`));
}
