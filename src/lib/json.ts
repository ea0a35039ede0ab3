import { attempt } from './attempt.js';

/** @returns the value of a JSON text; undefined, which no JSON text means, where it is not JSON */
export function parseJson(text: string): unknown {
  return attempt(() => JSON.parse(text));
}
