import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { trustedRegistries } from './engines.js';

/** A registry for images, as ghcr.io is one, on this machine alone. */
export interface Registry {
  /** `127.0.0.1:PORT`, the first part of its images' names; it speaks HTTP without TLS. */
  readonly host: string;
  /** What it was asked so far, each as `GET /v2/…`. */
  readonly requests: readonly string[];
  stop(): Promise<void>;
}

/** Whom a registry with a login lets in. */
export const registryLogin = { username: 'tester', password: 'of the tests' };
/** The password as bcrypt keeps it, the only form that docker-registry takes. */
const keptPassword = '$2b$04$8tSpapcHtHqnapoAJRT4o.MMWfBIq6OjG5ACFDR70DisABMoBIAve';

const running = new Set<string>();

/**
 * Starts Debian's docker-registry on a free port, empty. The engines of this process take it
 * without TLS: docker because of its address, podman because it is told to.
 * @param options.withLogin whether only {@link registryLogin} may read and write
 */
export async function startRegistry({ withLogin = false } = {}): Promise<Registry> {
  const directory = await mkdtemp(join(tmpdir(), 'registry-'));
  const configuration = join(directory, 'registry.json');
  const passwords = join(directory, 'passwords');
  await writeFile(passwords, `${registryLogin.username}:${keptPassword}\n`);
  await writeFile(
    configuration,
    JSON.stringify({
      version: '0.1',
      log: { accesslog: { disabled: false }, formatter: 'json' },
      storage: {
        filesystem: { rootdirectory: join(directory, 'images') },
        delete: { enabled: true },
      },
      http: { addr: '127.0.0.1:0' },
      ...(withLogin ? { auth: { htpasswd: { realm: 'tests', path: passwords } } } : {}),
    }),
  );
  const child = spawn('docker-registry', ['serve', configuration], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const requests: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    const request = line.match(/"([A-Z]+ \/v2\/[^" ]*) HTTP/)?.[1];
    if (request !== undefined) requests.push(request);
  });
  const host = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      const address = line.match(/listening on (127\.0\.0\.1:\d+)/)?.[1];
      if (address !== undefined) resolve(address);
    });
    ended.then(() => reject(new Error('docker-registry ended before it listened')), reject);
  });
  running.add(host);
  await trustedRegistries([...running]);
  return {
    host,
    requests,
    stop: async () => {
      running.delete(host);
      await trustedRegistries([...running]);
      child.kill('SIGTERM');
      await ended;
      await rm(directory, { recursive: true, force: true });
    },
  };
}
