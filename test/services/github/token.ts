/** What a token allows in one scope of the cache. */
export interface CacheScope {
  readonly scope: string;
  readonly access: 'read' | 'write';
}

/** Claims of a token that the services look at. */
export interface TokenClaims {
  readonly scopes: readonly CacheScope[];
  readonly run: string;
}

const runId = 'ce7f54c7-61c7-4aae-887f-30da475f5f1a';
const jobId = 'ca395085-040a-526b-2ce8-bdc85f692774';
const permission = { read: 1, write: 3 } as const;

/**
 * A job's `ACTIONS_RUNTIME_TOKEN` as the clients read it: `scp` names run and job, `ac` the scopes of
 * the cache. Its signature is not looked at by anyone here.
 * @param scopes own ref, base branch, default branch; `undefined`: a token that does not tell them.
 * @param run the run as the services know it; artifacts belong to one.
 */
export function runtimeToken(scopes: readonly CacheScope[] | undefined, run = runId): string {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const ac = scopes?.map(({ scope, access }) => ({
    Scope: scope,
    Permission: permission[access],
  }));
  const payload = {
    scp: `Actions.Results:${run}:${jobId}`,
    exp: 4_102_444_800,
    ...(ac === undefined ? {} : { ac: JSON.stringify(ac) }),
  };
  return `${encode({ alg: 'none', typ: 'JWT' })}.${encode(payload)}.signature`;
}

/** @returns the claims of an `Authorization` header, `undefined` if it bears no token. */
export function readToken(authorization: string | undefined): TokenClaims | undefined {
  const payload = authorization?.match(/^Bearer [^.]+\.([^.]+)\./)?.[1];
  if (payload === undefined) return undefined;
  const { ac = '[]', scp = '' } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  const scopes = (JSON.parse(ac) as { Scope: string; Permission: number }[]).map((control) => ({
    scope: control.Scope,
    access: (control.Permission & 2) === 0 ? ('read' as const) : ('write' as const),
  }));
  return { scopes, run: scp.split(':')[1] ?? '' };
}
