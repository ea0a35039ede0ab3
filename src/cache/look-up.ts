import type { Answer, CacheService } from './cache-service.js';
import { type Compression, compressions, versionOf } from './client-archive.js';
import type { LayerName } from './store.js';

/** What the service has, and where it can be fetched. */
export interface Match {
  readonly key: string;
  readonly url: string;
  readonly compression: Compression;
}

/** Beside the key the service takes so many. */
const maxPrefixes = 9;

/**
 * Looks an entry up in every version that GitHub's client may have given it: a job finds what another
 * saved whatever either has on its path.
 * @returns what suits best: the key before the prefixes, these in their order, and of equals what is
 * compressed by zstd; undefined for a miss. Does not throw.
 */
export async function lookUp(
  service: CacheService,
  layer: LayerName,
  key: string,
  prefixes: readonly string[],
): Promise<Answer<Match | undefined>> {
  const best = prefixes[0] === key ? 1 : 0;
  let found: (Match & { readonly rank: number }) | undefined;
  for (const compression of compressions) {
    const answer = await askFor(service, versionOf(layer, compression), key, prefixes);
    if (!answer.ok) return answer;
    if (answer.value === undefined) continue;
    const rank = rankOf(answer.value.key, key, prefixes);
    if (found === undefined || rank < found.rank) found = { ...answer.value, compression, rank };
    if (rank <= best) break;
  }
  return { ok: true, value: found };
}

/** One version's newest entry of the key, or of the first prefix that has any. */
async function askFor(
  service: CacheService,
  version: string,
  key: string,
  prefixes: readonly string[],
): ReturnType<CacheService['lookUp']> {
  const answer = await service.lookUp(version, key, prefixes.slice(0, maxPrefixes));
  if (!answer.ok || answer.value === undefined) return answer;
  if (rankOf(answer.value.key, key, prefixes) >= 0) return answer;
  // The service takes the exact key for a prefix too; what it found by that was not asked for.
  const [first, ...others] = prefixes;
  if (first === undefined) return { ok: true, value: undefined };
  return await service.lookUp(version, first, others.slice(0, maxPrefixes));
}

/** How well a match suits: 0 for the key, then the prefix's place from 1 on; -1: it does not. */
function rankOf(match: string, key: string, prefixes: readonly string[]): number {
  if (match === key) return 0;
  const place = prefixes.findIndex((prefix) => match.startsWith(prefix));
  return place < 0 ? -1 : place + 1;
}
