import type { Log } from '../frontends/log.js';
import type { Settings } from '../inputs/table.js';
import { findUv, type Uv } from './python/uv.js';

/** What every kind of toolkit needs. */
export interface ToolkitContext {
  readonly settings: Settings;
  readonly log: Log;
  /** The environment of this process, as the runner gave it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Finds or installs uv, once. */
  readonly uv: () => Promise<Uv>;
}

/** Opens the context; uv is found or installed when it is first needed. */
export function openToolkitContext(
  settings: Settings,
  log: Log,
  environment: Readonly<Record<string, string>>,
): ToolkitContext {
  let uv: Promise<Uv> | undefined;
  return {
    settings,
    log,
    environment,
    uv: () => {
      uv ??= findUv(settings.cacheDir, environment, log);
      return uv;
    },
  };
}
