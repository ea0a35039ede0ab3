import { layerNames } from '../../inputs/layer-names.js';
import type { Run } from '../run.js';
import type { Layer } from './layer.js';
import { layers } from './table.js';

type Table = typeof layers;
/** What each layer restored for the build to begin with, by its name. */
export type Restored = {
  readonly [Name in keyof Table]: Table[Name] extends {
    restore: (run: Run) => Promise<infer Value>;
  }
    ? Value
    : undefined;
};

/** Fetches what the build begins with. Never throws. */
export async function restoreLayers(run: Run): Promise<Restored> {
  const restored = layerNames.map(async (name) => {
    const layer: Layer = layers[name];
    return [name, await layer.restore?.(run)] as const;
  });
  return Object.fromEntries(await Promise.all(restored)) as unknown as Restored;
}
