import type { LayerName } from '../../../inputs/layer-names.js';
import type { Answer, CacheService } from './cache-service.js';
import { type Compression, compressions, versionOf } from './client-archive.js';

/** What the service has, and where it can be fetched. */
interface Match {
  readonly key: string;
  readonly url: string;
  readonly compression: Compression;
}

/**
 * Looks an entry up in every version that GitHub's client may have given it: a job finds what another
 * saved whatever either has on its path. The service goes scope by scope; asked for several prefixes
 * at once, it would give what the own ref has of the last before what another has of the first.
 * @returns what suits best: the key before the prefixes, these in their order, and of equals what is
 * compressed by zstd; undefined for a miss. Does not throw.
 */
export async function lookUp(
  service: CacheService,
  layer: LayerName,
  key: string,
  prefixes: readonly string[],
): Promise<Answer<Match | undefined>> {
  for (const text of new Set([key, ...prefixes])) {
    for (const compression of compressions) {
      const isPrefix = prefixes.includes(text);
      const version = versionOf(layer, compression);
      const answer = await service.lookUp(version, text, isPrefix ? [text] : []);
      if (!answer.ok) return answer;
      // The service takes any key for a prefix; what it found by that was not asked for.
      const found = isPrefix || answer.value?.key === text ? answer.value : undefined;
      if (found !== undefined) return { ok: true, value: { ...found, compression } };
    }
  }
  return { ok: true, value: undefined };
}
