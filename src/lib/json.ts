import type { z } from 'zod';

/** @returns the value of a JSON text; undefined, which no JSON text means, where it is not JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @returns undefined if the text is not JSON, or not of this shape */
export function readJson<T>(text: string, shape: z.ZodType<T>): T | undefined {
  return shape.safeParse(parseJson(text)).data;
}
