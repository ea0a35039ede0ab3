import type { FetchResult } from '../../../src/cache/stores/store.js';

/** @throws unless an archive arrived, with what came in its place. */
export function fetchedFile(arrival: FetchResult | undefined): { file: string; bytes: number } {
  if (arrival === undefined || 'damage' in arrival) throw new Error(JSON.stringify(arrival));
  return arrival;
}
