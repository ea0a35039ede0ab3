import { hideSecrets, secretsIn, withoutSecrets } from '../../src/frontends/secrets.js';

test.each<[string, string, string[]]>([
  ['GITHUB_TOKEN', 'ghs_abcdef', ['ghs_abcdef']],
  ['ACTIONS_RUNTIME_TOKEN', 'eyJ.abc.def', ['eyJ.abc.def']],
  ['AWS_SECRET_ACCESS_KEY', 'abc/def+123', ['abc/def+123']],
  ['SCCACHE_REDIS_PASSWORD', 'hunter22', ['hunter22']],
  ['SCCACHE_AZURE_CONNECTION_STRING', 'AccountKey=abc;', ['AccountKey=abc;']],
  ['UV_INDEX_URL', 'https://me:hunter22@host/simple', ['hunter22']],
  ['PIP_INDEX_URL', 'https://pypi_token@host/simple', ['pypi_token']],
  ['SCCACHE_REDIS', 'redis://:hunter22@host:6379/0', ['hunter22']],
  ['CCACHE_REMOTE_STORAGE', 'http://me:p%40ssword@host', ['p%40ssword', 'p@ssword']],
  ['PIP_EXTRA_INDEX_URL', 'https://a:first-1@x https://b:second-2@y', ['second-2', 'first-1']],
  ['GITHUB_TOKEN', 'true', []],
  ['GITHUB_TOKEN', '', []],
  ['REMOTE', 'ssh://git@host/owner/name', []],
  ['REMOTE', 'git@github.com:owner/name.git', []],
  ['UV_INDEX_URL', 'https://host/simple', []],
  ['PWD', '/home/runner/work', []],
  ['TOKENIZERS_PARALLELISM', 'false-at-all', []],
  ['KEY_PREFIX', 'a-prefix-of-keys', []],
])('the secrets in %s=%s are %j', (name, value, secrets) => {
  expect(secretsIn({ [name]: value })).toEqual(secrets);
});

test.each([
  ['token ghs_abcdef, twice: ghs_abcdef', 'token ***, twice: ***'],
  ['clone https://me:unknown@host/a/b', 'clone https://***@host/a/b'],
  ['clone https://me:un@known@host/a/b?c@d', 'clone https://***@host/a/b?c@d'],
  ['nothing in https://host/me@home or a@b', 'nothing in https://host/me@home or a@b'],
])('%s is shown as %s', (text, shown) => {
  expect(hideSecrets(text, ['ghs_abcdef'])).toBe(shown);
});

test('data keeps its shape', () => {
  const data = { list: ['a secret', 1, null], nested: { text: 'secret', none: undefined } };
  expect(withoutSecrets(data, ['secret'])).toEqual({
    list: ['a ***', 1, null],
    nested: { text: '***', none: undefined },
  });
});
