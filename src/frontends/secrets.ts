/** Names of variables whose whole value is a secret. */
const secretName =
  /(^|_)(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CONNECTION_STRING|(ACCESS|ACCOUNT|API|PRIVATE|SECRET|STORAGE)_?KEY)$/i;

/** What stands before the host of a URL: `user:password@`, or a token alone (RFC 3986, 3.2.1). */
const userInformation = /(?<=\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#@]*(?:@[^\s/?#@]*)*(?=@)/gi;

/** Shorter texts are words like any other: hiding them would hide half a log. */
const shortest = 6;

const mask = '***';

/**
 * The secrets that an environment holds: values of variables whose name says so, and the passwords
 * (or tokens in their place) of URLs in any value.
 * @returns the longest first, so that none is hidden by halves
 */
export function secretsIn(environment: Readonly<Record<string, string>>): string[] {
  const secrets = Object.entries(environment).flatMap(([name, value]) => [
    ...(secretName.test(name) ? [value.trim()] : []),
    ...[...value.matchAll(userInformation)].flatMap(([found]) => passwordOf(found)),
  ]);
  return [...new Set(secrets)]
    .filter((secret) => secret.length >= shortest)
    .sort((a, b) => b.length - a.length);
}

/** @returns the password as it stands in the URL and as it was meant; a lone name may be a token */
function passwordOf(found: string): string[] {
  const colon = found.indexOf(':');
  const password = colon < 0 ? found : found.slice(colon + 1);
  try {
    return [password, decodeURIComponent(password)];
  } catch {
    return [password];
  }
}

/** @returns the text without these secrets, and without what stands before the host of any URL */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce(
    (shown, secret) => shown.replaceAll(secret, mask),
    text.replace(userInformation, mask),
  );
}

/** @returns the same data with every text in it as {@link hideSecrets} leaves it; names of fields stay */
export function withoutSecrets<Data>(data: Data, secrets: readonly string[]): Data {
  const hide = (value: unknown): unknown => {
    if (typeof value === 'string') return hideSecrets(value, secrets);
    if (Array.isArray(value)) return value.map(hide);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, hide(part)]));
  };
  // Sound: the shape stays, and every text stays a text.
  return hide(data) as Data;
}
