import { z } from 'zod';

const claims = z.object({ ac: z.string() });
const accessControls = z.array(z.object({ Scope: z.string(), Permission: z.int() }));
/** Bit of a scope's permission; `1` is reading (tonistiigi/go-actions-cache, cache.go). */
const writeBit = 2;

/**
 * Whether a job's token lets it write cache entries. The service itself tells only when an entry that
 * was packed is offered to it.
 * @param token the JSON web token `ACTIONS_RUNTIME_TOKEN`; only read here, never verified.
 * @returns `undefined` where the token does not say.
 */
export function permitsCacheWrite(token: string | undefined): boolean | undefined {
  try {
    const payload = Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString('utf8');
    const { ac } = claims.parse(JSON.parse(payload));
    const scopes = accessControls.parse(JSON.parse(ac));
    return scopes.some(({ Permission }) => (Permission & writeBit) !== 0);
  } catch {
    return undefined;
  }
}
