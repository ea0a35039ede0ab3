import { permitsCacheWrite } from '../../../../src/cache/stores/github/write-access.js';
import { runtimeToken } from '../../../services/github/token.js';

const own = { scope: 'refs/pull/7/merge', access: 'write' } as const;
const base = { scope: 'refs/heads/main', access: 'read' } as const;

test.each([
  ['writes to its own scope', runtimeToken([own, base]), true],
  ['only reads', runtimeToken([base]), false],
  ['has no scope at all', runtimeToken([]), false],
  ['does not tell its scopes', runtimeToken(undefined), undefined],
  ['is no token', 'token', undefined],
  ['has another payload', `a.${Buffer.from('{"ac":"{}"}').toString('base64url')}.b`, undefined],
  ['is absent', undefined, undefined],
])('a token that %s', (_name, token, permitted) => {
  expect(permitsCacheWrite(token)).toBe(permitted);
});
