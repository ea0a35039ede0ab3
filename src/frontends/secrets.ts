import { attempt } from '../lib/attempt.js';

/** Names of variables whose whole value is a secret. */
const secretName =
  /(^|_)(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CONNECTION_STRING|(ACCESS|ACCOUNT|API|PRIVATE|SECRET|STORAGE)_?KEY)$/i;

/**
 * User information before the host of a URL: `user:password@`, or only a token (RFC 3986, 3.2.1).
 */
const userInformation = /(?<=\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#@]*(?:@[^\s/?#@]*)*(?=@)/gi;

/** Shorter values are likely ordinary words; hiding them would hide half a log. */
const shortest = 6;

const mask = '***';

/**
 * Finds the secrets in an environment: values of variables with secret names, and passwords (or
 * tokens instead of them) in URLs in any value.
 * @returns the longest first, so that a secret that contains another is hidden entirely
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

/** @returns the password as in the URL and decoded; a name without a password may be a token */
function passwordOf(found: string): string[] {
  const colon = found.indexOf(':');
  const password = colon < 0 ? found : found.slice(colon + 1);
  return [password, attempt(() => decodeURIComponent(password)) ?? password];
}

/** @returns the text without these secrets and without the user information of any URL */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce(
    (shown, secret) => shown.replaceAll(secret, mask),
    text.replace(userInformation, mask),
  );
}

/**
 * @returns a copy of the data with {@link hideSecrets} applied to every string; field names stay
 */
export function withoutSecrets<Data>(data: Data, secrets: readonly string[]): Data {
  const hide = (value: unknown): unknown => {
    if (typeof value === 'string') return hideSecrets(value, secrets);
    if (Array.isArray(value)) return value.map(hide);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, hide(part)]));
  };
  // Safe: only the content of strings changes.
  return hide(data) as Data;
}
