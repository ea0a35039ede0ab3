import type { Log } from '../frontends/log.js';
import type { Settings } from '../inputs/table.js';
import type { ToolkitName } from '../inputs/toolkit-names.js';
import { ownEnvironment } from '../lib/programs/environment.js';
import { containerSource } from './sources/container.js';
import { hostSource } from './sources/host.js';
import type { ToolkitSource } from './sources/source.js';
import { wheelsSource } from './sources/wheels.js';
import type { Toolkit } from './toolkit.js';
import { openToolkitContext } from './toolkit-context.js';

/** In the order in which `auto` tries them; the last one says why there are no compilers. */
const sources: Readonly<Record<ToolkitName, ToolkitSource>> = {
  container: containerSource,
  host: hostSource,
  wheels: wheelsSource,
};

/**
 * Opens the toolkit that the settings ask for, with its versions resolved. Nothing is installed yet
 * but uv, where the machine has none.
 * @param environment of this process
 * @throws InputError where the toolkit is not available
 */
export async function openToolkit(
  settings: Settings,
  log: Log,
  environment: Readonly<Record<string, string>> = ownEnvironment(),
): Promise<Toolkit> {
  const context = openToolkitContext(settings, log, environment);
  const { toolkit: setting } = settings;
  const wish = setting === 'auto' ? 'if there is one' : 'asked for';
  const candidates = setting === 'auto' ? Object.values(sources) : [sources[setting]];
  for (const source of candidates) {
    if (wish === 'if there is one' && !source.suits(context)) continue;
    const toolkit = await source.open(context, wish);
    if (toolkit !== undefined) return toolkit;
  }
  throw new Error('The last source of a toolkit neither opened nor said why.');
}
