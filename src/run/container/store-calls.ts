import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { FoundEntry, SaveOutcome, Store } from '../../cache/stores/store.js';
import type { PathMapping } from '../../container/engine/path-mapping.js';
import type { Caller, Services } from '../../container/protocol/calls.js';
import { layerNames } from '../../inputs/layer-names.js';
import { InputError } from '../../lib/errors.js';
import { move } from '../../lib/files/move.js';

/*
 * The store stays outside, with the tokens that may write to it. The store inside forwards every
 * call to it; archives pass through an exchange directory in the checkout that both sides see.
 */

const layer = z.enum(layerNames);
const entry = z.object({
  layer,
  key: z.string(),
  exact: z.boolean(),
  scope: z.string().optional(),
});
const question = z.object({ layer, key: z.string(), prefixes: z.array(z.string()) });
const state = z.object({
  reading: z.string().nullable(),
  writing: z.string().nullable(),
  denied: z.string().nullable(),
});
const found = z.object({ entry: entry.nullable(), state });
const fetched = z
  .union([z.object({ file: z.string(), bytes: z.number() }), z.object({ damage: z.string() })])
  .nullable();
const offer = z.object({ layer, key: z.string(), file: z.string() });
const outcome = z.discriminatedUnion('status', [
  z.object({ status: z.literal('saved'), bytes: z.number() }),
  z.object({ status: z.literal('exists') }),
  z.object({ status: z.enum(['denied', 'failed']), reason: z.string() }),
]);

/** What a store reports without being asked over the socket, as of its last answer. */
export type StoreState = z.infer<typeof state>;

export function stateOf({ trouble, denied }: Pick<Store, 'trouble' | 'denied'>): StoreState {
  return {
    reading: trouble?.('read') ?? null,
    writing: trouble?.('write') ?? null,
    denied: denied?.() ?? null,
  };
}

/**
 * Offers the store to the program inside.
 * @param folder the exchange directory, a path outside
 */
export function storeServices(store: Store, folder: string, mapping: PathMapping): Services {
  /** Only files in the exchange directory are accepted: the other side runs code of the fork. */
  const received = (file: string) => {
    const path = mapping.toOutside(file);
    if (dirname(path) !== folder) throw new InputError(`${file} is not in the folder of archives`);
    return path;
  };
  return {
    'store.find': async (parameters) => {
      const { layer, key, prefixes } = question.parse(parameters);
      const entry = (await store.find(layer, key, prefixes)) ?? null;
      return { entry, state: stateOf(store) };
    },
    'store.fetch': async (parameters) => {
      const wanted = entry.parse(parameters) as FoundEntry;
      const arrived = await store.fetch(wanted);
      if (arrived === undefined || 'damage' in arrived) return arrived ?? null;
      const file = await archivePath(folder, wanted.layer);
      await move(arrived.file, file);
      return { file: mapping.toInside(file), bytes: arrived.bytes };
    },
    'store.save': async (parameters) => {
      const { layer, key, file } = offer.parse(parameters);
      const departure = await store.scratchFile(layer);
      await move(received(file), departure);
      return await store.save(layer, key, departure);
    },
  };
}

/**
 * The store of the program inside.
 * @param initial the state of the store when the container was started
 * @param folder the exchange directory, a path inside
 */
export function storeOutside(
  { ask }: Caller,
  kind: Store['kind'],
  initial: StoreState,
  folder: string,
): Store {
  let known = initial;
  return {
    kind,
    trouble: (purpose) => (purpose === 'read' ? known.reading : known.writing) ?? undefined,
    denied: () => known.denied ?? undefined,
    find: async (layer, key, prefixes) => {
      const answer = await ask('store.find', { layer, key, prefixes }).catch(() => undefined);
      if (answer === undefined) return undefined;
      const given = found.parse(answer);
      known = given.state;
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
  return join(folder, `${layer}-${randomUUID()}.archive`);
}
