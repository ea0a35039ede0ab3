import type { z } from 'zod';

/** @returns undefined if the text is not JSON, or not of this shape */
export function readJson<T>(text: string, shape: z.ZodType<T>): T | undefined {
  try {
    return shape.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
